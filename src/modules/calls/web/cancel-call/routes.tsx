import type { Exchange } from '../../../../platform/http/exchange.ts';
import { FormValues } from '../../../../platform/http/form-values.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { cancelCall } from '../../actions/cancel-call.ts';
import { mayPrepareCalls } from '../../domain/policy.ts';
import { findCallReaders } from '../../store/call-readers.ts';
import { findCall } from '../../store/calls.ts';
import { callTexts } from '../../texts/call/call-texts.ts';
import { callPaths } from '../call-paths.ts';
import { readLocal } from '../edit-call/local-form.ts';
import { CancelCallPage } from './page.tsx';

/** Cancels a call. */
export const cancelCallRoutes: readonly Route[] = [
  {
    name: 'calls.show-cancel-call',
    method: 'GET',
    path: '/verwaltung/aufrufe/:id/absagen',
    audience: 'staff',
    handle: (x) => cancelPage(x, {}),
  },
  {
    name: 'calls.cancel-call',
    method: 'POST',
    path: '/verwaltung/aufrufe/:id/absagen',
    audience: 'staff',
    handle: async (x) => {
      if (!mayPrepareCalls(x.actor)) return x.forbidden();
      const id = x.params['id'] ?? '';
      const form = await x.form();
      const result = await x.act(cancelCall, { id, reason: readLocal(form, 'reason') });
      if (result.ok || result.reason === 'cancelled') return x.redirect(callPaths.prepare(x.language, id));
      if (result.reason === 'no-such-call') return x.notFound();
      if (result.reason === 'not-allowed') return x.forbidden();
      return cancelPage(x, { form, error: callTexts.in(x.language)('part.error.required') });
    },
  },
];

async function cancelPage(
  x: Exchange,
  { form = new FormValues([]), error }: { form?: FormValues; error?: string },
): Promise<Response> {
  const found = await x.read(async (db) => {
    const call = await findCall(db, x.params['id'] ?? '');
    return call === null ? null : { call, readers: (await findCallReaders(db, call.id)).length };
  });
  if (found === null) return x.notFound();
  if (!mayPrepareCalls(x.actor)) return x.forbidden();
  if (found.call.stage === 'cancelled') return x.redirect(callPaths.prepare(x.language, found.call.id));
  return x.page({
    title: callTexts.in(x.language)('cancel.title'),
    body: <CancelCallPage language={x.language} {...found} form={form} error={error} />,
    ...(error === undefined ? {} : { status: 422 }),
  });
}
