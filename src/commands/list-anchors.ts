import { readWholeAudit } from '../platform/audit/store/read-whole-audit.ts';
import type { CommandOrder } from './command-order.ts';

/** audit-anchors: prints every anchor as a line of JSON, to be kept where nobody with access to the database can write. */
export async function listAnchors({ ownerUrl, print }: CommandOrder): Promise<number> {
  const { anchors, close } = await readWholeAudit(ownerUrl);
  try {
    for await (const { number, takenAt, heads, hash } of anchors()) {
      if (number !== null) print(JSON.stringify({ number, takenAt, heads, hash: hash.toString('hex') }));
    }
    return 0;
  } finally {
    await close();
  }
}
