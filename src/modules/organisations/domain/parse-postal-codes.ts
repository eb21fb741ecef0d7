import { csvTable } from './csv-table.ts';
import { collectFaults, unreadable, unreadableFile, type Unreadable } from './register-fault.ts';

/** One pair of a postal code and a municipality (8-digit key); `source` says where the pair was taken from. */
export type PostalCode = { plz: string; ags: string; source: string };

export type PostalCodeReading = { ok: true; pairs: readonly PostalCode[] } | Unreadable;

/** Reads the table of postal codes: columns `plz`, `ags`, and `src` if it has one. Equal pairs are taken once. */
export function parsePostalCodes(text: string): PostalCodeReading {
  const faults = collectFaults();
  const pairs = new Map<string, PostalCode>();
  for (const row of csvTable(text, ['plz', 'ags'], faults)) {
    const plz = row.get('plz');
    const ags = row.get('ags');
    if (!/^\d{5}$/u.test(plz)) faults.add(row.line, 'postal-code', plz);
    if (!/^\d{8}$/u.test(ags)) faults.add(row.line, 'key', ags);
    pairs.set(plz + ags, { plz, ags, source: row.get('src') });
  }
  if (faults.count > 0) return unreadable(faults);
  if (pairs.size === 0) return unreadableFile('no-units');
  return { ok: true, pairs: [...pairs.values()] };
}
