import type { Exchange } from '../../../platform/http/exchange.ts';

type Outcome<Reason extends string> = { ok: true; value: unknown } | { ok: false; reason: Reason };
type Usual = 'not-allowed' | 'unknown';

/** What a person sees of an act: the next page, the usual pages for who may not and for what is not there, else the page with the fault. */
export function answerTo<Reason extends string>(
  x: Pick<Exchange, 'redirect' | 'forbidden' | 'notFound'>,
  outcome: Outcome<Reason>,
  { next, fault }: { next: string; fault: (reason: Exclude<Reason, Usual>) => Response | Promise<Response> },
): Response | Promise<Response> {
  if (outcome.ok) return x.redirect(next);
  if (outcome.reason === 'not-allowed') return x.forbidden();
  if (outcome.reason === 'unknown') return x.notFound();
  return fault(outcome.reason as Exclude<Reason, Usual>);
}
