import { at, type Db } from '../../../platform/db/database.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { MinistryStep, MinistryStepKind } from '../domain/call-record.ts';

/** Asks the ministry. */
export async function insertMinistryStep(
  db: Db,
  {
    callId,
    step,
    askedAt,
    askedBy,
    aboutHash,
  }: Pick<MinistryStep, 'callId' | 'step' | 'askedAt' | 'askedBy' | 'aboutHash'>,
): Promise<void> {
  await db
    .insertInto('calls.ministryStep')
    .values({
      callId,
      step,
      askedAt: at(askedAt),
      askedBy,
      aboutHash: aboutHash === null ? null : Buffer.from(aboutHash, 'hex'),
    })
    .execute();
}

/** The newest question to the ministry about a step of a call, answered or not. */
export async function findMinistryStep(db: Db, callId: string, step: MinistryStepKind): Promise<MinistryStep | null> {
  const row = await db
    .selectFrom('calls.ministryStep')
    .selectAll()
    .where('callId', '=', callId)
    .where('step', '=', step)
    .orderBy('askedAt', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : stored(row);
}

/** Every question to the ministry, the newest first. */
export async function findMinistrySteps(db: Db): Promise<MinistryStep[]> {
  const rows = await db.selectFrom('calls.ministryStep').selectAll().orderBy('askedAt', 'desc').execute();
  return rows.map(stored);
}

type Row = Omit<MinistryStep, 'step' | 'aboutHash'> & { step: string; aboutHash: Buffer | null };

const stored = (row: Row): MinistryStep => ({
  ...row,
  step: row.step as MinistryStepKind,
  aboutHash: row.aboutHash?.toString('hex') ?? null,
});

/** Takes a question back that has no answer yet. */
export async function deleteOpenMinistryStep(db: Db, callId: string, step: MinistryStepKind): Promise<void> {
  await db
    .deleteFrom('calls.ministryStep')
    .where('callId', '=', callId)
    .where('step', '=', step)
    .where('answeredAt', 'is', null)
    .execute();
}

type MinistryAnswer = Pick<MinistryStep, 'callId' | 'step' | 'answeredBy' | 'note' | 'embargoUntil'> & {
  agreed: boolean;
  answeredAt: Instant;
};

/** Writes the ministry's answer; false when there is no open question. */
export async function updateMinistryStep(db: Db, { callId, step, ...answer }: MinistryAnswer): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('calls.ministryStep')
    .set({
      ...answer,
      answeredAt: at(answer.answeredAt),
      embargoUntil: answer.embargoUntil === null ? null : at(answer.embargoUntil),
    })
    .where('callId', '=', callId)
    .where('step', '=', step)
    .where('answeredAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
