import type { Db } from '../db/database.ts';
import { inTransaction } from '../db/transaction.ts';
import { sha256 } from '../ids/ids.ts';
import { refuseWith, type Answer, type Refusal } from './answer.ts';
import { etagOf, namesEtag } from './etag.ts';
import type { ApiExchange, Operation } from './operation.ts';
import type { ReadInput } from './read-input.ts';
import { claimKey, keepResult, type RequestKey, type StoredResult } from './store/results.ts';

type Change = {
  db: Db;
  operation: Operation;
  input: ReadInput;
  headers: Headers;
  /** The address as it was asked for: with the body what a key stands for. */
  target: string;
  caller: { tokenId: string; personId: string };
  exchangeOn: (db: Db) => ApiExchange;
  /** What an answer looks like outside. */
  render: (answer: Answer) => StoredResult;
};

/** What comes before a change: whether the request says all it has to. */
export function headerObstacle({ method, changes }: Operation, headers: Headers): Refusal | null {
  if (method === 'POST' && !/^[\x21-\x7e]{1,200}$/u.test(headers.get('idempotency-key') ?? '')) {
    return refuseWith('key-needed');
  }
  return changes !== undefined && headers.get('if-match') === null ? refuseWith('version-needed') : null;
}

/**
 * Does a change and keeps its answer in one transaction: what was acknowledged was done, once. A second request with the same
 * key waits for the first and gets its answer.
 */
export async function runChange(change: Change): Promise<StoredResult | Refusal> {
  const { db, operation, caller } = change;
  const key = keyOf(change);
  try {
    return await inTransaction(db, { person: caller.personId, scope: 'person' }, async (transaction) => {
      const known = operation.method === 'POST' ? await claimKey(transaction, key) : null;
      if (known === 'reused') return refuseWith('key-reused');
      if (known !== null) return known;
      const result = change.render(await perform(change, change.exchangeOn(transaction)));
      if (operation.method === 'POST') await keepResult(transaction, key, result);
      return result;
    });
  } catch (error) {
    // lock_not_available: the first one is still under way.
    if (error instanceof Error && 'code' in error && error.code === '55P03') return refuseWith('in-progress');
    throw error;
  }
}

const keyOf = ({ operation, input, headers, target, caller }: Change): RequestKey => ({
  ...caller,
  key: sha256(headers.get('idempotency-key') ?? ''),
  request: sha256(`${operation.method} ${target}\n${input.digest.toString('hex')}`),
});

/** The version is compared under a lock, so that nobody changes it between the comparison and the act. */
async function perform({ operation, input, headers }: Change, exchange: ApiExchange): Promise<Answer> {
  const { changes } = operation;
  const given = input.given as { params: never; query: never; body: never };
  if (changes !== undefined) {
    await changes.lock(exchange, input.given.params);
    const shown = await changes.read.handle(exchange, { ...given, query: {} as never });
    if (!shown.ok) return shown;
    const isSame = namesEtag(headers.get('if-match') ?? '', etagOf(JSON.stringify(shown.value)), { weak: false });
    if (!isSame) return refuseWith('changed-meanwhile');
  }
  return operation.handle(exchange, given);
}
