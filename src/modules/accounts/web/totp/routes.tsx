import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { beginTotp, confirmTotp, readNewTotp, removeTotp } from '../../actions/change-totp.ts';
import { securityTexts } from '../../texts/security/security-texts.ts';
import { afterFactor } from '../after-factor.ts';
import { accountPaths } from '../paths.ts';
import { SetUpTotpPage } from './page.tsx';

/** The code app of one's account: set up, confirm, remove. */
export const totpRoutes: readonly Route[] = [
  {
    name: 'accounts.begin-totp',
    method: 'POST',
    path: '/konto/code-app/neu',
    audience: 'public',
    withoutFactor: true,
    fresh: true,
    handle: async (x) => {
      const result = await x.act(beginTotp, { secrets: x.secrets });
      if (result.ok) return x.redirect(accountPaths.totp(x.language));
      return result.reason === 'in-use' ? x.redirect(accountPaths.account(x.language)) : x.forbidden();
    },
  },
  {
    name: 'accounts.show-totp',
    method: 'GET',
    path: '/konto/code-app',
    audience: 'public',
    withoutFactor: true,
    fresh: true,
    handle: (x) => setUpPage(x),
  },
  {
    name: 'accounts.confirm-totp',
    method: 'POST',
    path: '/konto/code-app',
    audience: 'public',
    withoutFactor: true,
    fresh: true,
    handle: async (x) => {
      const { session, actor } = x;
      if (session === null || actor.personId === null) return x.forbidden();
      const code = (await x.form()).text('code');
      const result = await x.act(confirmTotp, { session, code, secrets: x.secrets });
      if (result.ok) return x.redirect(await afterFactor(x, actor.personId, 'app-added'));
      return setUpPage(x, { code, error: securityTexts.in(x.language)('app.error.wrong') });
    },
  },
  {
    name: 'accounts.remove-totp',
    method: 'POST',
    path: '/konto/code-app/entfernen',
    audience: 'public',
    withoutFactor: true,
    fresh: true,
    handle: async (x) => {
      const result = await x.act(removeTotp, null);
      return result.ok ? x.redirect(accountPaths.account(x.language, 'app-removed')) : x.forbidden();
    },
  },
];

async function setUpPage(x: Exchange, typed?: { code: string; error: string }): Promise<Response> {
  const { personId } = x.actor;
  if (personId === null) return x.forbidden();
  const secret = await readNewTotp(x.acting().db, { personId, secrets: x.secrets });
  // Confirmed already, or begun too long ago: the account page shows which.
  if (secret === null) return x.redirect(accountPaths.account(x.language));
  return x.page({
    title: securityTexts.in(x.language)('app.add'),
    headers: { 'cache-control': 'no-store' },
    ...(typed === undefined ? {} : { status: 422 as const }),
    body: <SetUpTotpPage language={x.language} secret={secret} code={typed?.code ?? ''} error={typed?.error} />,
  });
}
