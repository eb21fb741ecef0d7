import { canonicalJson } from '../../../platform/ids/canonical-json.ts';
import { sha256 } from '../../../platform/ids/ids.ts';
import type { FirstView } from '../domain/first-view.ts';
import type { DecisionContent, SignedStanding } from '../store/decisions.ts';

type Signed = {
  callId: string;
  callVersion: number;
  content: DecisionContent;
  standings: readonly SignedStanding[];
  /** The newest first view of the panel, where there is one. */
  firstView: FirstView | null;
};

/** SHA-256 of everything a signature stands for: the lists, the reasons, who was there, the ranking and first view. */
export function decisionHash({ callId, callVersion, content, standings, firstView }: Signed): Buffer {
  const { selected, reserve, present, numberReason, orderReason, budgetChecked, budgetNote, note } = content;
  const { metAt, answerUntil, reserveValidUntil } = content;
  const signed = {
    callId,
    callVersion,
    selected,
    reserve,
    present,
    numberReason,
    orderReason,
    budgetChecked,
    budgetNote,
    note,
    metAt,
    answerUntil,
    reserveValidUntil,
    standings: standings.map(({ interestId, rank, mean, low, high, reviews }) => ({
      interestId,
      rank,
      mean,
      low,
      high,
      reviews,
    })),
    ...(firstView === null ? {} : { firstView: signedView(firstView) }),
  };
  return sha256(canonicalJson(signed));
}

const signedView = ({ heldOn, tookPart, lines }: FirstView) => ({
  heldOn,
  tookPart,
  lines: lines.map(({ interestId, leaning, sentence }) => ({ interestId, leaning, sentence })),
});
