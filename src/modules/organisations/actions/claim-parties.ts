import type { Tools } from '../../../platform/actions/action.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import type { Db } from '../../../platform/db/database.ts';
import { isLanguage } from '../../../platform/i18n/languages.ts';
import { findAddressees } from '../../accounts/index.ts';
import { keepingRoles } from '../domain/roles.ts';
import { claimLetter, type ClaimLetterKind, type ClaimLetterValues } from '../mails/claim-letter.ts';
import { findHolders, findMembers } from '../store/members.ts';
import { standingPaths } from '../web/standing-paths.ts';

/** A claim as an object of the audit. */
export const aboutClaim = (id: string): { kind: string; id: string } => ({ kind: 'organisations.claim', id });

/** Who keeps an organisation now. */
export async function findKeepers(db: Db, organisationId: string | null): Promise<string[]> {
  if (organisationId === null) return [];
  const members = await asSystem(db, (system) => findMembers(system, organisationId));
  const keepers = members.filter(({ role }) => keepingRoles.some((keeping) => keeping === role));
  return [...new Set(keepers.map(({ personId }) => personId))];
}

/** Programme leads: they look after claims in the agency. */
export const findClaimStaff = (db: Db): Promise<string[]> =>
  asSystem(db, (system) => findHolders(system, 'agency', ['programme-lead']));

type News = {
  kind: Exclude<ClaimLetterKind, 'code'>;
  claim: { id: string; handle: string; name: string; organisationId: string | null };
  values?: Partial<ClaimLetterValues>;
};

/** Writes to people about a claim, each in their language, with the address of the page that is theirs. */
export async function tellOfClaim(
  { db, mail, origin }: Pick<Tools, 'db' | 'mail' | 'origin'>,
  people: readonly string[],
  { kind, claim, values }: News,
): Promise<void> {
  for (const to of await findAddressees(db, [...new Set(people)])) {
    const language = isLanguage(to.language) ? to.language : 'de';
    const link = `${origin}${linkOf(kind, claim)(language)}`;
    await mail(claimLetter({ kind, to, claimId: claim.id, values: { organisation: claim.name, link, ...values } }));
  }
}

const linkOf =
  (kind: News['kind'], { handle }: News['claim']) =>
  (language: Parameters<typeof standingPaths.claim>[0]): string =>
    kind === 'asked' || kind === 'settled'
      ? standingPaths.checkClaim(language, handle)
      : standingPaths.claim(language, handle);
