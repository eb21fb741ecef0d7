import type { Language } from '../i18n/languages.ts';
import type { Refusal } from './answer.ts';
import { isProblemKind, problemKinds } from './problem-kinds.ts';
import { apiTexts } from './texts/api-texts.ts';

type View = {
  language: Language;
  origin: string;
  /** Problems the operation declares beyond those any operation may have. */
  declared?: Readonly<Record<string, number>> | undefined;
  /** Leads to the line in our log. */
  number?: string | undefined;
};

/** A problem (RFC 9457) in the caller's language. */
export function problemBody({ kind, title, errors }: Refusal, view: View): { status: number; body: string } {
  const { language, origin, number, declared } = view;
  const status = isProblemKind(kind) ? problemKinds[kind] : declared?.[kind];
  if (status === undefined) throw new Error(`The operation declares no problem ${kind}`);
  const words = title ?? (isProblemKind(kind) ? apiTexts.in(language)(`problem.${kind}`) : kind);
  const body = {
    type: `${origin}/api/problems/${kind}`,
    title: words,
    status,
    ...(number === undefined ? {} : { instance: `urn:request:${number}` }),
    ...(errors === undefined || errors.length === 0 ? {} : { errors }),
  };
  return { status, body: JSON.stringify(body) };
}
