import { renderToString } from 'preact-render-to-string';
import { Document, type DocumentProps } from './page.tsx';

/** A page as the text of an HTML document. */
export function renderDocument(props: DocumentProps): string {
  return `<!DOCTYPE html>${renderToString(<Document {...props} />)}`;
}
