import type { Exchange } from '../../../platform/http/exchange.ts';
import { interestTexts } from '../texts/interest/interest-texts.ts';
import { GonePage } from './co-sign/page.tsx';
import { unlisted } from './load-interest.ts';

const idShape = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u;

/** A link that opens nothing: one from a start page is for somebody else, or for who signs in, one from a mail says that it has ended. */
export function goneLink(x: Exchange): Response {
  if (idShape.test(x.params['token'] ?? '')) return x.forbidden();
  return x.page({
    title: interestTexts.in(x.language)('co-sign.gone.title'),
    status: 410,
    headers: unlisted,
    body: <GonePage language={x.language} />,
  });
}
