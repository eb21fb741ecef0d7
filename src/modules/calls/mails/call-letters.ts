import { formatsIn } from '../../../platform/i18n/formats.ts';
import { isLanguage, type Language } from '../../../platform/i18n/languages.ts';
import type { Letter } from '../../../platform/mail/insert-mail.ts';
import type { Addressee } from '../../accounts/index.ts';
import { localText, type LocalText } from '../domain/call-content.ts';
import type { StoredCall } from '../domain/call-record.ts';
import { callTexts } from '../texts/call/call-texts.ts';
import { callPaths } from '../web/call-paths.ts';

type ToReader = { reader: Addressee; call: StoredCall; origin: string };

const languageOf = ({ language }: Addressee): Language => (isLanguage(language) ? language : 'de');

/** What every letter about a call names: the call, its deadline, its page, whom to ask. */
function factsOf(call: StoredCall, language: Language, origin: string): Record<string, string> {
  const { contact, title } = call.content;
  return {
    title: localText(title, language).words,
    deadline: formatsIn(language).deadline(call.closesAt),
    link: `${origin}${callPaths.show(language, call.slug)}`,
    contact: localText(contact.name, language).words,
    phone: contact.phone,
    hours: localText(contact.hours, language).words,
    email: contact.email,
  };
}

/** Tells who writes an interest that the call has changed. */
export function amendmentLetter({ reader, call, note, origin }: ToReader & { note: LocalText }): Letter {
  const language = languageOf(reader);
  const t = callTexts.in(language);
  const facts = factsOf(call, language, origin);
  return {
    kind: 'calls.amendment',
    to: reader.email,
    personId: reader.id,
    language,
    subject: t('mail.amendment.subject', facts),
    body: t('mail.amendment.body', { ...facts, note: localText(note, language).words }),
    about: { kind: 'calls.call', id: call.id },
  };
}

/** Tells who writes an interest that the call is cancelled. */
export function cancellationLetter({ reader, call, reason, origin }: ToReader & { reason: LocalText }): Letter {
  const language = languageOf(reader);
  const t = callTexts.in(language);
  const facts = factsOf(call, language, origin);
  return {
    kind: 'calls.cancellation',
    to: reader.email,
    personId: reader.id,
    language,
    subject: t('mail.cancellation.subject', facts),
    body: t('mail.cancellation.body', { ...facts, reason: localText(reason, language).words }),
    about: { kind: 'calls.call', id: call.id },
  };
}

type Answered = {
  to: string;
  language: Language;
  call: StoredCall;
  question: LocalText;
  answer: LocalText;
  origin: string;
};

/** Sends the published answer to who asked. */
export function enquiryLetter({ to, language, call, question, answer, origin }: Answered): Letter {
  const t = callTexts.in(language);
  const facts = factsOf(call, language, origin);
  return {
    kind: 'calls.enquiry-answered',
    to,
    language,
    subject: t('mail.enquiry.subject', facts),
    body: t('mail.enquiry.body', {
      ...facts,
      question: localText(question, language).words,
      answer: localText(answer, language).words,
      link: `${origin}${callPaths.enquiries(language, call.slug)}`,
    }),
    about: { kind: 'calls.call', id: call.id },
  };
}
