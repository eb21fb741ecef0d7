import { perform, type Tools } from '../../../platform/actions/action.ts';
import type { RegisterChange } from '../domain/compare-register.ts';
import { findOrganisationsAt } from '../store/organisation-moves.ts';
import { moveOrganisation } from './move-organisation.ts';

/** Municipalities whose place got another name take it over, unless somebody had given them one of their own. */
export async function followNames(
  acting: Pick<Tools, 'db' | 'actor' | 'origin'>,
  renamed: readonly RegisterChange[],
  on: string,
): Promise<number> {
  const changes = new Map(
    renamed.filter(({ before, after }) => before.label !== after.label).map((change) => [change.before.id, change]),
  );
  const standing = await findOrganisationsAt(acting.db, [...changes.keys()]);
  const named = standing.filter(({ placeId, name }) => changes.get(placeId)?.before.label === name);
  for (const { placeId, id, name } of named) {
    const to = { placeId, name: changes.get(placeId)?.after.label ?? name };
    await perform(acting, moveOrganisation, { organisation: { id, name }, to, how: 'name', on });
  }
  return named.length;
}
