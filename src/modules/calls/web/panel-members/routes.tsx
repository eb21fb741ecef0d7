import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { FieldErrors } from '../../../../platform/http/parse-form.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { addPanelMember } from '../../actions/add-panel-member.ts';
import { removePanelMember } from '../../actions/remove-panel-member.ts';
import { mayAccompanyCalls, mayPrepareCalls } from '../../domain/policy.ts';
import { findConflicts } from '../../store/conflicts.ts';
import { findPanel } from '../../store/panel.ts';
import { findBidders } from '../../store/review-interests.ts';
import { findProgress } from '../../store/reviews.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { isKey, loadRound } from '../load-round.ts';
import { reviewPaths } from '../review-paths.ts';
import { PanelMembersPage, type TypedMember } from './page.tsx';

const nothingTyped: TypedMember = { email: '', name: '', chair: false, votes: true };

/** The panel of a call, for staff. */
export const panelMembersRoutes: readonly Route[] = [
  {
    name: 'calls.show-panel',
    method: 'GET',
    path: '/verwaltung/aufrufe/:call/gremium',
    audience: 'staff',
    handle: (x) => (mayAccompanyCalls(x.actor) ? panelPage(x, nothingTyped, {}) : x.forbidden()),
  },
  {
    name: 'calls.add-panel-member',
    method: 'POST',
    path: '/verwaltung/aufrufe/:call/gremium',
    audience: 'staff',
    handle: async (x) => {
      const { call } = x.params;
      if (!mayPrepareCalls(x.actor)) return x.forbidden();
      if (!isKey(call)) return x.notFound();
      const form = await x.form();
      const typed = {
        email: form.text('email'),
        name: form.text('name'),
        chair: form.has('chair'),
        votes: form.has('votes'),
      };
      const result = await x.act(addPanelMember, { callId: call, ...typed });
      if (result.ok) return x.redirect(reviewPaths.panel(x.language, call));
      if (result.reason === 'not-an-address') {
        return panelPage(x, typed, { email: reviewTexts.in(x.language)('panel.error.email') });
      }
      return result.reason === 'unknown' ? x.notFound() : x.forbidden();
    },
  },
  {
    name: 'calls.remove-panel-member',
    method: 'POST',
    path: '/verwaltung/aufrufe/:call/gremium/entfernen',
    audience: 'staff',
    handle: async (x) => {
      const { call } = x.params;
      const personId = (await x.form()).text('person');
      if (!mayPrepareCalls(x.actor)) return x.forbidden();
      if (!isKey(call) || !isKey(personId)) return x.notFound();
      const result = await x.act(removePanelMember, { callId: call, personId });
      if (result.ok || result.reason === 'unknown') return x.redirect(reviewPaths.panel(x.language, call));
      if (result.reason === 'not-allowed') return x.forbidden();
      return panelPage(x, nothingTyped, { form: reviewTexts.in(x.language)('panel.error.has-reviews') });
    },
  },
];

async function panelPage(x: Exchange, typed: TypedMember, errors: FieldErrors): Promise<Response> {
  const round = await loadRound(x);
  if (round === null) return x.notFound();
  const { call } = round;
  const found = await x.read(async (db) => ({
    panel: await findPanel(db, call.id),
    bidders: await findBidders(db, call.id),
    conflicts: await findConflicts(db, call.id),
    progress: await findProgress(db, call.id),
  }));
  return x.page({
    title: reviewTexts.in(x.language)('panel.title'),
    ...(Object.keys(errors).length > 0 ? { status: 422 as const } : {}),
    body: (
      <PanelMembersPage
        language={x.language}
        round={{ id: call.id, title: call.content.title }}
        members={found.panel.map(({ personId, name, email, chair, votes }) => ({
          personId,
          name,
          email,
          chair,
          votes,
          declared: found.conflicts.filter((conflict) => conflict.personId === personId).length,
          reviews: found.progress.filter((review) => review.personId === personId).length,
        }))}
        bidders={found.bidders.length}
        quorum={call.content.rules.quorum}
        mayChange={mayPrepareCalls(x.actor)}
        typed={typed}
        errors={errors}
      />
    ),
  });
}
