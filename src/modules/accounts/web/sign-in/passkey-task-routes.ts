import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { setPasskeyTask } from '../../actions/set-passkey-task.ts';

/** Tasks for authenticators, as JSON for the script of the page. They are made when the button is pressed, so they are young. */
export const passkeyTaskRoutes: readonly Route[] = [
  {
    name: 'accounts.passkey-task',
    method: 'POST',
    path: '/anmelden/passkey/:kind',
    audience: 'public',
    withoutFactor: true,
    handle: async (x) => {
      const wanted = wantedTask(x);
      if (wanted === null) return x.notFound();
      const result = await x.act(setPasskeyTask, { ...wanted, clientAddress: x.clientAddress });
      if (result.ok) return x.send(JSON.stringify(result.value), 'application/json');
      return result.reason === 'too-many' ? x.tooMany() : x.notFound();
    },
  },
];

/** Registering belongs to somebody signed in; confirming also to a session that awaits its second factor. */
function wantedTask({ params, session, actor }: Exchange) {
  const { kind } = params;
  if (kind === 'sign-in') return { kind } as const;
  if (session === null || (kind === 'register' && actor.personId === null)) return null;
  return kind === 'register' || kind === 'confirm' ? ({ kind, session } as const) : null;
}
