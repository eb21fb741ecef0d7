/** Why a document could not be made. */
export type PdfFailure = 'too-large' | 'busy' | 'time-limit' | 'failed';

/** A document was not made. The message never holds words of the document. */
export class PdfError extends Error {
  readonly reason: PdfFailure;

  constructor(reason: PdfFailure, detail = '') {
    super(detail === '' ? `PDF not made: ${reason}` : `PDF not made: ${reason} (${detail})`);
    this.name = 'PdfError';
    this.reason = reason;
  }
}
