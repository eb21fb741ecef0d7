import type { Exchange } from '../../../platform/http/exchange.ts';
import { safeNext } from '../domain/sign-in.ts';
import { withCookies } from './browser-of.ts';
import { accountPaths } from './paths.ts';

type Opened = { secret: string; awaitsFactor: boolean; nextPath: string | null };

/** On to where the person wanted to go, or first to the second step. Only a completed sign-in makes the browser a known one. */
export function signedIn(x: Exchange, { secret, awaitsFactor, nextPath }: Opened, device: string): Response {
  if (awaitsFactor) return withCookies(x.redirect(accountPaths.secondStep(x.language)), x, { secret });
  return withCookies(x.redirect(safeNext(nextPath) ?? `/${x.language}/`), x, { secret, device });
}
