import { gv100adRecord, type Gv100adRecord } from './gv100ad-record.ts';
import { gv100adUnits, type FullName } from './gv100ad-units.ts';
import { collectFaults, unreadable, unreadableFile, type FaultList } from './register-fault.ts';
import type { RegisterReading } from './register-file.ts';

/**
 * Reads the fixed-width register file of the Federal Statistical Office (GV100AD, 220 characters a line,
 * record description of 14.06.2000). `notes` is the text of the notes that come with it ("Hinweise"):
 * names longer than the file's 50 characters stand there in full.
 */
export function parseGv100ad(text: string, notes = ''): RegisterReading {
  const faults = collectFaults();
  const records = readLines(text, faults);
  const date = records[0]?.date ?? null;
  for (const record of records) {
    if (record.date !== date) faults.add(record.line, 'date-differs', record.date);
  }
  // A line that can't be read would be missed as a parent or a sum: the whole is looked at only when each line is right.
  if (faults.count > 0) return unreadable(faults);
  const { units, uninhabited } = gv100adUnits(records, { faults, fullNames: fullNames(notes) });
  if (faults.count > 0) return unreadable(faults);
  if (units.length === 0) return unreadableFile('no-units');
  return { ok: true, file: { kind: 'gv100ad', date, units, uninhabited } };
}

function readLines(text: string, faults: FaultList): Gv100adRecord[] {
  const records: Gv100adRecord[] = [];
  let line = 0;
  for (const content of text.split('\n')) {
    line += 1;
    const row = content.endsWith('\r') ? content.slice(0, -1) : content;
    if (row.trim() === '') continue;
    const record = gv100adRecord(row, line, faults);
    if (record !== null) records.push(record);
  }
  return records;
}

/** Lines like "146250200020 Bautzen / Budyšin, Stadt, Hochschulstadt / Wysokošulske město"; only the Kreis in their keys is reliable. */
function fullNames(notes: string): FullName[] {
  const found = notes.matchAll(/^\s*(?<kreis>\d{5})\d{7}\s+(?<name>\S.*?)\s*$/gmu);
  return [...found].map(({ groups }) => ({
    kreis: groups?.['kreis'] ?? '',
    name: groups?.['name']?.normalize() ?? '',
  }));
}
