import { formatsIn } from '../../../platform/i18n/formats.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import type { Letter } from '../../../platform/mail/insert-mail.ts';
import type { Addressee } from '../../accounts/index.ts';
import { localText } from '../domain/call-content.ts';
import type { StoredCall } from '../domain/call-record.ts';
import type { MinistryStepKind } from '../domain/call-record.ts';
import { callTexts } from '../texts/call/call-texts.ts';
import { callPaths } from '../web/call-paths.ts';
import { reviewPaths } from '../web/review-paths.ts';

const staffLanguage = ({ language }: Addressee): Language => (language === 'en' ? 'en' : 'de');

type Asking = { reader: Addressee; call: StoredCall; step: MinistryStepKind; origin: string };

/** Asks the ministry for its consent to a step of a call. */
export function ministryLetter({ reader, call, step, origin }: Asking): Letter {
  const language = staffLanguage(reader);
  const t = callTexts.in(language);
  const facts = {
    title: localText(call.content.title, language).words,
    fileNumber: call.fileNumber,
    step: t(`ministry.step.${step}`),
    opens: formatsIn(language).date(call.opensAt),
    deadline: formatsIn(language).deadline(call.closesAt),
    link: `${origin}${callPaths.ministryStep(language, call.id, step)}`,
  };
  return {
    kind: 'calls.ministry-asked',
    to: reader.email,
    personId: reader.id,
    language,
    subject: t('mail.ministry.subject', facts),
    body: t(step === 'publication' ? 'mail.ministry.body' : 'mail.consent.body', facts),
    about: { kind: 'calls.call', id: call.id },
  };
}

/** Where the step goes on once the ministry has answered. */
const placeOf: Readonly<Record<MinistryStepKind, (language: Language, id: string) => string>> = {
  publication: callPaths.prepare,
  decision: reviewPaths.decision,
  notices: reviewPaths.notices,
};

type Answering = { reader: Addressee; call: StoredCall; step: MinistryStepKind; agreed: boolean; origin: string };

/** Tells who asked what the ministry answered; its note stands on the page. */
export function ministryAnswerLetter({ reader, call, step, agreed, origin }: Answering): Letter {
  const language = staffLanguage(reader);
  const t = callTexts.in(language);
  const facts = {
    title: localText(call.content.title, language).words,
    fileNumber: call.fileNumber,
    link: `${origin}${placeOf[step](language, call.id)}`,
  };
  return {
    kind: 'calls.ministry-answered',
    to: reader.email,
    personId: reader.id,
    language,
    subject: t(agreed ? 'mail.ministry-agreed.subject' : 'mail.ministry-refused.subject', facts),
    body: t('mail.ministry-answered.body', facts),
    about: { kind: 'calls.call', id: call.id },
  };
}
