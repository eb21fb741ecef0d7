import type { Language } from '../i18n/languages.ts';
import type { Refusal } from './answer.ts';
import { problemBody } from './problem-body.ts';

type View = {
  language: Language;
  origin: string;
  declared?: Readonly<Record<string, number>> | undefined;
  number?: string;
  headers?: Readonly<Record<string, string>>;
};

/** Makes the answer for a problem. */
export function problemResponse(refusal: Refusal, { headers, ...view }: View): Response {
  const { status, body } = problemBody(refusal, view);
  return new Response(body, {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'content-language': view.language,
      'cache-control': 'no-store',
      ...headers,
    },
  });
}
