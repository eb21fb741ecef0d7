import type { Tools } from '../../../platform/actions/action.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import type { StoredCall } from '../domain/call-record.ts';
import { endOfDayIn, nextInReserve } from '../domain/notices.ts';
import { offerLetter } from '../mails/notice-letters.ts';
import { findDecision } from '../store/decisions.ts';
import { findInterest } from '../store/interests.ts';
import { insertOffer, lockReserve } from '../store/offers.ts';
import { updateReviewState } from '../store/review-interests.ts';
import { writeToApplicant } from './write-to.ts';

/** What came of the attempt: which interests were offered a place, and why it ended there. */
export type Filled = { offered: string[]; end: 'full' | 'list-empty' | 'list-ended' };

/**
 * Offers every free place of a released decision to the next on the reserve list, as long as the list holds.
 * The places are those of the decision, not those planned: who decided on seven keeps seven.
 */
export const fillFreePlaces = (tools: Tools, call: StoredCall): Promise<Filled> =>
  asSystem(tools.db, async (db) => {
    const decision = await findDecision(db, { callId: call.id });
    const offered: string[] = [];
    for (;;) {
      const { waiting, taken } = await lockReserve(db, call.id);
      if (decision === null || taken >= decision.selected.length) return { offered, end: 'full' };
      if (waiting.length === 0) return { offered, end: 'list-empty' };
      const next = nextInReserve(waiting, decision.reserveValidUntil, tools.now);
      if (next === null) return { offered, end: 'list-ended' };
      const answerUntil = endOfDayIn(tools.now, call.content.rules.answerDays);
      const { interestId, reserveRank } = next;
      await updateReviewState(db, interestId, { state: 'selected', answerUntil });
      await insertOffer(db, { interestId, origin: 'reserve', reserveRank, answerUntil });
      const interest = await findInterest(db, { id: interestId });
      if (interest !== undefined) {
        const { origin } = tools;
        await writeToApplicant({ ...tools, db }, interest, (reader) =>
          offerLetter(reader, { interest, call, origin, answerUntil }),
        );
      }
      offered.push(interestId);
    }
  });
