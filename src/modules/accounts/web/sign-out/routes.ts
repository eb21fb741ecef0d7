import { sessionCookie } from '../../../../platform/http/client-cookie.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { endSession } from '../../actions/end-session.ts';

/** Signing out. */
export const signOutRoutes: readonly Route[] = [
  {
    name: 'accounts.sign-out',
    method: 'POST',
    path: '/abmelden',
    audience: 'public',
    handle: async (x) => {
      if (x.sessionDigest !== null) await x.act(endSession, { digest: x.sessionDigest });
      return x.redirect(`/${x.language}/`, { 'set-cookie': sessionCookie(x.secure, null) });
    },
  },
];
