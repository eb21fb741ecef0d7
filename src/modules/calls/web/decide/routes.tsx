import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { draftDecision } from '../../actions/draft-decision.ts';
import { presentForSignature } from '../../actions/present-for-signature.ts';
import { releaseDecision } from '../../actions/release-decision.ts';
import { recordPaperSignature, signDecision } from '../../actions/sign-decision.ts';
import { minutesDocument } from '../../documents/minutes.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { isKey } from '../load-round.ts';
import { reviewPaths } from '../review-paths.ts';
import { decideView, loadDecision, type Typed } from './decide-view.ts';
import { contentOf, typedValues } from './draft-values.ts';
import { DecidePage } from './page.tsx';

const untouched: Typed = { values: null, errors: {}, fault: null };

/** The decision: draft, signatures, release, minutes. */
export const decideRoutes: readonly Route[] = [
  {
    name: 'calls.show-decision',
    method: 'GET',
    path: '/gremium/:call/beschluss',
    audience: 'staff',
    handle: (x) => decidePage(x, untouched),
  },
  {
    name: 'calls.draft-decision',
    method: 'POST',
    path: '/gremium/:call/beschluss',
    audience: 'staff',
    handle: async (x) => {
      const loaded = await loadDecision(x);
      if (loaded === null) return x.forbidden();
      const { call, standings } = loaded.facts;
      const form = await x.form();
      const values = typedValues(form);
      const { content, twice } = contentOf(values, standings);
      const t = reviewTexts.in(x.language);
      if (twice.length > 0) {
        return decidePage(x, {
          values,
          errors: Object.fromEntries(twice.map((id) => [`choice-${id}`, t('decision.error.twice')])),
          fault: null,
        });
      }
      const result = await x.act(draftDecision, { callId: call.id, revision: Number(form.text('revision')), content });
      if (result.ok) return x.redirect(reviewPaths.decision(x.language, call.id));
      if (result.reason === 'not-allowed' || result.reason === 'out') return x.forbidden();
      return decidePage(x, { values, errors: { form: t(`decision.error.${result.reason}`) }, fault: null });
    },
  },
  {
    name: 'calls.present-decision',
    method: 'POST',
    path: '/gremium/:call/beschluss/vorlegen',
    audience: 'staff',
    handle: async (x) => {
      const { call } = x.params;
      const form = await x.form();
      if (!isKey(call)) return x.notFound();
      const result = await x.act(presentForSignature, { callId: call, revision: Number(form.text('revision')) });
      if (result.ok) return x.redirect(reviewPaths.decision(x.language, call));
      const { reason } = result;
      if (reason === 'not-allowed' || reason === 'out' || reason === 'unknown') return x.forbidden();
      const t = reviewTexts.in(x.language);
      const isState = reason === 'reviews-open' || reason === 'released' || reason === 'changed';
      return decidePage(x, {
        ...untouched,
        fault: isState ? t(`decision.error.${reason}`) : t(`decision.fault.${reason}`),
      });
    },
  },
  {
    name: 'calls.sign-decision',
    method: 'POST',
    path: '/gremium/:call/beschluss/unterschrift',
    audience: 'staff',
    fresh: true,
    handle: async (x) => {
      const form = await x.form();
      const decisionId = form.text('decision');
      if (!isKey(decisionId)) return x.notFound();
      const result = await x.act(signDecision, { decisionId, hash: form.text('hash') });
      return afterSigning(x, result.ok ? null : result.reason);
    },
  },
  {
    name: 'calls.record-paper-signature',
    method: 'POST',
    path: '/gremium/:call/beschluss/papier',
    audience: 'staff',
    fresh: true,
    handle: async (x) => {
      const form = await x.form();
      const [decisionId, personId] = [form.text('decision'), form.text('person')];
      if (!isKey(decisionId) || !isKey(personId)) return x.notFound();
      const result = await x.act(recordPaperSignature, { decisionId, personId, hash: form.text('hash') });
      return afterSigning(x, result.ok ? null : result.reason);
    },
  },
  {
    name: 'calls.release-decision',
    method: 'POST',
    path: '/gremium/:call/beschluss/freigabe',
    audience: 'staff',
    fresh: true,
    handle: async (x) => {
      const { call } = x.params;
      const decisionId = (await x.form()).text('decision');
      if (!isKey(call) || !isKey(decisionId)) return x.notFound();
      const result = await x.act(releaseDecision, { decisionId });
      if (result.ok) return x.redirect(reviewPaths.decision(x.language, call));
      if (result.reason === 'not-allowed') return x.forbidden();
      if (result.reason === 'unknown') return x.notFound();
      return decidePage(x, { ...untouched, fault: reviewTexts.in(x.language)(`decision.error.${result.reason}`) });
    },
  },
  {
    name: 'calls.download-minutes',
    method: 'GET',
    path: '/gremium/:call/protokoll.pdf',
    audience: 'staff',
    handle: async (x) => {
      const loaded = await loadDecision(x);
      if (loaded === null) return x.forbidden();
      const { decision, facts, signatures, round } = loaded;
      if (decision === null || decision.state === 'draft') return x.notFound();
      const pdf = await x.pdf(minutesDocument({ facts, decision, signatures, now: round.now, language: x.language }));
      return x.send(pdf, 'application/pdf', { filename: `protokoll-${facts.call.fileNumber}.pdf`, inline: true });
    },
  },
];

type SignFault = 'not-allowed' | 'unknown' | 'released' | 'not-presented' | 'changed' | 'was-absent';

function afterSigning(x: Exchange, fault: SignFault | null): Promise<Response> | Response {
  const { call } = x.params;
  if (fault === 'not-allowed') return x.forbidden();
  if (fault === 'unknown' || !isKey(call)) return x.notFound();
  if (fault === null) return x.redirect(reviewPaths.decision(x.language, call));
  return decidePage(x, { ...untouched, fault: reviewTexts.in(x.language)(`decision.error.${fault}`) });
}

async function decidePage(x: Exchange, typed: Typed): Promise<Response> {
  const loaded = await loadDecision(x);
  if (loaded === null) return x.forbidden();
  const view = decideView(x, loaded, typed);
  const wrong = Object.keys(typed.errors).length > 0 || typed.fault !== null;
  return x.page({
    title: reviewTexts.in(x.language)(`decision.title.${view.state}`),
    ...(wrong ? { status: 422 as const } : {}),
    body: <DecidePage {...view} />,
  });
}
