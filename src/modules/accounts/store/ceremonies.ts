import { at, sql, type Db } from '../../../platform/db/database.ts';
import type { Instant } from '../../../platform/time/instant.ts';

export type CeremonyKind = 'register' | 'sign-in' | 'confirm';

/** A task set for an authenticator. Without session it is for signing in. */
export type Ceremony = { id: string; kind: CeremonyKind; sessionId: string | null; challenge: string };

/** Remembers a task until it is answered or too old. */
export async function insertCeremony(db: Db, ceremony: Ceremony & { expiresAt: Instant }): Promise<void> {
  await db
    .insertInto('accounts.ceremony')
    .values({ ...ceremony, expiresAt: at(ceremony.expiresAt) })
    .execute();
}

/** Takes a task away, so that no answer to it counts twice; its challenge, or undefined. */
export async function takeCeremony(db: Db, wanted: Omit<Ceremony, 'challenge'>): Promise<string | undefined> {
  const row = await db
    .deleteFrom('accounts.ceremony')
    .where('id', '=', wanted.id)
    .where('kind', '=', wanted.kind)
    .where('sessionId', 'is not distinct from', wanted.sessionId)
    .where('expiresAt', '>', sql<never>`clock_timestamp()`)
    .returning('challenge')
    .executeTakeFirst();
  return row?.challenge;
}
