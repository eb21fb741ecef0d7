import { system } from '../../../platform/actions/actor.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import type { Holder, Holding, Holdings, Reading } from '../../../platform/module.ts';
import { findAllMemberships } from '../store/memberships.ts';
import { memberTexts } from '../texts/members/members-texts.ts';

/** Everything somebody holds for an organisation: their roles, and what each module tells of. The caller has checked who reads. */
export async function findHoldings(
  { db, now, language }: Omit<Reading, 'actor'>,
  holder: Holder,
  holdings: readonly Holdings[],
): Promise<Holding[]> {
  return asSystem(db, async (inside) => {
    const found: Holding[] = await rolesHeld({ db: inside, language }, holder);
    for (const each of holdings) found.push(...(await each.find({ db: inside, actor: system, now, language }, holder)));
    return found;
  });
}

async function rolesHeld({ db, language }: Pick<Reading, 'db' | 'language'>, holder: Holder): Promise<Holding[]> {
  const t = memberTexts.in(language);
  const held = (await findAllMemberships(db, holder.organisationId)).filter(
    ({ personId, endedAt }) => personId === holder.personId && endedAt === null,
  );
  return held.map(({ role }) => ({ title: t(`role.${role}`), line: t(`role.${role}.may`), until: null, moves: true }));
}
