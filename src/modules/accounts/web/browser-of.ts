import { deviceCookie, deviceCookieName, readCookie, sessionCookie } from '../../../platform/http/client-cookie.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { newSecret } from '../../../platform/ids/ids.ts';
import { deviceOf } from '../domain/device.ts';

/** Two coarse words for a browser and the value of its long-lived cookie. */
export type Browser = { device: string; cookie: string };

/** The browser of a request: two coarse words, and its long-lived cookie or a new one. */
export function browserOf({ request, secure }: Exchange): Browser {
  const kept = readCookie(request, deviceCookieName(secure));
  const cookie = kept !== null && /^[\w-]{43}$/u.test(kept) ? kept : newSecret();
  return { device: deviceOf(request.headers.get('user-agent') ?? ''), cookie };
}

type Cookies = { secret: string; device?: string };

/** Gives the browser the session's secret and, when somebody has just signed in, the cookie it is known by next time. */
export function withCookies(response: Response, x: Exchange, { secret, device }: Cookies): Response {
  response.headers.append('set-cookie', sessionCookie(x.secure, secret));
  if (device !== undefined) response.headers.append('set-cookie', deviceCookie(x.secure, device));
  return response;
}
