import { perform } from '../../../platform/actions/action.ts';
import { system } from '../../../platform/actions/actor.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import type { DueJob } from '../../../platform/module.ts';
import { carryOutErasure, makeExport } from '../actions/carry-out.ts';
import type { RecordedTable } from '../erasing-order.ts';
import { eraseDueRows } from '../store/erase-rows.ts';
import { appendProofs } from '../store/erasures.ts';
import { findDueRequests } from '../store/requests.ts';

/** Answers requests, and erases every night what is past its end. */
export const privacyJobs = (tables: readonly RecordedTable[]): readonly DueJob[] => [
  {
    name: 'privacy.answer-requests',
    everySeconds: 20,
    run: async ({ db, now }) => {
      const acting = { db, actor: system };
      const [exports, erasures] = await asSystem(
        db,
        async (read) =>
          [await findDueRequests(read, 'export', now), await findDueRequests(read, 'erasure', now)] as const,
      );
      for (const request of exports) await perform(acting, makeExport, { request, tables });
      for (const request of erasures) await perform(acting, carryOutErasure, { request, tables });
    },
  },
  {
    name: 'privacy.erase-due',
    everySeconds: 86_400,
    run: ({ db }) => asSystem(db, async (write) => appendProofs(write, 'end', await eraseDueRows(write, tables))),
  },
];
