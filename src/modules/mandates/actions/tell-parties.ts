import type { Tools } from '../../../platform/actions/action.ts';
import { isLanguage, type Language } from '../../../platform/i18n/languages.ts';
import type { Matters } from '../../../platform/module.ts';
import { findAddressees } from '../../accounts/index.ts';
import { findMembers } from '../../organisations/index.ts';
import type { Mandate } from '../domain/mandate.ts';
import { mandateLetter, type MandateLetterKind } from '../mails/mandate-letters.ts';
import { findMatter } from './find-matter.ts';

type News = { kind: MandateLetterKind; mandate: Mandate; matters: readonly Matters[] };

/** Writes to the giver, for an organisation to those who speak for it. `db` has the rights of the system. */
export async function tellGiver(tools: Tools, news: News): Promise<void> {
  const { giverPerson, giverOrganisation } = news.mandate;
  const people = giverPerson === null ? [] : [giverPerson];
  const speakers = giverOrganisation === null ? [] : await speakersOf(tools, giverOrganisation);
  await tell(tools, [...people, ...speakers], news);
}

/** Writes to the helper, for an organisation to the person who accepted. */
export async function tellHelper(tools: Tools, news: News): Promise<void> {
  const { helperPerson } = news.mandate;
  if (helperPerson !== null) await tell(tools, [helperPerson], news);
}

async function tell(
  { db, mail, actor, now, origin }: Tools,
  people: readonly string[],
  { kind, mandate, matters }: News,
): Promise<void> {
  for (const { id, email, language: wished } of await findAddressees(db, people)) {
    if (!email) continue;
    const language: Language = isLanguage(wished) ? wished : 'de';
    const matter = await findMatter(matters, mandate.matter, { db, actor, now, language });
    await mail(mandateLetter({ kind, to: email, personId: id, language, mandate, matter, origin }));
  }
}

async function speakersOf({ db }: Tools, organisationId: string): Promise<string[]> {
  const members = await findMembers(db, organisationId);
  const speakers = members.filter(({ role }) => ['coordinator', 'head', 'representative'].includes(role));
  return [...new Set(speakers.map(({ personId }) => personId))];
}
