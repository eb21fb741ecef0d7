import type { JSX } from 'preact';
import type { Db } from '../../../../platform/db/database.ts';
import type { Exchange } from '../../../../platform/http/exchange.ts';
import { FormValues } from '../../../../platform/http/form-values.ts';
import type { Route } from '../../../../platform/http/route.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { fromBerlin } from '../../../../platform/time/berlin.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import { advanceList } from '../../actions/advance-list.ts';
import { answerMinistryStep } from '../../actions/answer-ministry-step.ts';
import type { AdvanceList } from '../../domain/advance-list.ts';
import { callPhase } from '../../domain/call-phase.ts';
import {
  ministryStepKinds,
  type MinistryStep,
  type MinistryStepKind,
  type StoredCall,
} from '../../domain/call-record.ts';
import { mayAnswerForMinistry, mayPrepareCalls } from '../../domain/policy.ts';
import { findCall, findCalls } from '../../store/calls.ts';
import { findMinistryStep, findMinistrySteps } from '../../store/ministry-steps.ts';
import { callTexts } from '../../texts/call/call-texts.ts';
import { callPaths } from '../call-paths.ts';
import { ShowCallPage } from '../show-call/page.tsx';
import { DecidedList } from './decided-list.tsx';
import { MinistryListPage, MinistryStepPage } from './page.tsx';

/** The ministry's seat: what it is asked and what it answers. */
export const answerMinistryRoutes: readonly Route[] = [
  {
    name: 'calls.list-ministry-steps',
    method: 'GET',
    path: '/zustimmungen',
    audience: 'staff',
    handle: async (x) => {
      if (!mayAnswerForMinistry(x.actor) && !mayPrepareCalls(x.actor)) return x.forbidden();
      const steps = await x.read(async (db) => {
        const calls = new Map((await findCalls(db)).map((call) => [call.id, call]));
        return (await findMinistrySteps(db)).flatMap((step) => {
          const call = calls.get(step.callId);
          return call === undefined ? [] : [{ step, call }];
        });
      });
      const t = callTexts.in(x.language);
      return x.page({ title: t('consents.nav'), body: <MinistryListPage language={x.language} steps={steps} /> });
    },
  },
  {
    name: 'calls.show-ministry-step',
    method: 'GET',
    path: '/zustimmungen/:id/:step',
    audience: 'staff',
    handle: (x) => stepPage(x, {}),
  },
  {
    name: 'calls.answer-ministry-step',
    method: 'POST',
    path: '/zustimmungen/:id/:step',
    audience: 'staff',
    handle: async (x) => {
      const step = stepOf(x);
      if (step === null) return x.notFound();
      if (!mayAnswerForMinistry(x.actor)) return x.forbidden();
      const form = await x.form();
      const read = readAnswer(form, x.language);
      if ('errors' in read) return stepPage(x, { form, errors: read.errors });
      const callId = x.params['id'] ?? '';
      const result = await x.act(answerMinistryStep, { callId, step, ...read });
      if (result.ok) return x.redirect(callPaths.ministryStep(x.language, callId, step));
      switch (result.reason) {
        case 'answered':
          return x.redirect(callPaths.ministryStep(x.language, callId, step));
        case 'reason-missing':
          return stepPage(x, { form, errors: { note: callTexts.in(x.language)('consent.reason-missing') } });
        case 'not-allowed':
          return x.forbidden();
        default:
          return x.notFound();
      }
    },
  },
];

type Answer = { agreed: boolean; note: string; embargoUntil: Instant | null };

function readAnswer(form: FormValues, language: Language): Answer | { errors: Record<string, string> } {
  const t = callTexts.in(language);
  const [agreed, embargo] = [form.text('agreed'), form.text('embargo')];
  const hasAnswer = agreed === 'yes' || agreed === 'no';
  const isDay = embargo === '' || (/^\d{4}-\d{2}-\d{2}$/u.test(embargo) && !Number.isNaN(Date.parse(embargo)));
  if (hasAnswer && isDay) {
    return {
      agreed: agreed === 'yes',
      note: form.text('note'),
      embargoUntil: embargo === '' ? null : fromBerlin(embargo),
    };
  }
  return {
    errors: {
      ...(hasAnswer ? {} : { agreed: t('part.error.required') }),
      ...(isDay ? {} : { embargo: t('part.error.date') }),
    },
  };
}

const stepOf = (x: Exchange): MinistryStepKind | null =>
  ministryStepKinds.find((kind) => kind === x.params['step']) ?? null;

async function stepPage(
  x: Exchange,
  { form = new FormValues([]), errors }: { form?: FormValues; errors?: Record<string, string> },
): Promise<Response> {
  const kind = stepOf(x);
  if (kind === null) return x.notFound();
  if (!mayAnswerForMinistry(x.actor) && !mayPrepareCalls(x.actor)) return x.forbidden();
  const found = await x.read((db, now) => loadStep(db, { id: x.params['id'] ?? '', kind, now }));
  if (found === null) return x.notFound();
  return x.page({
    title: callTexts.in(x.language)(`consent.title.${kind}`),
    body: (
      <MinistryStepPage
        language={x.language}
        call={found.call}
        step={found.step}
        mayAnswer={mayAnswerForMinistry(x.actor)}
        form={form}
        {...(errors === undefined ? {} : { errors })}
        {...whatItIsAbout(found, x.language)}
      />
    ),
    ...(errors === undefined ? {} : { status: 422 }),
  });
}

type Loaded = { call: StoredCall; step: MinistryStep; now: Instant; list: AdvanceList | null };

async function loadStep(
  db: Db,
  { id, kind, now }: { id: string; kind: MinistryStepKind; now: Instant },
): Promise<Loaded | null> {
  const call = await findCall(db, id);
  const step = await findMinistryStep(db, id, kind);
  if (call === null || step === null) return null;
  const list = kind === 'publication' ? null : await advanceList(db, call);
  // A decision that was changed since is no longer what the ministry was asked about.
  return { call, step, now, list: list?.decision.hash === step.aboutHash ? list : null };
}

/** The decided list, or the call as everyone will see it. */
function whatItIsAbout(
  { call, step, now, list }: Loaded,
  language: Language,
): { list?: JSX.Element; shown?: JSX.Element } {
  if (step.step !== 'publication') {
    return list === null ? {} : { list: <DecidedList language={language} call={call} list={list} step={step.step} /> };
  }
  const phase = callPhase({ ...call, stage: 'published' }, now);
  const shown = { language, call, phase, now, versions: [], enquiries: [] };
  return { shown: <ShowCallPage {...shown} preview embedded /> };
}
