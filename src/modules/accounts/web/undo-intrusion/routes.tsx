import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { objectToAddress, raiseAlarm } from '../../actions/undo-intrusion.ts';
import { securityTexts } from '../../texts/security/security-texts.ts';
import { UndonePage, UndoPage } from './page.tsx';

/** What the letters about sign-ins and changes lead to. Who holds the letter needs no session. */
export const undoIntrusionRoutes: readonly Route[] = [
  {
    name: 'accounts.show-alarm',
    method: 'GET',
    path: '/anmelden/nicht-ich/:token',
    audience: 'public',
    handle: (x) => undoPage(x, 'alarm'),
  },
  {
    name: 'accounts.raise-alarm',
    method: 'POST',
    path: '/anmelden/nicht-ich/:token',
    audience: 'public',
    handle: async (x) => {
      const result = await x.act(raiseAlarm, { token: x.params['token'] ?? '' });
      return result.ok ? undonePage(x, 'alarm') : undoPage(x, 'alarm', 'unknown');
    },
  },
  {
    name: 'accounts.show-objection',
    method: 'GET',
    path: '/konto/einspruch/:token',
    audience: 'public',
    handle: (x) => undoPage(x, 'objection'),
  },
  {
    name: 'accounts.object-to-address',
    method: 'POST',
    path: '/konto/einspruch/:token',
    audience: 'public',
    handle: async (x) => {
      const result = await x.act(objectToAddress, { token: x.params['token'] ?? '' });
      return result.ok ? undonePage(x, 'objection') : undoPage(x, 'objection', result.reason);
    },
  },
];

type What = 'alarm' | 'objection';

function undoPage(x: Exchange, what: What, reason?: 'unknown' | 'taken'): Response {
  const t = securityTexts.in(x.language);
  return x.page({
    title: t(`${what}.title`),
    ...(reason === undefined ? {} : { status: 422 as const }),
    body: (
      <UndoPage
        language={x.language}
        what={what}
        token={x.params['token'] ?? ''}
        error={reason === undefined ? undefined : t(`objection.error.${reason}`)}
      />
    ),
  });
}

const undonePage = (x: Exchange, what: What): Response =>
  x.page({
    title: securityTexts.in(x.language)(`${what}.done.title`),
    body: <UndonePage language={x.language} what={what} />,
  });
