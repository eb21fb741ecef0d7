import { asSystem } from '../../../platform/db/as-system.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { AdvanceList, AdvanceRow } from '../domain/advance-list.ts';
import type { MinistryStep, StoredCall } from '../domain/call-record.ts';
import { outcomeOf, type NoticeOutcome } from '../domain/notices.ts';
import { findDecision } from '../store/decisions.ts';
import { findMinistryStep } from '../store/ministry-steps.ts';
import { findNotices } from '../store/notices.ts';
import { findBidders } from '../store/review-interests.ts';

const order: readonly NoticeOutcome[] = ['selected', 'reserve', 'not-selected'];

/**
 * Reads the list with the rights of the system, without a score or a word of a bid; callers have checked who reads.
 * Null before the decision is signed.
 */
export const advanceList = (db: Db, call: StoredCall): Promise<AdvanceList | null> =>
  asSystem(db, async (system) => {
    const decision = await findDecision(system, { callId: call.id });
    if (decision === null || (decision.state !== 'signed' && decision.state !== 'released')) return null;
    const bidders = new Map((await findBidders(system, call.id)).map((bidder) => [bidder.id, bidder]));
    const rows = decision.standings
      .map(({ interestId, number, name }): AdvanceRow => {
        const { type = '', landLabel = '', population = null } = bidders.get(interestId) ?? {};
        return { interestId, number, name, type, landLabel, population, ...outcomeOf(decision, interestId) };
      })
      .sort(
        (one, other) =>
          order.indexOf(one.outcome) - order.indexOf(other.outcome) ||
          (one.reserveRank ?? 0) - (other.reserveRank ?? 0) ||
          one.name.localeCompare(other.name, 'de'),
      );
    const about = async (step: 'decision' | 'notices'): Promise<MinistryStep | null> => {
      const asked = await findMinistryStep(system, call.id, step);
      return asked !== null && asked.aboutHash === decision.hash ? asked : null;
    };
    const notices = await findNotices(system, decision.id);
    const toldAt = notices.find(({ releasedAt }) => releasedAt !== null)?.releasedAt ?? null;
    const steps = { decision: await about('decision'), notices: await about('notices') };
    return { decision, rows, steps, toldAt };
  });
