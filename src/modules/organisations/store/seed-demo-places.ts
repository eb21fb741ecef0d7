import { sql, type Db } from '../../../platform/db/database.ts';
import { newId } from '../../../platform/ids/ids.ts';
import { demoPlaces } from '../domain/demo-places.ts';
import { insertPlaces } from './write-places.ts';

/** The day since which the invented places have been there: before anything that happens in the demo. */
const validFrom = '2014-01-01';

/**
 * Adds the demo's invented places, once.
 * @returns every place that can take part: no Land, and a town that is its own Kreis comes once.
 */
export async function seedDemoPlaces(db: Db): Promise<{ id: string; label: string }[]> {
  const { rows } = await sql<{ ars: string }>`
    select ars from organisations.place where invented and valid_until is null`.execute(db);
  const known = new Set(rows.map(({ ars }) => ars));
  const missing = demoPlaces().filter(({ ars }) => !known.has(ars));
  await insertPlaces(
    db,
    missing.map((unit) => ({ id: newId(), unit })),
    { validFrom, invented: true },
  );
  const { rows: seeded } = await sql<{ id: string; label: string }>`
    select id, label from organisations.place
    where invented and valid_until is null and level <> 'land' and not (level = 'kreis' and type_code in ('41', '42'))
    order by ars`.execute(db);
  return seeded;
}
