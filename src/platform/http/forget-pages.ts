import { sessionCookie, sessionCookieName } from './client-cookie.ts';

type Change = {
  secure: boolean;
  /** Whether the request brought a session cookie. */
  hadSession: boolean;
  /** Whether that session still is one. */
  isKnown: boolean;
};

/**
 * Where a session ends or gives way to another, the browser forgets the pages it has kept, and the cookie of a session
 * that is none any more: the way back must not lead to what somebody else has seen.
 */
export function forgetPages(response: Response, { secure, hadSession, isKnown }: Change): Response {
  if (!hadSession) return response;
  const { headers } = response;
  const changes = headers.getSetCookie().some((line) => line.startsWith(`${sessionCookieName(secure)}=`));
  if (!changes && !isKnown) headers.append('set-cookie', sessionCookie(secure, null));
  if (changes || !isKnown) headers.set('clear-site-data', '"cache"');
  return response;
}
