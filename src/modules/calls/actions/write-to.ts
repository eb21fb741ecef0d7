import type { Tools } from '../../../platform/actions/action.ts';
import { isLanguage } from '../../../platform/i18n/languages.ts';
import type { Letter } from '../../../platform/mail/insert-mail.ts';
import { findAddressees } from '../../accounts/index.ts';
import { recipientsIn } from '../../mandates/index.ts';
import { withDeputies } from '../../organisations/index.ts';
import { questionsOf } from '../domain/call-content.ts';
import { answersOf, type InterestRecord } from '../domain/interest-record.ts';
import type { Reader } from '../mails/letter-facts.ts';

type WriteLetter = (reader: Reader) => Letter;
type Desk = Pick<Tools, 'db' | 'mail'>;

/** Writes to people by id, each in their language. */
export async function writeTo({ db, mail }: Desk, people: readonly string[], write: WriteLetter): Promise<void> {
  for (const { id, email, language } of await findAddressees(db, people)) {
    await mail(write({ to: email, personId: id, language: isLanguage(language) ? language : 'de' }));
  }
}

/** Writes to everyone who works on an interest, helpers with them as their Vollmacht says; what came on paper has no editors, then to the contact address of its form. */
export async function writeToApplicant(desk: Desk, interest: InterestRecord, write: WriteLetter): Promise<void> {
  const { organisationId, place } = interest;
  const helped = await recipientsIn(desk.db, { kind: 'calls.interest', id: interest.id }, interest.editors);
  const people = await withDeputies(desk.db, helped, { organisationId, placeId: place?.id ?? null });
  if (people.length > 0) {
    await writeTo(desk, people, write);
    return;
  }
  const question = questionsOf(interest.content).find(({ type }) => type === 'email');
  const address = answersOf(interest)[question?.key ?? ''];
  const language = isLanguage(interest.language) ? interest.language : 'de';
  if (typeof address === 'string' && address !== '') await desk.mail(write({ to: address, personId: null, language }));
}
