import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { FormValues } from '../../../../platform/http/form-values.ts';
import type { FieldErrors } from '../../../../platform/http/parse-form.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { decideConflict } from '../../actions/decide-conflict.ts';
import { mayLeadReviews } from '../../domain/policy.ts';
import { findConflicts } from '../../store/conflicts.ts';
import { findPanel } from '../../store/panel.ts';
import { findBidders } from '../../store/review-interests.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { isKey, loadRound } from '../load-round.ts';
import { reviewPaths } from '../review-paths.ts';
import { DecideConflictsPage } from './page.tsx';

/** The chair's decisions about ties. */
export const decideConflictsRoutes: readonly Route[] = [
  {
    name: 'calls.show-conflicts',
    method: 'GET',
    path: '/gremium/:call/befangenheit',
    audience: 'staff',
    handle: (x) => conflictsPage(x, null, {}),
  },
  {
    name: 'calls.decide-conflict',
    method: 'POST',
    path: '/gremium/:call/befangenheit',
    audience: 'staff',
    handle: async (x) => {
      const round = await loadRound(x);
      if (round === null || !mayLeadReviews(x.actor, round.seat)) return x.forbidden();
      const form = await x.form();
      const [interestId, personId] = [form.text('interest'), form.text('person')];
      if (!isKey(interestId) || !isKey(personId)) return x.notFound();
      const key = `${interestId}-${personId}`;
      const t = reviewTexts.in(x.language);
      const out = form.text(`out-${key}`);
      if (out === '') return conflictsPage(x, form, { [`out-${key}`]: t('conflicts.error.decision') });
      const result = await x.act(decideConflict, {
        callId: round.call.id,
        interestId,
        personId,
        out: out === 'true',
        reason: form.text(`reason-${key}`),
      });
      if (result.ok) return x.redirect(reviewPaths.conflicts(x.language, round.call.id));
      if (result.reason === 'not-allowed') return x.forbidden();
      if (result.reason === 'unknown') return x.notFound();
      return conflictsPage(x, form, {
        [`${result.reason === 'own-case' ? 'out' : 'reason'}-${key}`]: t(`conflicts.error.${result.reason}`),
      });
    },
  },
];

async function conflictsPage(x: Exchange, form: FormValues | null, errors: FieldErrors): Promise<Response> {
  const round = await loadRound(x);
  if (round === null || !mayLeadReviews(x.actor, round.seat)) return x.forbidden();
  const { call } = round;
  const { bidders, conflicts, panel } = await x.read(async (db) => ({
    bidders: await findBidders(db, call.id),
    conflicts: await findConflicts(db, call.id),
    panel: await findPanel(db, call.id),
  }));
  const nameOf = (list: readonly { id: string; name: string }[], id: string): string =>
    list.find((entry) => entry.id === id)?.name ?? '';
  const people = panel.map(({ personId, name }) => ({ id: personId, name }));
  const declared = (personId: string): number => conflicts.filter((conflict) => conflict.personId === personId).length;
  return x.page({
    title: reviewTexts.in(x.language)('conflicts.title'),
    ...(Object.keys(errors).length > 0 ? { status: 422 as const } : {}),
    body: (
      <DecideConflictsPage
        language={x.language}
        round={{ id: call.id, title: call.content.title }}
        cases={conflicts
          .filter((conflict) => conflict.declared !== 'none')
          .map(({ interestId, personId, declared: word, note, out, decisionReason }) => {
            const typed = form?.text('interest') === interestId && form.text('person') === personId ? form : null;
            return {
              interestId,
              personId,
              bidder: nameOf(bidders, interestId),
              person: nameOf(people, personId),
              declared: word,
              note,
              out,
              reason: typed?.text(`reason-${interestId}-${personId}`) ?? decisionReason,
            };
          })}
        missing={panel
          .filter(({ votes, personId }) => votes && declared(personId) < bidders.length)
          .map(({ name }) => name)}
        errors={errors}
      />
    ),
  });
}
