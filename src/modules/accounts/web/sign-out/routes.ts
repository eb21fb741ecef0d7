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
    withoutFactor: true,
    handle: async (x) => {
      const { session } = x;
      if (session !== null) await x.act(endSession, { personId: session.personId, id: session.id });
      return x.redirect(`/${x.language}/`, { 'set-cookie': sessionCookie(x.secure, null) });
    },
  },
];
