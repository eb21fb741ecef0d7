import type { Tools } from '../../../platform/actions/action.ts';
import { isLanguage } from '../../../platform/i18n/languages.ts';
import { findAddressees } from '../../accounts/index.ts';
import { recipientsIn } from '../../mandates/index.ts';
import { withDeputies } from '../../organisations/index.ts';
import { questionsOf } from '../domain/call-content.ts';
import { answersOf, type InterestRecord } from '../domain/interest-record.ts';
import { interestLetter, type InterestLetterKind } from '../mails/interest-letters.ts';
import { interestPaths } from '../web/interest-paths.ts';

type News = { kind: InterestLetterKind; record: InterestRecord; number?: string; until?: string };

/** Writes to every editor, to deputies of who is away and, as a Vollmacht says, to its helper; and for what was entered from paper to the contact address of the form. */
export async function tellEditors(
  { db, mail, origin }: Pick<Tools, 'db' | 'mail' | 'origin'>,
  { record, ...news }: News,
): Promise<void> {
  const people = await findAddressees(
    db,
    await withDeputies(db, await recipientsIn(db, { kind: 'calls.interest', id: record.id }, record.editors), {
      organisationId: record.organisationId,
      placeId: record.place?.id ?? null,
    }),
  );
  const addresses =
    people.length > 0
      ? people.map(({ id, email, language }) => ({ personId: id, to: email, language }))
      : contactOf(record);
  for (const address of addresses) {
    const language = isLanguage(address.language) ? address.language : 'de';
    await mail(
      interestLetter({ ...news, ...address, record, link: `${origin}${interestPaths.show(language, record.handle)}` }),
    );
  }
}

function contactOf(record: InterestRecord): { to: string; language: string }[] {
  const question = questionsOf(record.content).find(({ type }) => type === 'email');
  const answer = answersOf(record)[question?.key ?? ''];
  return typeof answer === 'string' && answer !== '' ? [{ to: answer, language: record.language }] : [];
}
