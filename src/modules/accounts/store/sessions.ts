import { at, sql, type Db } from '../../../platform/db/database.ts';
import { minutes, plus, type Instant } from '../../../platform/time/instant.ts';
import { technicalNow } from './sign-ins.ts';

/** How a session was opened. */
export type SignedInBy = 'link' | 'code' | 'passkey' | 'demo' | 'card' | 'provider';

/** The second factor used in a session. */
export type Factor = 'passkey' | 'totp' | 'recovery' | 'provider';

export type NewSession = {
  digest: Buffer;
  personId: string;
  signedInBy: SignedInBy;
  device: string;
  isNewDevice: boolean;
  factor: Factor | null;
  awaitsFactor: boolean;
  nextPath: string | null;
  strongUntil: Instant | null;
};

/** How long a confirmation serves acts that need a fresh one (the platform's step-up). */
export const confirmationServes = minutes(10);

const lifetimeDays = 30;

/** Inserts a session of 30 days and deletes ended ones of the same person. */
export async function insertSession(db: Db, session: NewSession): Promise<string> {
  await db
    .deleteFrom('accounts.session')
    .where('personId', '=', session.personId)
    .where('expiresAt', '<', sql<never>`clock_timestamp()`)
    .execute();
  const { strongUntil, ...rest } = session;
  const { id } = await db
    .insertInto('accounts.session')
    .values({
      ...rest,
      strongUntil: strongUntil === null ? null : at(strongUntil),
      expiresAt: sql`clock_timestamp() + make_interval(days => ${lifetimeDays})`,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** When the confirmation of a session opened in a demo by one click ends: with the session. */
export const strongAsLongAsOpen = async (db: Db): Promise<Instant> =>
  plus(await technicalNow(db), lifetimeDays * minutes(24 * 60));

/** What decides about the next code of a session. */
export type LockedSession = {
  id: string;
  personId: string;
  awaitsFactor: boolean;
  isNewDevice: boolean;
  nextPath: string | null;
  guesses: number;
  nextGuessAt: Instant | null;
};

/** One session, locked, so that two guesses are never looked at at once. */
export async function lockSession(db: Db, id: string): Promise<LockedSession | undefined> {
  return db
    .selectFrom('accounts.session')
    .select(['id', 'personId', 'awaitsFactor', 'isNewDevice', 'nextPath', 'guesses', 'nextGuessAt'])
    .where('id', '=', id)
    .where('expiresAt', '>', sql<never>`clock_timestamp()`)
    .forUpdate()
    .executeTakeFirst();
}

/** Counts a wrong code. */
export async function countGuess(
  db: Db,
  { id, guesses, nextGuessAt }: { id: string; guesses: number; nextGuessAt: Instant },
): Promise<void> {
  await db
    .updateTable('accounts.session')
    .set({ guesses, nextGuessAt: at(nextGuessAt) })
    .where('id', '=', id)
    .execute();
}

/** The session is confirmed and gets a new secret; with a factor it no longer waits for one. */
export async function confirmSession(
  db: Db,
  id: string,
  { digest, factor }: { digest: Buffer; factor: Factor | null },
): Promise<void> {
  const now = await technicalNow(db);
  await db
    .updateTable('accounts.session')
    .set((eb) => ({
      previousDigest: eb.ref('digest'),
      rotatedAt: at(now),
      digest,
      strongUntil: at(plus(now, confirmationServes)),
      guesses: 0,
      nextGuessAt: null,
      ...(factor === null ? {} : { factor, awaitsFactor: false }),
    }))
    .where('id', '=', id)
    .execute();
}

/** A factor was added in this session. A confirmation from before serves no longer than a new one would. */
export async function updateSessionFactor(db: Db, id: string, factor: Factor): Promise<void> {
  const strongUntil = at(plus(await technicalNow(db), confirmationServes));
  await db.updateTable('accounts.session').set({ factor, strongUntil }).where('id', '=', id).execute();
}

/** What a person is shown of a session. */
export type ListedSession = {
  id: string;
  signedInBy: SignedInBy;
  factor: Factor | null;
  device: string;
  createdAt: Instant;
  seenAt: Instant;
};

/** The open sessions of a person, last used first; those that wait for a second factor are nobody's yet. */
export async function findSessions(db: Db, personId: string): Promise<ListedSession[]> {
  const rows = await db
    .selectFrom('accounts.session')
    .select(['id', 'signedInBy', 'factor', 'device', 'createdAt', 'seenAt'])
    .where('personId', '=', personId)
    .where('awaitsFactor', '=', false)
    .where('expiresAt', '>', sql<never>`clock_timestamp()`)
    .orderBy('seenAt', 'desc')
    .orderBy('id')
    .execute();
  return rows as ListedSession[];
}

/** Ends one session of a person; how it was opened, or null if there was none. */
export async function deleteSession(db: Db, id: string, personId: string): Promise<string | null> {
  const ended = await db
    .deleteFrom('accounts.session')
    .where('id', '=', id)
    .where('personId', '=', personId)
    .returning('signedInBy')
    .executeTakeFirst();
  return ended?.signedInBy ?? null;
}

/** Ends every session of a person, or all but one. Returns how many. */
export async function deleteSessions(db: Db, personId: string, except: string | null = null): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('accounts.session')
    .where('personId', '=', personId)
    .$if(except !== null, (query) => query.where('id', '!=', except ?? ''))
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** After a first factor was added, sessions opened by mail alone have to show it; a demo's one-click roles go on. */
export async function updateOthersToAwaitFactor(db: Db, personId: string, except: string): Promise<void> {
  await db
    .updateTable('accounts.session')
    .set({ awaitsFactor: true, strongUntil: null })
    .where('personId', '=', personId)
    .where('id', '!=', except)
    .where('factor', 'is', null)
    .where('signedInBy', '!=', 'demo')
    .execute();
}

/** Notes that a session is used, to the hour. */
export async function touchSession(db: Db, id: string): Promise<void> {
  await db
    .updateTable('accounts.session')
    .set({ seenAt: sql`clock_timestamp()` })
    .where('id', '=', id)
    .where('seenAt', '<', sql<never>`clock_timestamp() - interval '1 hour'`)
    .execute();
}
