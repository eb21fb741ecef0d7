import { createHash } from 'node:crypto';
import { sha256 } from '../ids/ids.ts';
import type { ChainLine, WholeAudit } from './whole-audit.ts';

/** What doesn't fit, and where: an object and a position of its chain, or the number of an anchor. */
export type Finding = {
  what:
    | 'line-missing'
    | 'line-changed'
    | 'line-inserted'
    | 'detail-changed'
    | 'head-missing'
    | 'head-changed'
    | 'chain-missing'
    | 'anchor-changed'
    | 'anchor-missing'
    | 'anchor-unknown'
    | 'anchored-line-missing'
    | 'anchored-line-changed';
  kind: string;
  id: string;
  position: number | null;
};

/** Recomputes every chain. A detail that is gone was erased: that is allowed, a changed one is not. */
export async function* verifyChains({
  lines,
  emptyHeads,
}: Pick<WholeAudit, 'lines' | 'emptyHeads'>): AsyncGenerator<Finding | 'line' | 'chain'> {
  let last: ChainLine | null = null;
  for await (const line of lines()) {
    if (last !== null && (last.kind !== line.kind || last.id !== line.id)) {
      yield* verifyHead(last);
      yield 'chain';
      last = null;
    }
    yield* verifyLine(line, last);
    yield 'line';
    last = line;
  }
  if (last !== null) {
    yield* verifyHead(last);
    yield 'chain';
  }
  for await (const { kind, id } of emptyHeads()) yield { what: 'chain-missing', kind, id, position: null };
}

function* verifyLine(line: ChainLine, last: ChainLine | null): Generator<Finding> {
  const { kind, id, position } = line;
  const [before, hash] = last === null ? [0, null] : [last.position, last.hash];
  const expected = before + 1;
  if (position > expected) yield { what: 'line-missing', kind, id, position: expected };
  else if (position < expected || !isSame(line.previous, hash)) {
    yield { what: 'line-inserted', kind, id, position };
  }
  if (!hashOf(line).equals(line.hash)) yield { what: 'line-changed', kind, id, position };
  if (line.detail !== null && !digestOf(line).equals(line.digest)) yield { what: 'detail-changed', kind, id, position };
}

function* verifyHead({ kind, id, position, hash, headLength, headHash }: ChainLine): Generator<Finding> {
  if (headLength === null) yield { what: 'head-missing', kind, id, position };
  else if (headLength > position) yield { what: 'line-missing', kind, id, position: position + 1 };
  else if (headLength < position) yield { what: 'line-inserted', kind, id, position: headLength + 1 };
  else if (!isSame(headHash, hash)) yield { what: 'head-changed', kind, id, position };
}

/** As platform.audit_hash computes it: jsonb puts a blank behind each comma and escapes as JSON does. */
function hashOf({ kind, id, position, act, at, actor, onBehalf, digest, previous }: ChainLine): Buffer {
  const fields = [kind, id, position, act, at, actor, onBehalf].map((field) => JSON.stringify(field));
  const hash = createHash('sha256');
  if (previous !== null) hash.update(previous);
  return hash
    .update(digest)
    .update(`[${fields.join(', ')}]`)
    .digest();
}

const digestOf = ({ salt, detail }: ChainLine): Buffer =>
  sha256(Buffer.concat([salt ?? Buffer.alloc(0), Buffer.from(detail ?? '')]));

const isSame = (one: Buffer | null, other: Buffer | null): boolean =>
  one === null || other === null ? one === other : one.equals(other);
