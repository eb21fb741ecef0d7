import { createPdfRenderer, type PdfRenderer } from './create-pdf-renderer.ts';
import type { PdfDocument } from './document.ts';

let shared: PdfRenderer | undefined;

/**
 * Makes a PDF/UA-1 file of a document in the process's one thread for it (started with the first document).
 * Throws `PdfError`; its `reason` says whether trying again later makes sense (`busy`, `time-limit`).
 */
export async function renderPdf(document: PdfDocument): Promise<Uint8Array> {
  shared ??= createPdfRenderer();
  return shared.render(document);
}

/** Ends the thread; for an orderly stop of the process. */
export async function closePdf(): Promise<void> {
  await shared?.close();
  shared = undefined;
}
