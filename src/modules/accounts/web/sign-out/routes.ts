import { sessionCookie } from '../../../../platform/http/client-cookie.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { endSession } from '../../actions/end-session.ts';
import type { Provider } from '../../actions/open-provider.ts';
import { accountPaths } from '../paths.ts';

/** Signing out. */
export const signOutRoutes = (provider: Provider | null): readonly Route[] => [
  {
    name: 'accounts.sign-out',
    method: 'POST',
    path: '/abmelden',
    audience: 'public',
    withoutFactor: true,
    handle: async (x) => {
      const { session } = x;
      const ended = session === null ? null : await x.act(endSession, { personId: session.personId, id: session.id });
      const wasThere = provider !== null && ended?.ok === true && ended.value.signedInBy === 'provider';
      return x.redirect(wasThere ? accountPaths.signedOut(x.language) : `/${x.language}/`, {
        'set-cookie': sessionCookie(x.secure, null),
      });
    },
  },
];
