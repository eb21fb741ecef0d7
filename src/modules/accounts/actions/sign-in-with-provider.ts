import { defineAction, done, refuse, type Tools } from '../../../platform/actions/action.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import { newId, sameDigest, sha256 } from '../../../platform/ids/ids.ts';
import { plus } from '../../../platform/time/instant.ts';
import { providerLifetime, type ProviderClaims } from '../domain/provider.ts';
import { foldEmail, isEmail, mostAttempts } from '../domain/sign-in.ts';
import { linkLetter } from '../mails/link-letter.ts';
import { isAddressReserved } from '../store/address-changes.ts';
import {
  countLinkAttempt,
  deleteLink,
  insertIdentity,
  insertLink,
  lockLink,
  usePersonOfIdentity,
} from '../store/identities.ts';
import { findOrInsertPerson, findPerson, findPersonByEmail, type Person } from '../store/people.ts';
import { technicalNow } from '../store/sign-ins.ts';
import { beginSession, type Browser } from './begin-session.ts';
import { codeDigest, newCode } from './code-digest.ts';

type Input = {
  claims: ProviderClaims;
  provider: { name: string; countsAsFactor: boolean };
  /** The cookie somebody went to the provider with. */
  journey: string;
  browser: Browser;
  language: Language;
  nextPath: string | null;
};

/**
 * Opens a session for who comes back from a provider. Known by what the provider calls them; a confirmed address nobody
 * has yet makes an account; one that has an account gets a code first, because a provider is believed about its own
 * people and not about ours. Nobody gets a role by it.
 */
export const signInWithProvider = defineAction({
  name: 'accounts.sign-in-with-provider',
  run: async (tools, input: Input) =>
    asSystem(tools.db, async (db) => {
      const { claims } = input;
      const known = await usePersonOfIdentity(db, claims);
      if (known !== undefined) return signedIn({ ...tools, db }, known, { ...input, isStrong: claims.isStrong });
      if (claims.email === null || !isEmail(claims.email)) return refuse('unverified');
      const emailFolded = foldEmail(claims.email);
      if (await isAddressReserved(db, emailFolded)) return refuse('unverified');
      const owner = await findPersonByEmail(db, emailFolded);
      if (owner !== undefined) return askOwner({ ...tools, db }, owner.id, input);
      const { language, name } = { ...input, ...claims };
      const person = await findOrInsertPerson(db, { email: claims.email.trim(), emailFolded, language, name });
      if (!(await insertIdentity(db, claims, person.id))) return refuse('taken');
      return signedIn({ ...tools, db }, person, { ...input, isStrong: claims.isStrong });
    }),
});

type Opening = Pick<Input, 'provider' | 'browser' | 'nextPath'> & { isStrong: boolean };

async function signedIn(tools: Tools, person: Person, { provider, browser, nextPath, isStrong }: Opening) {
  const factor = provider.countsAsFactor && isStrong ? { factor: 'provider' as const } : {};
  const opened = await beginSession(tools, { person, signedInBy: 'provider', browser, nextPath, ...factor });
  const value = { state: 'signed-in' as const, ...opened, nextPath };
  return done(value, { about: { kind: 'accounts.person', id: person.id } });
}

async function askOwner({ db, mail }: Tools, personId: string, { claims, provider, journey, nextPath }: Input) {
  const person = await findPerson(db, personId);
  if (person === undefined) return refuse('unverified');
  const [id, code] = [newId(), newCode()];
  const { issuer, subject, isStrong } = claims;
  await insertLink(db, {
    id,
    personId,
    issuer,
    subject,
    isStrong,
    nextPath,
    browserDigest: sha256(journey),
    codeDigest: codeDigest(id, code),
    expiresAt: plus(await technicalNow(db), providerLifetime),
  });
  await mail(linkLetter(person, { code, name: provider.name }));
  return done({ state: 'asked' as const, id }, { about: { kind: 'accounts.person', id: personId } });
}

type Answer = { id: string; code: string; journey: string; browser: Browser; provider: Input['provider'] };

/** The mailed code connects both accounts and signs in. A wrong one is counted. */
export const connectByCode = defineAction({
  name: 'accounts.connect',
  run: async (tools, { id, code, journey, browser, provider }: Answer) =>
    asSystem(tools.db, async (db) => {
      const link = /^[0-9a-f-]{36}$/u.test(id) ? await lockLink(db, id, sha256(journey)) : undefined;
      if (link === undefined || link.attempts >= mostAttempts) return refuse('expired');
      const about = { kind: 'accounts.person', id: link.personId };
      if (!sameDigest(link.codeDigest, codeDigest(id, code))) {
        await countLinkAttempt(db, id);
        return done({ state: 'wrong-code' as const }, { about });
      }
      await deleteLink(db, id);
      const person = await findPerson(db, link.personId);
      if (person === undefined || !(await insertIdentity(db, link, link.personId))) return refuse('taken');
      const { isStrong, nextPath } = link;
      return signedIn({ ...tools, db }, person, { provider, browser, nextPath, isStrong });
    }),
});
