import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { completeSignIn } from '../../actions/complete-sign-in.ts';
import { requestSignIn } from '../../actions/request-sign-in.ts';
import { signInWithPasskey } from '../../actions/sign-in-with-passkey.ts';
import { relyingPartyOf } from '../../domain/relying-party.ts';
import { safeNext } from '../../domain/sign-in.ts';
import { accountTexts } from '../../texts/account-texts.ts';
import { securityTexts } from '../../texts/security/security-texts.ts';
import { browserOf } from '../browser-of.ts';
import { passkeyFields } from '../passkeys/form.ts';
import { accountPaths } from '../paths.ts';
import { signedIn } from '../signed-in.ts';
import { EnterCodePage, OpenLinkPage, SignInPage } from './page.tsx';

/** Sign-in by mailed link or code. */
export const signInRoutes = (provider: Named): readonly Route[] => [
  {
    name: 'accounts.show-sign-in',
    method: 'GET',
    path: '/anmelden',
    audience: 'public',
    handle: (x) => signInPage(x, provider, { email: '', next: safeNext(x.url.searchParams.get('weiter')) ?? '' }),
  },
  {
    name: 'accounts.request-sign-in',
    method: 'POST',
    path: '/anmelden',
    audience: 'public',
    handle: async (x) => {
      const form = await x.form();
      const email = form.text('email');
      const nextPath = safeNext(form.text('next'));
      const result = await x.act(requestSignIn, {
        email,
        language: x.language,
        nextPath,
        clientAddress: x.clientAddress,
      });
      if (result.ok) return x.redirect(accountPaths.enterCode(x.language, result.value.id));
      const error = result.reason === 'too-many' ? 'sign-in.error.too-many' : 'sign-in.error.email';
      return signInPage(x, provider, { email, next: nextPath ?? '', error });
    },
  },
  {
    name: 'accounts.show-code',
    method: 'GET',
    path: '/anmelden/code',
    audience: 'public',
    handle: (x) => codePage(x, { id: x.url.searchParams.get('vorgang') ?? '', code: '' }),
  },
  {
    name: 'accounts.enter-code',
    method: 'POST',
    path: '/anmelden/code',
    audience: 'public',
    handle: async (x) => {
      const form = await x.form();
      const [id, code] = [form.text('id'), form.text('code')];
      const browser = browserOf(x);
      const result = await x.act(completeSignIn, { proof: { id, code }, browser });
      if (!result.ok) {
        if (result.reason === 'address-changed') return addressChanged(x, provider);
        return codePage(x, { id, code, error: `code.error.${result.reason}` });
      }
      if (result.value.state === 'wrong-code') return codePage(x, { id, code, error: 'code.error.wrong-code' });
      return signedIn(x, result.value, browser.cookie);
    },
  },
  {
    name: 'accounts.show-link',
    method: 'GET',
    path: '/anmelden/link/:token',
    audience: 'public',
    handle: (x) => {
      const t = accountTexts.in(x.language);
      return x.page({
        title: t('link.title'),
        body: <OpenLinkPage language={x.language} token={x.params['token'] ?? ''} />,
      });
    },
  },
  {
    name: 'accounts.use-link',
    method: 'POST',
    path: '/anmelden/link/:token',
    audience: 'public',
    handle: async (x) => {
      const browser = browserOf(x);
      const result = await x.act(completeSignIn, { proof: { token: x.params['token'] ?? '' }, browser });
      if (result.ok && result.value.state === 'signed-in') return signedIn(x, result.value, browser.cookie);
      const reason = result.ok ? 'unknown' : result.reason;
      if (reason === 'address-changed') return addressChanged(x, provider);
      return signInPage(x, provider, { email: '', next: '', error: `code.error.${reason}` });
    },
  },
  {
    name: 'accounts.sign-in-with-passkey',
    method: 'POST',
    path: '/anmelden/passkey',
    audience: 'public',
    handle: async (x) => {
      const form = await x.form();
      const answer = { ceremony: form.text(passkeyFields.ceremony), credential: form.text(passkeyFields.credential) };
      const nextPath = safeNext(form.text('next'));
      const browser = browserOf(x);
      const result = await x.act(signInWithPasskey, { answer, browser, nextPath });
      if (result.ok) return signedIn(x, result.value, browser.cookie);
      const fault = securityTexts.in(x.language)('passkey.error.sign-in');
      return signInPage(x, provider, { email: '', next: nextPath ?? '', fault });
    },
  },
];

/** The provider as far as its name is shown. */
type Named = { name: string } | null;

type SignInKey = 'sign-in.error.email' | 'sign-in.error.too-many' | CodeErrorKey;
type CodeErrorKey = `code.error.${'wrong-code' | 'used' | 'expired' | 'too-many-attempts' | 'unknown'}`;

type Shown = { email: string; next: string; error?: SignInKey; fault?: string };

function signInPage(x: Exchange, provider: Named, { email, next, error, fault }: Shown): Response {
  const t = accountTexts.in(x.language);
  const words = error === undefined ? undefined : t(error);
  return x.page({
    title: t('sign-in.title'),
    status: error === undefined && fault === undefined ? 200 : 422,
    body: (
      <SignInPage
        language={x.language}
        email={email}
        next={next}
        party={relyingPartyOf(x.acting().origin ?? '')}
        error={words}
        fault={fault}
        provider={provider?.name ?? null}
      />
    ),
  });
}

function codePage(x: Exchange, { id, code, error }: { id: string; code: string; error?: CodeErrorKey }): Response {
  const t = accountTexts.in(x.language);
  return x.page({
    title: t('code.title'),
    status: error === undefined ? 200 : 422,
    body: (
      <EnterCodePage language={x.language} id={id} code={code} error={error === undefined ? undefined : t(error)} />
    ),
  });
}

const addressChanged = (x: Exchange, provider: Named): Response =>
  signInPage(x, provider, {
    email: '',
    next: '',
    fault: securityTexts.in(x.language)('sign-in.error.address-changed'),
  });
