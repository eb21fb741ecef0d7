import type { Language } from '../../../platform/i18n/languages.ts';
import type { Letter } from '../../../platform/mail/insert-mail.ts';
import type { CallContent } from '../domain/call-content.ts';
import type { InterestRecord } from '../domain/interest-record.ts';
import { reviewTexts } from '../texts/review/review-texts.ts';
import { letterFacts, type Reader } from './letter-facts.ts';

/** Letters to municipalities. None of them says an outcome: that stands on the page behind the link. */
export type ApplicantLetter = 'cure' | 'rejected' | 'notice' | 'offer' | 'remind' | 'expired' | 'reserve-ended';

type Content = {
  interest: Pick<InterestRecord, 'id' | 'handle' | 'number'>;
  content: CallContent;
  origin: string;
  path: (language: Language, handle: string) => string;
  until?: (language: Language) => string;
  reason?: string;
};

/** Writes one. */
export function applicantLetter(
  reader: Reader,
  name: ApplicantLetter | { answered: 'accepted' | 'declined' },
  { interest, content, origin, path, until, reason = '' }: Content,
): Letter {
  const { language } = reader;
  const t = reviewTexts.in(language);
  const kind = typeof name === 'string' ? name : 'answered';
  const facts = {
    ...letterFacts(content, language),
    number: interest.number ?? '',
    until: until?.(language) ?? '',
    reason,
    link: `${origin}${path(language, interest.handle)}`,
  };
  return {
    kind: `calls.${kind}`,
    to: reader.to,
    personId: reader.personId,
    language,
    subject: t(`letter.${kind}.subject`, facts),
    body: t(typeof name === 'string' ? `letter.${name}.body` : `letter.answered.${name.answered}`, facts),
    about: { kind: 'calls.interest', id: interest.id },
  };
}
