import type { PersonalData, PersonalTable } from '../../platform/personal-data.ts';

/** A table with the name of the record it belongs to. */
export type RecordedTable = PersonalTable & { record: string };

/**
 * Every table in the order in which rows go: what comes later in the chain first, the person itself last.
 * `records` come in the order of the chain.
 */
export function erasingOrder(records: readonly (readonly PersonalData[])[]): RecordedTable[] {
  const tables = records
    .toReversed()
    .flatMap((ofModule) =>
      ofModule.flatMap(({ name, tables: own }) => own.map((table) => ({ ...table, record: name }))),
    );
  return [...tables.filter(({ root }) => root === undefined), ...tables.filter(({ root }) => root !== undefined)];
}
