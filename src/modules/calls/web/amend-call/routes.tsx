import type { Exchange } from '../../../../platform/http/exchange.ts';
import { FormValues } from '../../../../platform/http/form-values.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { beginAmendment, discardAmendment, publishAmendment } from '../../actions/amend-call.ts';
import { callHash } from '../../actions/call-hash.ts';
import { refusedDifferences } from '../../domain/amendment-rules.ts';
import { callDifferences } from '../../domain/call-differences.ts';
import { callPhase } from '../../domain/call-phase.ts';
import { mayPrepareCalls } from '../../domain/policy.ts';
import { findCallReaders } from '../../store/call-readers.ts';
import { findCall } from '../../store/calls.ts';
import { callTexts } from '../../texts/call/call-texts.ts';
import { callPaths } from '../call-paths.ts';
import { readLocal } from '../edit-call/local-form.ts';
import { AmendCallPage } from './page.tsx';

/** Changes a published call, visibly for everyone. */
export const amendCallRoutes: readonly Route[] = [
  {
    name: 'calls.begin-amendment',
    method: 'POST',
    path: '/verwaltung/aufrufe/:id/aendern',
    audience: 'staff',
    handle: async (x) => {
      if (!mayPrepareCalls(x.actor)) return x.forbidden();
      const id = x.params['id'] ?? '';
      const result = await x.act(beginAmendment, { id });
      return !result.ok && result.reason === 'no-such-call'
        ? x.notFound()
        : x.redirect(callPaths.prepare(x.language, id));
    },
  },
  {
    name: 'calls.show-amendment',
    method: 'GET',
    path: '/verwaltung/aufrufe/:id/aenderung',
    audience: 'staff',
    handle: (x) => amendPage(x, {}),
  },
  {
    name: 'calls.publish-amendment',
    method: 'POST',
    path: '/verwaltung/aufrufe/:id/aenderung',
    audience: 'staff',
    fresh: true,
    handle: async (x) => {
      if (!mayPrepareCalls(x.actor)) return x.forbidden();
      const id = x.params['id'] ?? '';
      const form = await x.form();
      const result = await x.act(publishAmendment, { id, note: readLocal(form, 'note'), hash: form.text('hash') });
      if (result.ok || result.reason === 'no-amendment') return x.redirect(callPaths.prepare(x.language, id));
      const t = callTexts.in(x.language);
      switch (result.reason) {
        case 'no-such-call':
          return x.notFound();
        case 'not-allowed':
          return x.forbidden();
        case 'note-missing':
          return amendPage(x, { form, noteError: t('amend.error.note-missing'), status: 422 });
        default:
          return amendPage(x, { form, error: t(`amend.error.${result.reason}`), status: 409 });
      }
    },
  },
  {
    name: 'calls.discard-amendment',
    method: 'POST',
    path: '/verwaltung/aufrufe/:id/aenderung/verwerfen',
    audience: 'staff',
    handle: async (x) => {
      if (!mayPrepareCalls(x.actor)) return x.forbidden();
      const id = x.params['id'] ?? '';
      const result = await x.act(discardAmendment, { id });
      return !result.ok && result.reason === 'no-such-call'
        ? x.notFound()
        : x.redirect(callPaths.prepare(x.language, id));
    },
  },
];

type View = { form?: FormValues; error?: string; noteError?: string; status?: 409 | 422 };

async function amendPage(x: Exchange, { status, form = new FormValues([]), ...view }: View): Promise<Response> {
  const found = await x.read(async (db, now) => {
    const call = await findCall(db, x.params['id'] ?? '');
    return call === null ? null : { call, now, readers: (await findCallReaders(db, call.id)).length };
  });
  if (found === null) return x.notFound();
  if (!mayPrepareCalls(x.actor)) return x.forbidden();
  const { call, now, readers } = found;
  if (call.amendment === null) return x.redirect(callPaths.prepare(x.language, call.id));
  const after = call.amendment;
  return x.page({
    title: callTexts.in(x.language)('amend.title'),
    body: (
      <AmendCallPage
        language={x.language}
        call={call}
        differences={callDifferences(call, after)}
        refused={refusedDifferences({ before: call, after, phase: callPhase(call, now), now })}
        hash={callHash(after).toString('hex')}
        readers={readers}
        form={form}
        {...view}
      />
    ),
    ...(status === undefined ? {} : { status }),
  });
}
