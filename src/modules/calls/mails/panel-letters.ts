import type { Language } from '../../../platform/i18n/languages.ts';
import type { Letter } from '../../../platform/mail/insert-mail.ts';
import type { StoredCall } from '../domain/call-record.ts';
import { reviewTexts } from '../texts/review/review-texts.ts';
import { reviewPaths } from '../web/review-paths.ts';
import { letterFacts, type Reader } from './letter-facts.ts';

type About = { call: StoredCall; origin: string };

/** The agency's pages exist in German and English. */
const spoken = (language: Language): Language => (language === 'de' || language === 'de-simple' ? 'de' : 'en');

type Kind = {
  name: 'panel' | 'reviews' | 'signature';
  path: (language: Language, call: string) => string;
  count?: number;
};

function letterTo(reader: Reader, { call, origin }: About, { name, path, count = 0 }: Kind): Letter {
  const language = spoken(reader.language);
  const t = reviewTexts.in(language);
  const facts = { ...letterFacts(call.content, language), count, link: `${origin}${path(language, call.id)}` };
  return {
    kind: `calls.${name}`,
    to: reader.to,
    personId: reader.personId,
    language,
    subject: t(`letter.${name}.subject`, facts),
    body: t(`letter.${name}.body`, facts),
    about: { kind: 'calls.call', id: call.id },
  };
}

/** Tells a new member of the panel what comes first. */
export const panelLetter = (reader: Reader, about: About): Letter =>
  letterTo(reader, about, { name: 'panel', path: reviewPaths.declare });

/** Tells a reviewer how much there is to read. */
export const reviewsLetter = (reader: Reader, about: About & { count: number }): Letter =>
  letterTo(reader, about, { name: 'reviews', path: reviewPaths.reviews, count: about.count });

/** Asks for a signature. */
export const signatureLetter = (reader: Reader, about: About): Letter =>
  letterTo(reader, about, { name: 'signature', path: reviewPaths.decision });
