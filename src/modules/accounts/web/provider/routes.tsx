import { readCookie } from '../../../../platform/http/client-cookie.ts';
import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { isLanguage, type Language } from '../../../../platform/i18n/languages.ts';
import { newSecret } from '../../../../platform/ids/ids.ts';
import {
  connectProvider,
  disconnectProvider,
  endJourney,
  mayBeginJourney,
  rememberJourney,
} from '../../actions/connect-provider.ts';
import type { Provider } from '../../actions/open-provider.ts';
import { connectByCode, signInWithProvider } from '../../actions/sign-in-with-provider.ts';
import type { ProviderClaims } from '../../domain/provider.ts';
import { safeNext } from '../../domain/sign-in.ts';
import type { Flow } from '../../store/identities.ts';
import { accountTexts } from '../../texts/account-texts.ts';
import { wayTexts } from '../../texts/ways/way-texts.ts';
import { browserOf } from '../browser-of.ts';
import { accountPaths } from '../paths.ts';
import { signedIn } from '../signed-in.ts';
import { ConnectPage, ProviderFaultPage, providerFaults, SignedOutPage } from './page.tsx';

const common = { audience: 'public' } as const;
const back = '/anmeldung/rueckkehr';

/** Signing in with an account somebody has elsewhere; without a provider none of these pages is there. */
export const providerRoutes = (provider: Provider | null): readonly Route[] => [
  {
    ...common,
    name: 'accounts.begin-provider',
    method: 'GET',
    path: '/anmelden/anbieter',
    handle: (x) => leave(x, provider, { nextPath: safeNext(x.url.searchParams.get('weiter')), sessionId: null }),
  },
  {
    ...common,
    name: 'accounts.connect-provider',
    method: 'GET',
    path: '/konto/anbieter',
    withoutFactor: true,
    fresh: true,
    handle: (x) => {
      if (x.actor.personId === null || x.session === null) return x.forbidden();
      return leave(x, provider, { nextPath: null, sessionId: x.session.id });
    },
  },
  {
    audience: 'bare',
    name: 'accounts.return-from-provider',
    method: 'GET',
    path: back,
    withoutFactor: true,
    handle: async (x) => {
      const journey = readCookie(x.request, journeyName(x.secure)) ?? '';
      const flow = await endJourney(x.acting(), x.url.searchParams.get('state') ?? '', journey);
      if (provider === null) return x.notFound();
      if (flow === undefined) return x.redirect(accountPaths.providerFault('de', 'failed'));
      return arrive(x, provider, { flow, journey });
    },
  },
  {
    ...common,
    name: 'accounts.show-provider-fault',
    method: 'GET',
    path: '/anmelden/anbieter/hinweis',
    handle: (x) => {
      if (provider === null) return x.notFound();
      const { name } = provider;
      const fault = providerFaults.find((one) => one === x.url.searchParams.get('grund')) ?? 'failed';
      return x.page({
        title: wayTexts.in(x.language)('oidc.account.title', { name }),
        body: <ProviderFaultPage language={x.language} name={name} fault={fault} />,
      });
    },
  },
  {
    ...common,
    name: 'accounts.show-connect',
    method: 'GET',
    path: '/anmelden/anbieter/verbinden',
    handle: (x) => (provider === null ? x.notFound() : connectPage(x, { id: x.url.searchParams.get('vorgang') ?? '' })),
  },
  {
    ...common,
    name: 'accounts.connect',
    method: 'POST',
    path: '/anmelden/anbieter/verbinden',
    handle: async (x) => {
      if (provider === null) return x.notFound();
      const form = await x.form();
      const [id, code, browser] = [form.text('id'), form.text('code'), browserOf(x)];
      const journey = readCookie(x.request, journeyName(x.secure)) ?? '';
      const result = await x.act(connectByCode, { id, code, journey, browser, provider });
      if (result.ok && result.value.state === 'signed-in') return signedIn(x, result.value, browser.cookie);
      if (!result.ok && result.reason === 'taken') return x.redirect(accountPaths.providerFault(x.language, 'taken'));
      return connectPage(x, { id, code, error: result.ok ? 'wrong-code' : 'expired' });
    },
  },
  {
    ...common,
    name: 'accounts.disconnect-provider',
    method: 'POST',
    path: '/konto/anbieter/loesen',
    withoutFactor: true,
    fresh: true,
    handle: async (x) => {
      if (x.actor.personId === null) return x.forbidden();
      if (provider === null) return x.notFound();
      await x.act(disconnectProvider, { issuer: provider.issuer });
      return x.redirect(accountPaths.account(x.language, 'saved'));
    },
  },
  {
    ...common,
    name: 'accounts.show-signed-out',
    method: 'GET',
    path: '/abgemeldet',
    handle: async (x) => {
      const there = await provider?.signOut(`${originOf(x)}/`);
      if (provider === null || there === undefined || there === null) return x.redirect(`/${x.language}/`);
      return x.page({
        title: wayTexts.in(x.language)('oidc.out.title'),
        body: <SignedOutPage language={x.language} name={provider.name} there={there} />,
      });
    },
  },
];

