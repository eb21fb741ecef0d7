import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { mayReadAdministration } from '../domain/policy.ts';
import { findAuditEntries } from '../store/audit.ts';
import { findNamesBehind } from '../store/people.ts';

/** Lines in one file at most; a day or an act narrows it. */
const most = 20_000;

/** The audit as a whole has one chain of its own, for what is done with it. */
const wholeAudit = { kind: 'platform.audit', id: '00000000-0000-7000-8000-000000000000' };

type Input = { act: string; day: string; from: Instant | null; until: Instant | null };

/** Takes lines of the audit out of the platform, which is an act itself. */
export const exportAudit = defineAction({
  name: 'administration.export-audit',
  run: async ({ db, actor }, { act, day, from, until }: Input) => {
    if (!mayReadAdministration(actor)) return refuse('not-allowed');
    const { entries } = await findAuditEntries(db, { act, from, until, skip: 0, size: most });
    const names = await findNamesBehind(
      db,
      entries.flatMap((entry) => entry.actor ?? []),
    );
    return done({ entries, names }, { about: wholeAudit, details: { act, day, lines: entries.length } });
  },
});
