import { defineAction, done, refuse, type Tools } from '../../../platform/actions/action.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import { sha256 } from '../../../platform/ids/ids.ts';
import type { Matters } from '../../../platform/module.ts';
import { mandateState, type Mandate } from '../domain/mandate.ts';
import { isGiver } from '../domain/policy.ts';
import { findMandate, lockMandate, updateAccepted } from '../store/mandates.ts';
import { findMatter } from './find-matter.ts';
import { tellGiver } from './tell-parties.ts';

type Input = {
  /** The unused code, or the address of one that was offered to the actor's own mail address. */
  key: { code: string } | { handle: string };
  /** For an organisation the actor belongs to; null: for themselves. */
  organisationId: string | null;
  matters: readonly Matters[];
};

/** A signed-in person takes a Vollmacht on, and the giver hears who it is. The code works once. */
export const acceptMandate = defineAction({
  name: 'mandates.accept-mandate',
  run: async (tools, { key, organisationId, matters }: Input) => {
    const { db, actor } = tools;
    const { personId } = actor;
    if (personId === null) return refuse('sign-in-needed');
    if (organisationId !== null && !actor.memberships.some((held) => held.organisationId === organisationId)) {
      return refuse('not-found');
    }
    const offered = await lockOffer(tools, key);
    if (offered === null) return refuse('not-found');
    const obstacle = await obstacleTo(tools, { offered, matters });
    if (obstacle !== null) return refuse(obstacle);
    await asSystem(db, async (system) => {
      await updateAccepted(system, offered.id, { personId, organisationId });
      await tellGiver({ ...tools, db: system }, { kind: 'accepted', mandate: offered, matters });
    });
    return done({ handle: offered.handle }, { about: { kind: 'mandates.mandate', id: offered.id } });
  },
});

/** An offer is locked by who was shown it: with the code, or at the address it was sent to. */
async function lockOffer({ db, now }: Tools, key: Input['key']): Promise<Mandate | null> {
  const wanted = 'code' in key ? { codeDigest: sha256(key.code) } : key;
  const offered = await asSystem(db, (system) => lockMandate(system, wanted));
  if (offered === undefined || mandateState(offered, now) !== 'offered') return null;
  if ('code' in key) return offered;
  const seen = await findMandate(db, wanted);
  return seen?.isOfferedToReader === true ? seen : null;
}

type Obstacle = 'own' | 'office' | 'matter-over';

async function obstacleTo(
  { db, actor, now }: Tools,
  { offered, matters }: { offered: Mandate; matters: readonly Matters[] },
): Promise<Obstacle | null> {
  const matter = await findMatter(matters, offered.matter, { db, actor, now, language: 'de' });
  if (matter === null || matter.isOver) return 'matter-over';
  return isGiver(actor, offered) ? 'own' : matter.barred;
}
