import { csvRows, OpenQuote, type CsvRow } from './csv-rows.ts';
import type { FaultList } from './register-fault.ts';

/** A row of a table by column name; a column the file doesn't have reads as the empty text. */
export type CsvRecord = { line: number; get: (column: string) => string };

/**
 * Reads a CSV with header, separated by commas or semicolons (the header tells), and checks that the needed columns are there
 * and that every row has as many fields as the header.
 */
export function csvTable(text: string, needed: readonly string[], faults: FaultList): CsvRecord[] {
  const records: CsvRecord[] = [];
  try {
    const rows = csvRows(text, separatorOf(text));
    const columns = readHeader(rows, needed, faults);
    for (const { line, fields } of columns === null ? [] : rows) {
      if (fields.length !== columns?.size) faults.add(line, 'column-count', String(fields.length));
      records.push({ line, get: (column) => fields[columns?.get(column) ?? -1]?.trim() ?? '' });
    }
  } catch (error) {
    if (!(error instanceof OpenQuote)) throw error;
    faults.add(error.line, 'quote-open');
  }
  return records;
}

function readHeader(rows: Iterator<CsvRow>, needed: readonly string[], faults: FaultList): Map<string, number> | null {
  const header = rows.next();
  const names = header.done === true ? [] : header.value.fields;
  const columns = new Map(names.map((name, index) => [name.trim().toLowerCase(), index]));
  const missing = needed.filter((name) => !columns.has(name));
  for (const name of missing) faults.add(1, 'column-missing', name);
  return missing.length === 0 ? columns : null;
}

function separatorOf(text: string): ',' | ';' {
  const header = text.slice(0, text.indexOf('\n') === -1 ? text.length : text.indexOf('\n'));
  return header.split(';').length > header.split(',').length ? ';' : ',';
}
