import { defineAction, done, perform, refuse, type Tools } from '../../../platform/actions/action.ts';
import { registerChain } from '../domain/register-chain.ts';
import {
  findOpenMoveChecks,
  updateMoveChecksSettled,
  type MoveCheckKey,
  type OpenMoveCheck,
} from '../store/move-checks.ts';
import { lockOrganisation } from '../store/organisation-details.ts';
import { moveOrganisation } from './move-organisation.ts';

type Input = { deed: 'move' | 'keep'; checks: readonly MoveCheckKey[] };

/**
 * A person has looked at organisations whose place is gone: they follow to the successor, or stay as they are. Refused
 * when somebody stands there, or when two would go to the same place.
 */
export const settleMoves = defineAction({
  name: 'organisations.settle-moves',
  run: async (tools: Tools, { deed, checks }: Input) => {
    const { db, actor } = tools;
    const open = await findOpenMoveChecks(db, checks);
    if (open.length === 0) return refuse('not-open');
    if (deed === 'move') {
      const isTaken = open.some(({ occupantId }) => occupantId !== null);
      const isTwice = new Set(open.map(({ successorId }) => successorId)).size < open.length;
      if (isTaken || isTwice) return refuse('place-taken');
      for (const check of open) await move(tools, check);
    }
    const count = await updateMoveChecksSettled(db, checks, actor.personId);
    return done({ count }, { about: registerChain, details: { deed, count } });
  },
});

async function move(tools: Tools, check: OpenMoveCheck): Promise<void> {
  const { organisationId, successorId, successorLabel, goneOn } = check;
  const organisation = await lockOrganisation(tools.db, organisationId);
  if (organisation === undefined) return;
  const to = { placeId: successorId, name: successorLabel };
  await perform(tools, moveOrganisation, { organisation, to, how: 'successor', on: goneOn });
}
