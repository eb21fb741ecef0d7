import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

/** Who signs in at the provider; the name they type is their subject. */
export type ProviderAccount = { email?: string; email_verified?: boolean; name?: string; amr?: string[] };

export type TestProvider = {
  issuer: string;
  /** Signs in there as somebody and gives the address the browser is sent back to. */
  visit: (url: string, login: string) => Promise<URL>;
  close: () => Promise<void>;
};

const whoPath = '/wer/';
const client = { id: 'zusammendenken', secret: 'geheim-geheim-geheim-geheim-geheim' };

/** Settings that fit it. */
export const settingsFor = (issuer: string, countsAsFactor = false) => ({
  issuer,
  clientId: client.id,
  clientSecret: client.secret,
  name: 'Beispielportal',
  countsAsFactor,
});

/** A real OpenID provider on this computer. */
export async function startProvider(
  redirectUri: string,
  accounts: Readonly<Record<string, ProviderAccount>>,
): Promise<TestProvider> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [redirectUri] }],
    cookies: { keys: ['nur-zum-testen'] },
    claims: { openid: ['sub', 'amr'], email: ['email', 'email_verified'], profile: ['name'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true } },
    interactions: { url: (_context: unknown, { uid }: { uid: string }) => `${whoPath}${uid}` },
    findAccount: (_context: unknown, sub: string) => ({
      accountId: sub,
      claims: () => Promise.resolve({ sub, ...accounts[sub] }),
    }),
    loadExistingGrant: agree,
  });
  const answer = provider.callback();
  server.on('request', (request, response) => {
    const url = new URL(request.url ?? '', issuer);
    if (!url.pathname.startsWith(whoPath)) {
      answer(request, response);
      return;
    }
    const accountId = url.searchParams.get('login') ?? '';
    const amr = accounts[accountId]?.amr;
    void provider.interactionFinished(request, response, {
      login: { accountId, ...(amr === undefined ? {} : { amr }) },
    });
  });
  return {
    issuer,
    visit: (url, login) => visit({ url, login, redirectUri }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Asked = {
  oidc: {
    client: { clientId: string };
    session: { accountId: string };
    provider: { Grant: new (who: object) => { addOIDCScope: (scope: string) => void; save: () => Promise<unknown> } };
  };
};

/** Nobody is asked whether they agree. */
async function agree({ oidc }: Asked): Promise<unknown> {
  const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
  grant.addOIDCScope('openid email profile');
  await grant.save();
  return grant;
}

/** What a browser does there: follows, says who it is, and stops where it leads back to us. */
async function visit({ url, login, redirectUri }: { url: string; login: string; redirectUri: string }): Promise<URL> {
  const jar = new Map<string, string>();
  let at = new URL(url);
  for (let step = 0; step < 8; step += 1) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    if (at.pathname.startsWith(whoPath)) at.searchParams.set('login', login);
    const response = await fetch(at, { redirect: 'manual', headers: { cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=', 2);
      jar.set(name, value);
    }
    const location = response.headers.get('location');
    if (location === null) throw new Error(`the provider says ${response.status} ${await response.text()}`);
    at = new URL(location, at);
    if (at.href.startsWith(redirectUri)) return at;
  }
  throw new Error('the provider leads nowhere');
}
