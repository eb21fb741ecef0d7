import { createHash } from 'node:crypto';
import { sha256 } from '../ids/ids.ts';
import type { Finding } from './verify-chains.ts';
import type { Anchor, AnchoredHead, WholeAudit } from './whole-audit.ts';

/** An anchor as it was written down elsewhere. */
export type KeptAnchor = { number: number; hash: string };

/**
 * Recomputes every anchor from the heads it lists, holds these against the lines as they are now, and the anchors
 * against those kept elsewhere: whoever rewrites chains and anchors alike can't rewrite that list.
 */
export async function* verifyAnchors(
  { anchors, anchored }: Pick<WholeAudit, 'anchors' | 'anchored'>,
  kept: readonly KeptAnchor[],
): AsyncGenerator<Finding | 'anchor'> {
  const elsewhere = new Map(kept.map(({ number, hash }) => [number, hash]));
  // The rows of both come by number; cursors of one connection are read in turn, so the smaller list is held.
  const numbered = new Map<number, Anchor>();
  yield* verifyOwnChain(anchors(), numbered);
  for await (const { number, digest, findings } of listsOf(anchored())) {
    yield* findings;
    const anchor = numbered.get(number);
    if (anchor === undefined) yield finding('anchor-missing', number);
    else if (!hashOf(anchor, digest).equals(anchor.hash)) yield finding('anchor-changed', number);
    numbered.delete(number);
    yield* compareKept(elsewhere, anchor, number);
  }
  for (const [number, anchor] of numbered) {
    if (!hashOf(anchor, sha256('')).equals(anchor.hash)) yield finding('anchor-changed', number);
    yield* compareKept(elsewhere, anchor, number);
  }
  for (const number of elsewhere.keys()) yield finding('anchor-missing', number);
}

const finding = (what: Finding['what'], number: number): Finding => ({ what, kind: '', id: '', position: number });

function* compareKept(elsewhere: Map<number, string>, anchor: Anchor | undefined, number: number): Generator<Finding> {
  const hash = elsewhere.get(number);
  elsewhere.delete(number);
  if (hash !== undefined && anchor !== undefined && hash !== anchor.hash.toString('hex')) {
    yield finding('anchor-unknown', number);
  }
}

async function* verifyOwnChain(
  anchors: AsyncIterable<Anchor>,
  numbered: Map<number, Anchor>,
): AsyncGenerator<Finding | 'anchor'> {
  let before: Anchor | null = null;
  let expected = 1;
  for await (const anchor of anchors) {
    yield 'anchor';
    if (anchor.number !== null) {
      for (; expected < anchor.number; expected += 1) yield finding('anchor-missing', expected);
      expected = anchor.number + 1;
      numbered.set(anchor.number, anchor);
    }
    const isLinked = before === null ? anchor.previous === null : anchor.previous?.equals(before.hash) === true;
    if (!isLinked) yield finding('anchor-missing', (anchor.number ?? 1) - 1);
    before = anchor;
  }
}

/** For each anchor the digest over what it lists, and what of that is no longer so. */
async function* listsOf(anchored: AsyncIterable<AnchoredHead>) {
  let open: { number: number; list: ReturnType<typeof createHash>; findings: Finding[] } | undefined;
  for await (const { number, kind, id, length, hash, lineHash } of anchored) {
    if (open !== undefined && open.number !== number) {
      yield { number: open.number, digest: open.list.digest(), findings: open.findings };
      open = undefined;
    }
    open ??= { number, list: createHash('sha256'), findings: [] };
    open.list.update(sha256(`${kind}:${id}:${length}`)).update(hash);
    if (lineHash === null) open.findings.push({ what: 'anchored-line-missing', kind, id, position: length });
    else if (!lineHash.equals(hash)) open.findings.push({ what: 'anchored-line-changed', kind, id, position: length });
  }
  if (open !== undefined) yield { number: open.number, digest: open.list.digest(), findings: open.findings };
}

function hashOf({ number, at, heads, changed, previous }: Anchor, digest: Buffer): Buffer {
  const hash = createHash('sha256');
  if (previous !== null) hash.update(previous);
  return hash
    .update(digest)
    .update(`[${number}, ${JSON.stringify(at)}, ${heads}, ${changed}]`)
    .digest();
}
