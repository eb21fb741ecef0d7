import { asSystem } from '../../../platform/db/as-system.ts';
import type { AfterRestore } from '../../../platform/module.ts';
import type { RecordedTable } from '../erasing-order.ts';
import { eraseRowsOf } from '../store/erase-rows.ts';
import { addErasures, appendProofs, findErased, findErasures } from '../store/erasures.ts';

/**
 * Does again what was erased on wish, after a backup was put back. Erasures that are younger than the backup are in the
 * list beside the database (DATA_DIR/erasures.json).
 */
export const replayErasures =
  (tables: readonly RecordedTable[]): AfterRestore =>
  async ({ db, erasures = [] }) => {
    const found = await asSystem(db, async (write) => {
      await addErasures(write, erasures);
      let again = 0;
      for (const erasure of await findErasures(write)) {
        const { gone } = await eraseRowsOf(write, tables, await findErased(write, tables, erasure));
        if (Object.keys(gone).length === 0) continue;
        await appendProofs(write, 'replay', gone);
        again += 1;
      }
      return again;
    });
    return found === 0 ? [] : [`Löschungen auf Wunsch erneut ausgeführt: ${found}`];
  };
