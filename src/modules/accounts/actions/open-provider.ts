import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  ClientSecretBasic,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  type Configuration,
} from 'openid-client';
import { newSecret } from '../../../platform/ids/ids.ts';
import { saysSecondFactor, type ProviderClaims, type ProviderSettings } from '../domain/provider.ts';

export type Journey = { url: string; state: string; nonce: string; verifier: string };
type Return = Omit<Journey, 'url'> & { url: URL };

/** The way to a provider and back. */
export type Provider = {
  issuer: string;
  name: string;
  countsAsFactor: boolean;
  /** Null: the provider does not answer. */
  begin: (redirectUri: string) => Promise<Journey | null>;
  finish: (back: Return) => Promise<ProviderClaims | 'failed' | 'down'>;
  /** Where one signs out there too; null where it has no such page or does not answer. */
  signOut: (back: string) => Promise<string | null>;
};

const patience = 5;
const kept = { found: 3_600_000, failed: 10_000 };

/**
 * Talks to the provider the operator has named, and to no address a visitor could choose. What it says of itself is
 * asked once an hour; while it is away the last answer serves, and nobody waits longer than five seconds.
 */
export function openProvider({ issuer, clientId, clientSecret, name, countsAsFactor }: ProviderSettings): Provider {
  const configure = remembered(() =>
    discovery(new URL(issuer), clientId, undefined, ClientSecretBasic(clientSecret), {
      timeout: patience,
      // Without TLS only on this computer, for trying it out; the settings let nothing else through.
      // oxlint-disable-next-line typescript/no-deprecated -- marked so only to stand out
      execute: [enableNonRepudiationChecks, ...(issuer.startsWith('http:') ? [allowInsecureRequests] : [])],
    }),
  );
  return {
    issuer,
    name,
    countsAsFactor,
    begin: async (redirectUri) => {
      const config = await configure();
      if (config === null) return null;
      const [state, nonce, verifier] = [newSecret(), randomNonce(), randomPKCECodeVerifier()];
      const url = buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope: 'openid email profile',
        state,
        nonce,
        code_challenge: await calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      });
      return { url: url.href, state, nonce, verifier };
    },
    finish: async ({ url, state, nonce, verifier }) => {
      const config = await configure();
      if (config === null) return 'down';
      try {
        const checks = {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        };
        const tokens = await authorizationCodeGrant(config, url, checks);
        const claims = tokens.claims();
        if (claims === undefined) return 'failed';
        const told =
          claims['email'] === undefined ? await fetchUserInfo(config, tokens.access_token, claims.sub) : claims;
        const email = told['email_verified'] === true && typeof told['email'] === 'string' ? told['email'] : null;
        return {
          issuer: claims.iss,
          subject: claims.sub,
          email,
          name: typeof told['name'] === 'string' ? told['name'].slice(0, 120) : '',
          isStrong: saysSecondFactor({ amr: claims['amr'], acr: claims['acr'] }),
        };
      } catch (error) {
        return isAway(error) ? 'down' : 'failed';
      }
    },
    signOut: async (back) => {
      const config = await configure();
      if (config?.serverMetadata().end_session_endpoint === undefined) return null;
      return buildEndSessionUrl(config, { post_logout_redirect_uri: back }).href;
    },
  };
}

/** Asks at most once at a time, keeps the answer, and lives with the last one while there is no newer. */
function remembered(ask: () => Promise<Configuration>): () => Promise<Configuration | null> {
  let last: Configuration | null = null;
  let until = 0;
  let asking: Promise<void> | null = null;
  return async () => {
    if (Date.now() < until) return last;
    asking ??= ask().then(
      (found) => {
        [last, until, asking] = [found, Date.now() + kept.found, null];
      },
      () => {
        [until, asking] = [Date.now() + kept.failed, null];
      },
    );
    await asking;
    return last;
  };
}

/** No connection, no answer in time, or a fault of the provider's own: not the person's. */
function isAway(error: unknown): boolean {
  const { code, status, cause } = error as { code?: string; status?: number; cause?: { status?: number } };
  const answered = status ?? cause?.status ?? 0;
  return error instanceof TypeError || code === 'OAUTH_TIMEOUT' || answered >= 500;
}
