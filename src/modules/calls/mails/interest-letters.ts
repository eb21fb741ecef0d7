import { formatsIn } from '../../../platform/i18n/formats.ts';
import { isLanguage, type Language } from '../../../platform/i18n/languages.ts';
import type { Letter } from '../../../platform/mail/insert-mail.ts';
import { localText } from '../domain/call-content.ts';
import type { InterestRecord } from '../domain/interest-record.ts';
import { applicantName } from '../domain/submission-content.ts';
import { interestTexts } from '../texts/interest/interest-texts.ts';

type TextKey = Parameters<ReturnType<typeof interestTexts.in>>[0];

/** The letters of expressing interest. None holds an answer, a reservation or the name of a person. */
export type InterestLetterKind =
  | 'address'
  | 'invitation'
  | 'partner'
  | 'partner-answered'
  | 'sign-off'
  | 'sign-off-answered'
  | 'receipt'
  | 'late'
  | 'earlier-counts'
  | 'withdrawn'
  | 'late-asked'
  | 'late-granted'
  | 'late-refused'
  | 'seven-days'
  | 'one-day'
  | 'cure-ends';

type Input = {
  kind: InterestLetterKind;
  to: string;
  personId?: string;
  language: string;
  record: InterestRecord;
  link: string;
  number?: string;
  until?: string;
};

/** One letter: what, until when, where, whom to ask. */
export function interestLetter({ kind, to, personId, language, record, link, number = '', until = '' }: Input): Letter {
  const tag: Language = isLanguage(language) ? language : 'de';
  const t = interestTexts.in(tag);
  const { content, times } = record;
  const { contact } = content;
  const values = {
    call: localText(content.title, tag).words,
    applicant: applicantName(record),
    link,
    number,
    until: until === '' ? formatsIn(tag).deadline(times.closesAt) : until,
    contact: [localText(contact.name, tag).words, contact.phone, contact.email]
      .filter((part) => part !== '')
      .join(', '),
  };
  return {
    kind: `calls.interest-${kind}`,
    to,
    ...(personId === undefined ? {} : { personId }),
    language: tag,
    subject: t(`mail.${kind}.subject` satisfies TextKey, values),
    body: `${t(`mail.${kind}.body` satisfies TextKey, values)}\n\n${t('mail.contact', values)}\n`,
    about: { kind: 'calls.interest', id: record.id },
  };
}
