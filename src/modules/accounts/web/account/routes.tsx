import { sessionCookie } from '../../../../platform/http/client-cookie.ts';
import type { Exchange } from '../../../../platform/http/exchange.ts';
import { parseForm } from '../../../../platform/http/parse-form.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { isLanguage } from '../../../../platform/i18n/languages.ts';
import { changePerson } from '../../actions/change-person.ts';
import { endSession } from '../../actions/end-session.ts';
import type { Provider } from '../../actions/open-provider.ts';
import { relyingPartyOf } from '../../domain/relying-party.ts';
import { findFactors } from '../../store/factors.ts';
import { hasIdentity } from '../../store/identities.ts';
import { findPasskeys } from '../../store/passkeys.ts';
import { findPerson } from '../../store/people.ts';
import { findRecoveryState } from '../../store/recovery-codes.ts';
import { findSessions } from '../../store/sessions.ts';
import { securityTexts } from '../../texts/security/security-texts.ts';
import { accountPaths } from '../paths.ts';
import { personForm } from './form.ts';
import { AccountPage, accountNotices } from './page.tsx';

/** One's own account: what is known, how one signs in, where one is signed in. */
export const accountRoutes = (provider: Provider | null): readonly Route[] => [
  {
    name: 'accounts.show-account',
    method: 'GET',
    path: '/konto',
    audience: 'public',
    withoutFactor: true,
    handle: (x) => showAccount(x, provider),
  },
  {
    name: 'accounts.change-person',
    method: 'POST',
    path: '/konto',
    audience: 'public',
    withoutFactor: true,
    handle: async (x) => {
      if (x.actor.personId === null) return x.forbidden();
      const parsed = parseForm(personForm, await x.form());
      if (!parsed.ok) return showAccount(x, provider);
      const { name, language } = parsed.value;
      await x.act(changePerson, { name, language: isLanguage(language) ? language : x.language });
      return x.redirect(accountPaths.account(x.language, 'saved'));
    },
  },
  {
    name: 'accounts.end-sessions',
    method: 'POST',
    path: '/konto/anmeldungen',
    audience: 'public',
    withoutFactor: true,
    handle: async (x) => {
      const { personId } = x.actor;
      if (personId === null || x.session === null) return x.forbidden();
      const chosen = (await x.form()).text('session');
      if (chosen === 'others') {
        await x.act(endSession, { personId, allExcept: x.session.id });
        return x.redirect(accountPaths.account(x.language, 'others-ended'));
      }
      if (!/^[0-9a-f-]{36}$/u.test(chosen)) return x.notFound();
      // Pressed twice, the second time finds nothing to end, and all is as wished.
      await x.act(endSession, { personId, id: chosen });
      if (chosen !== x.session.id) return x.redirect(accountPaths.account(x.language, 'ended'));
      return x.redirect(`/${x.language}/`, { 'set-cookie': sessionCookie(x.secure, null) });
    },
  },
];

async function showAccount(x: Exchange, provider: Provider | null): Promise<Response> {
  const { actor, session, language } = x;
  const { personId } = actor;
  if (personId === null || session === null) return x.forbidden();
  const found = await x.read(async (db) => ({
    person: await findPerson(db, personId),
    passkeys: await findPasskeys(db, personId),
    factors: await findFactors(db, personId),
    codes: await findRecoveryState(db, personId),
    sessions: await findSessions(db, personId),
    isConnected: provider !== null && (await hasIdentity(db, personId, provider.issuer)),
  }));
  const { person } = found;
  if (person === undefined) return x.notFound();
  const done = x.url.searchParams.get('erledigt');
  return x.page({
    title: securityTexts.in(language)('account.title'),
    body: (
      <AccountPage
        language={language}
        person={person}
        factors={{
          passkeys: found.passkeys,
          passkeysWork: relyingPartyOf(x.acting().origin ?? '') !== null,
          hasTotp: found.factors.hasTotp,
          codesLeft: found.codes?.left ?? null,
        }}
        sessions={found.sessions.map((listed) => ({ ...listed, isThis: listed.id === session.id }))}
        provider={provider === null ? null : { name: provider.name, isConnected: found.isConnected }}
        done={accountNotices.find((notice) => notice === done) ?? null}
      />
    ),
  });
}
