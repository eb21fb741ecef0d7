import type { Condition } from '../../../platform/db/condition.ts';
import { sql } from '../../../platform/db/database.ts';
import type { Blanked, Period, PersonalTable } from '../../../platform/personal-data.ts';

/** A period as the agency has set it. */
const period = (name: Period): Condition => sql`(select amount from privacy.period where name = ${name})`;

/** A hold on the row, on its person or on its file suspends every end. */
export const isHeld = ({ holdable, file }: PersonalTable): Condition => {
  const ids = [...holdable.map((column): Condition => sql.ref(`it.${column}`)), ...(file === undefined ? [] : [file])];
  if (ids.length === 0) return sql`false`;
  return sql`exists (select from privacy.hold where hold.lifted_at is null and hold.until_at > platform.now()
    and hold.held_id in (${sql.join(ids)}))`;
};

/** The end of the row; null: not by time, or not yet known. */
export const endOf = ({ endsAt }: PersonalTable): Condition => endsAt?.(period) ?? sql`null::timestamptz`;

/** Rows of public files wait for the archive's answer. */
export const isOffered = ({ file }: PersonalTable): Condition =>
  file === undefined
    ? sql`false`
    : sql`(${file} is not null and not exists (select from privacy.archive_offer
        where archive_offer.file_id = ${file} and archive_offer.answer is not null))`;

/** Deletes or blanks rows of a table; the condition is put behind it. */
export const eraseFrom = (table: string, how: 'delete' | Blanked): Condition => {
  if (how === 'delete') return sql`delete from ${sql.table(table)} as it`;
  const values = Object.entries(how).map(([column, value]) => sql`${sql.ref(column)} = ${sql.raw(value)}`);
  return sql`update ${sql.table(table)} as it set ${sql.join(values)}`;
};
