import { at, type Db } from '../../../platform/db/database.ts';
import { instant, type Instant } from '../../../platform/time/instant.ts';
import type { CallContent, LocalText } from '../domain/call-content.ts';
import type { CallStage, StoredCall } from '../domain/call-record.ts';
import type { CallTerms } from '../domain/working-terms.ts';

export type { StoredCall };

export type NewCall = CallTerms & { id: string; slug: string; programmeId: string; fileNumber: string };

const columns = [
  'id',
  'slug',
  'programmeId',
  'fileNumber',
  'stage',
  'opensAt',
  'closesAt',
  'content',
  'version',
  'revision',
  'amendment',
  'publishedAt',
  'cancelledAt',
  'cancelReason',
  'createdAt',
] as const;

type Row = Omit<StoredCall, 'stage' | 'content' | 'amendment' | 'cancelReason'> & {
  stage: string;
  content: unknown;
  amendment: unknown;
  cancelReason: unknown;
};

const stored = (row: Row): StoredCall => ({
  ...row,
  stage: row.stage as CallStage,
  content: row.content as CallContent,
  amendment:
    row.amendment === null
      ? null
      : termsOf(row.amendment as { content: CallContent; opensAt: number; closesAt: number }),
  cancelReason: row.cancelReason as LocalText | null,
});

const termsOf = ({
  content,
  opensAt,
  closesAt,
}: {
  content: CallContent;
  opensAt: number;
  closesAt: number;
}): CallTerms => ({
  content,
  opensAt: instant(opensAt),
  closesAt: instant(closesAt),
});

/** Inserts a draft. */
export async function insertCall(db: Db, call: NewCall): Promise<void> {
  await db
    .insertInto('calls.call')
    .values({
      ...call,
      stage: 'draft',
      opensAt: at(call.opensAt),
      closesAt: at(call.closesAt),
      content: JSON.stringify(call.content),
    })
    .execute();
}

/** The call with this id. */
export async function findCall(db: Db, id: string): Promise<StoredCall | null> {
  const row = await db.selectFrom('calls.call').select(columns).where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : stored(row);
}

/** The call with this id, locked until the transaction ends. */
export async function lockCall(db: Db, id: string): Promise<StoredCall | null> {
  const row = await db.selectFrom('calls.call').select(columns).where('id', '=', id).forUpdate().executeTakeFirst();
  return row === undefined ? null : stored(row);
}

/** The call at a public address; drafts and calls at the ministry aren't public. */
export async function findPublicCall(db: Db, slug: string): Promise<StoredCall | null> {
  const row = await db
    .selectFrom('calls.call')
    .select(columns)
    .where('slug', '=', slug)
    .where('publishedAt', 'is not', null)
    .executeTakeFirst();
  return row === undefined ? null : stored(row);
}

/** Every public call, the next deadline first. */
export async function findPublicCalls(db: Db): Promise<StoredCall[]> {
  const rows = await db
    .selectFrom('calls.call')
    .select(columns)
    .where('publishedAt', 'is not', null)
    .orderBy('closesAt')
    .orderBy('id')
    .execute();
  return rows.map(stored);
}

/** Every call, drafts included, the newest first. */
export async function findCalls(db: Db): Promise<StoredCall[]> {
  const rows = await db
    .selectFrom('calls.call')
    .select(columns)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(stored);
}

/** Addresses in use that begin with these words. */
export async function findSlugs(db: Db, beginning: string): Promise<string[]> {
  const rows = await db.selectFrom('calls.call').select('slug').where('slug', 'like', `${beginning}%`).execute();
  return rows.map(({ slug }) => slug);
}

export type CallChange = Partial<{
  slug: string;
  programmeId: string;
  fileNumber: string;
  stage: CallStage;
  content: CallContent;
  opensAt: Instant;
  closesAt: Instant;
  version: number;
  amendment: CallTerms | null;
  publishedAt: Instant;
  cancelledAt: Instant;
  cancelReason: LocalText;
}>;

/** Writes what changed and counts the revision up. Lock the call before. */
export async function updateCall(db: Db, id: string, change: CallChange): Promise<void> {
  const { content, amendment, cancelReason, ...plain } = change;
  await db
    .updateTable('calls.call')
    .set((eb) => ({
      revision: eb('revision', '+', 1),
      ...withDates(plain),
      ...(content === undefined ? {} : { content: JSON.stringify(content) }),
      ...(amendment === undefined ? {} : { amendment: amendment === null ? null : JSON.stringify(amendment) }),
      ...(cancelReason === undefined ? {} : { cancelReason: JSON.stringify(cancelReason) }),
    }))
    .where('id', '=', id)
    .execute();
}

type Plain = Omit<CallChange, 'content' | 'amendment' | 'cancelReason'>;
type Written = Partial<{
  slug: string;
  programmeId: string;
  fileNumber: string;
  stage: string;
  version: number;
  opensAt: Date;
  closesAt: Date;
  publishedAt: Date;
  cancelledAt: Date;
}>;

function withDates({ opensAt, closesAt, publishedAt, cancelledAt, ...rest }: Plain): Written {
  return {
    ...rest,
    ...(opensAt === undefined ? {} : { opensAt: at(opensAt) }),
    ...(closesAt === undefined ? {} : { closesAt: at(closesAt) }),
    ...(publishedAt === undefined ? {} : { publishedAt: at(publishedAt) }),
    ...(cancelledAt === undefined ? {} : { cancelledAt: at(cancelledAt) }),
  };
}
