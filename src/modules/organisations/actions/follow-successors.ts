import { perform, type Tools } from '../../../platform/actions/action.ts';
import { planMoves, type BoundOrganisation } from '../domain/plan-moves.ts';
import { findOpenWays, type OpenWay } from '../store/organisation-moves.ts';
import { moveOrganisation } from './move-organisation.ts';
import { noteMoveCheck } from './note-move-check.ts';

/** How many organisations moved and how many wait for a person. */
export type Followed = { moved: number; toCheck: number };

type Acting = Pick<Tools, 'db' | 'actor' | 'origin'>;

/** Longest chain of successors that is followed at once; a place that went twice is rare already. */
const longestWay = 10;

/** Every municipality whose place is gone follows the confirmed successor, or becomes a task where it can't by itself. */
export async function followSuccessors(acting: Acting): Promise<Followed> {
  const all = { moved: 0, toCheck: 0 };
  for (let step = 0; step < longestWay; step += 1) {
    const ways = await findOpenWays(acting.db);
    if (ways.length === 0) break;
    const { moved, toCheck } = await follow(acting, ways);
    all.moved += moved;
    all.toCheck += toCheck;
  }
  return all;
}

async function follow(acting: Acting, ways: readonly OpenWay[]): Promise<Followed> {
  const from = new Map(ways.map((way) => [way.predecessorId, standing(way.organisationId, way.organisationName)]));
  const to = new Map(
    ways.flatMap(({ successorId, occupantId }) => (occupantId === null ? [] : [[successorId, standing(occupantId)]])),
  );
  const links = ways.map(({ predecessorId, successorId, kind, share }) => ({
    from: predecessorId,
    to: successorId,
    kind,
    share,
  }));
  const moves = planMoves(links, { from, to });
  for (const { organisation, from: place, to: successorId, fate } of moves) {
    const way = ways.find(({ predecessorId, successorId: id }) => predecessorId === place && id === successorId);
    if (way === undefined) continue;
    const target = { placeId: successorId, name: way.successorLabel };
    await (fate === 'moves'
      ? perform(acting, moveOrganisation, { organisation, to: target, how: 'successor', on: way.goneOn })
      : perform(acting, noteMoveCheck, { organisationId: organisation.id, successorId, kind: fate }));
  }
  const moved = moves.filter(({ fate }) => fate === 'moves').length;
  return { moved, toCheck: moves.length - moved };
}

const standing = (id: string, name = ''): BoundOrganisation => ({ id, name });
