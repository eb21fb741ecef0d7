import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { readWholeAudit } from '../platform/audit/store/read-whole-audit.ts';
import { verifyAnchors, type KeptAnchor } from '../platform/audit/verify-anchors.ts';
import { verifyChains, type Finding } from '../platform/audit/verify-chains.ts';
import { BackupError } from '../platform/backup/backup-error.ts';
import type { CommandOrder } from './command-order.ts';

const words: Readonly<Record<Finding['what'], string>> = {
  'line-missing': 'Zeile fehlt',
  'line-changed': 'Zeile verändert',
  'line-inserted': 'Zeile eingefügt oder ausgetauscht',
  'detail-changed': 'Einzelheiten verändert',
  'head-missing': 'Kopf der Kette fehlt',
  'head-changed': 'Kopf der Kette verändert',
  'chain-missing': 'alle Zeilen fehlen',
  'anchor-changed': 'Anker verändert',
  'anchor-missing': 'Anker fehlt',
  'anchor-unknown': 'Anker lautet anders als in der aufbewahrten Liste: Die Ketten wurden neu geschrieben',
  'anchored-line-missing': 'verankerte Zeile fehlt',
  'anchored-line-changed': 'verankerte Zeile verändert',
};

const shown = 100;

/**
 * audit-verify [--anchors FILE]: recomputes the whole audit.
 * @returns 0 when everything fits, 3 when something doesn't.
 */
export async function verifyAudit(order: CommandOrder): Promise<number> {
  const { ownerUrl, args, print } = order;
  const at = args.indexOf('--anchors');
  const kept = at === -1 ? [] : readKept(resolve(args[at + 1] ?? ''));
  const counts: Counts = { line: 0, chain: 0, anchor: 0, findings: 0 };
  const whole = await readWholeAudit(ownerUrl);
  try {
    await count(verifyChains(whole), counts, order);
    await count(verifyAnchors(whole, kept), counts, order);
  } catch (cause) {
    // An undefined table or column.
    if (!['42P01', '42703'].includes((cause as { code?: string }).code ?? '')) throw cause;
    throw new BackupError('Die Datenbank ist älter als dieses Programm. Bitte erst npm run migrate.', { cause });
  } finally {
    await whole.close();
  }
  const against = kept.length === 0 ? '' : `, gegen ${kept.length} aufbewahrte Anker`;
  const what = `${counts.line} Zeilen in ${counts.chain} Ketten, ${counts.anchor} Anker${against}`;
  if (counts.findings === 0) {
    print(`Das Protokoll ist unversehrt: ${what}.`);
    return 0;
  }
  print(`Das Protokoll ist NICHT unversehrt: ${counts.findings} Befunde (${what}).`);
  return 3;
}

type Counts = Record<'line' | 'chain' | 'anchor' | 'findings', number>;

async function count(
  check: AsyncIterable<Finding | 'line' | 'chain' | 'anchor'>,
  counts: Counts,
  { print, tell }: CommandOrder,
): Promise<void> {
  for await (const result of check) {
    const isFinding = typeof result !== 'string';
    counts[isFinding ? 'findings' : result] += 1;
    if (isFinding && counts.findings <= shown) print(describe(result));
    if (result === 'line' && counts.line % 250_000 === 0) tell(`${counts.line} Zeilen ...`);
  }
}

function describe({ what, kind, id, position }: Finding): string {
  if (kind === '') return `Anker ${position}: ${words[what]}`;
  return `${kind} ${id}${position === null ? '' : `, Zeile ${position}`}: ${words[what]}`;
}

const keptLine = z.object({ number: z.number().int(), hash: z.string().regex(/^[0-9a-f]{64}$/u) });

function readKept(file: string): KeptAnchor[] {
  try {
    const lines = readFileSync(file, 'utf8').split('\n');
    return lines.filter((line) => line.trim() !== '').map((line) => keptLine.parse(JSON.parse(line)));
  } catch (cause) {
    throw new BackupError(`${file} ist keine Liste von Ankern (npm run -s audit:anchors > DATEI).`, { cause });
  }
}