const originOf = (x: Exchange): string => x.acting().origin ?? '';
const journeyName = (secure: boolean): string => (secure ? '__Host-anbieter' : 'anbieter');

/** To the provider. The answer sets a cookie without which nobody comes back. */
async function leave(
  x: Exchange,
  provider: Provider | null,
  rest: Pick<Flow, 'nextPath' | 'sessionId'>,
): Promise<Response> {
  if (provider === null) return x.notFound();
  if (!(await mayBeginJourney(x.acting(), x.clientAddress))) return x.tooMany();
  const journey = await provider.begin(`${originOf(x)}${back}`);
  if (journey === null) return x.redirect(accountPaths.providerFault(x.language, 'down'));
  const cookie = newSecret();
  await rememberJourney(x.acting(), { journey, cookie, language: x.language, ...rest });
  const flags = `Path=/; HttpOnly; SameSite=Lax${x.secure ? '; Secure' : ''}; Max-Age=1200`;
  const headers = { location: journey.url, 'set-cookie': `${journeyName(x.secure)}=${cookie}; ${flags}` };
  return new Response(null, { status: 303, headers });
}

/** Back from the provider, in the browser that went there. */
async function arrive(x: Exchange, provider: Provider, { flow, journey }: { flow: Flow; journey: string }) {
  const language = isLanguage(flow.language) ? flow.language : 'de';
  const url = new URL(`${originOf(x)}${back}${x.url.search}`);
  const state = x.url.searchParams.get('state') ?? '';
  const claims = await provider.finish({ url, state, nonce: flow.nonce, verifier: flow.verifier });
  if (typeof claims === 'string') return x.redirect(accountPaths.providerFault(language, claims));
  if (flow.sessionId !== null) return x.redirect(await connect(x, { sessionId: flow.sessionId, claims, language }));
  const [browser, { nextPath }] = [browserOf(x), flow];
  const result = await x.act(signInWithProvider, { claims, provider, journey, browser, language, nextPath });
  if (!result.ok) return x.redirect(accountPaths.providerFault(language, result.reason));
  if (result.value.state === 'asked') return x.redirect(accountPaths.connect(language, result.value.id));
  return signedIn({ ...x, language }, result.value, browser.cookie);
}

type Connecting = { sessionId: string; claims: ProviderClaims; language: Language };

/** Connects what somebody has shown there with the session they left from, and says where to go on. */
async function connect(x: Exchange, { sessionId, claims, language }: Connecting): Promise<string> {
  if (x.session?.id !== sessionId) return accountPaths.providerFault(language, 'failed');
  const { ok } = await x.act(connectProvider, { claims });
  return ok ? accountPaths.account(language, 'saved') : accountPaths.providerFault(language, 'taken');
}

type Shown = { id: string; code?: string; error?: 'wrong-code' | 'expired' };

function connectPage(x: Exchange, { id, code = '', error }: Shown): Response {
  const words = error === undefined ? undefined : accountTexts.in(x.language)(`code.error.${error}`);
  return x.page({
    title: wayTexts.in(x.language)('oidc.link.title'),
    ...(error === undefined ? {} : { status: 422 as const }),
    body: <ConnectPage language={x.language} id={id} code={code} error={words} />,
  });
}
