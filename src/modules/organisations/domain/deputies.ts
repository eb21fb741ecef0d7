/** What counts of a role somebody holds. */
export type HeldRole = { id: string; personId: string; role: string; deputyFor: string | null };

/** Who is to deputise for whom. `id` is that of the deputy's membership, if there is one already. */
export type Deputising = { id?: string; personId: string; role: string; deputyFor: string };

export type DeputyObstacle = 'deputy-unknown' | 'deputy-self' | 'deputy-other-role' | 'deputy-chain';

/**
 * What keeps somebody from deputising, or null. A deputy has the rights of the role, so holds it too; and whoever has
 * deputies deputises for nobody, so that it is always clear who stands in.
 */
export function deputyObstacle(held: readonly HeldRole[], wanted: Deputising): DeputyObstacle | null {
  const holder = held.find(({ id }) => id === wanted.deputyFor);
  if (holder === undefined) return 'deputy-unknown';
  if (holder.id === wanted.id || holder.personId === wanted.personId) return 'deputy-self';
  if (holder.role !== wanted.role) return 'deputy-other-role';
  const hasDeputies = wanted.id !== undefined && held.some(({ deputyFor }) => deputyFor === wanted.id);
  return holder.deputyFor !== null || hasDeputies ? 'deputy-chain' : null;
}
