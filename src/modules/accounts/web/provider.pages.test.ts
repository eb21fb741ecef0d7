import { afterAll, beforeAll, expect, test } from 'vitest';
import { insertPerson, newestLetter } from '../../../../test/support/accounts.ts';
import { withApp, type Session, type TestApp } from '../../../../test/support/app.ts';
import { settingsFor, startProvider, type TestProvider } from '../../../../test/support/provider.ts';
import { sql } from '../../../platform/db/database.ts';

const back = 'http://127.0.0.1/anmeldung/rueckkehr';
const email = 'koordination@musterstadt.example';
let here: TestProvider | null = null;
let other: TestProvider | null = null;

beforeAll(async () => {
  const accounts = {
    neu: { email: 'neu@musterstadt.example', email_verified: true, name: 'Neu' },
    alt: { email, email_verified: true },
    offen: { email: 'offen@musterstadt.example', email_verified: false },
    stark: { email: 'stark@musterstadt.example', email_verified: true, amr: ['pwd', 'mfa'] },
  };
  here = await startProvider(back, accounts);
  other = await startProvider(back, accounts);
});
afterAll(async () => {
  await here?.close();
  await other?.close();
});

const withProvider =
  (work: (app: TestApp, provider: TestProvider) => Promise<void>, countsAsFactor = false) =>
  () => {
    if (here === null) throw new Error('no provider');
    const provider = here;
    return withApp((app) => work(app, provider), { provider: settingsFor(provider.issuer, countsAsFactor) })();
  };

const cookies = (response: Response): Session => ({
  cookie: response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; '),
});
const path = ({ pathname, search }: URL): string => `${pathname}${search}`;
const leave = async ({ get }: TestApp, from = '/de/anmelden/anbieter', session?: Session) => {
  const response = await get(from, session);
  const own = cookies(response).cookie;
  const cookie = session === undefined ? own : `${session.cookie}; ${own}`;
  return { url: response.headers.get('location') ?? '', browser: { cookie } };
};
const roles = async ({ db }: TestApp) => (await sql`select from organisations.membership`.execute(db)).rows.length;
const fault = (why: string, language = 'de') => `/${language}/anmelden/anbieter/hinweis?grund=${why}`;

test(
  'a confirmed address nobody has makes an account, without a role; the second time it is the same one',
  withProvider(async (app, provider) => {
    const before = await roles(app);
    expect(await (await app.get('/de/anmelden')).text()).toContain('Mit Beispielportal anmelden');
    for (const round of [1, 2]) {
      const { url, browser } = await leave(app, '/fr/anmelden/anbieter?weiter=/fr/konto');
      const arrived = await app.get(path(await provider.visit(url, 'neu')), browser);
      expect([round, arrived.headers.get('location')]).toEqual([round, '/fr/konto']);
      expect((await app.get('/fr/konto', cookies(arrived))).status).toBe(200);
    }
    const { rows } = await sql`select issuer, subject, email, name, language from accounts.identity
      join accounts.person on person.id = identity.person_id`.execute(app.db);
    const person = { email: 'neu@musterstadt.example', name: 'Neu', language: 'fr' };
    expect(rows).toEqual([{ issuer: provider.issuer, subject: 'neu', ...person }]);
    expect(await roles(app)).toBe(before);
  }),
);

test(
  'an answer works once, in the browser that asked, and with the nonce that was asked for',
  withProvider(async (app, provider) => {
    const { url, browser } = await leave(app);
    const answer = path(await provider.visit(url, 'neu'));
    expect((await app.get(answer)).headers.get('location')).toBe(fault('failed'));
    expect((await app.get(answer, { cookie: `anbieter=${'x'.repeat(43)}` })).headers.get('location')).toBe(
      fault('failed'),
    );
    expect((await app.get(answer, browser)).headers.get('location')).toBe('/de/');
    expect((await app.get(answer, browser)).headers.get('location')).toBe(fault('failed'));

    const second = await leave(app);
    const wrong = path(await provider.visit(second.url, 'neu'));
    await sql`update accounts.provider_flow set nonce = 'another'`.execute(app.db);
    expect((await app.get(wrong, second.browser)).headers.get('location')).toBe(fault('failed'));

    const third = await leave(app);
    const used = new URL(answer, back);
    used.searchParams.set('state', new URL(third.url).searchParams.get('state') ?? '');
    expect((await app.get(path(used), third.browser)).headers.get('location')).toBe(fault('failed'));
  }),
);

test(
  'an answer of another provider is none',
  withProvider(async (app, provider) => {
    if (other === null) throw new Error('no other provider');
    const { url, browser } = await leave(app);
    const elsewhere = url.replace(provider.issuer, other.issuer);
    const answer = await other.visit(elsewhere, 'neu');
    expect(answer.searchParams.get('iss')).toBe(other.issuer);
    expect((await app.get(path(answer), browser)).headers.get('location')).toBe(fault('failed'));
    expect((await sql`select from accounts.identity`.execute(app.db)).rows).toEqual([]);
  }),
);

test(
  'an address that is not confirmed makes no account and finds none',
  withProvider(async (app, provider) => {
    await insertPerson(app.db, 'offen@musterstadt.example');
    const { url, browser } = await leave(app);
    const answer = await app.get(path(await provider.visit(url, 'offen')), browser);
    expect(answer.headers.get('location')).toBe(fault('unverified'));
    expect(await (await app.get(fault('unverified'))).text()).toContain('keine bestätigte E-Mail-Adresse');
    expect((await sql`select from accounts.identity`.execute(app.db)).rows).toEqual([]);
  }),
);

test(
  'an address that has an account is asked first: only the mailed code connects, in the same browser',
  withProvider(async (app, provider) => {
    const person = await insertPerson(app.db, email);
    const { url, browser } = await leave(app);
    const answer = await app.get(path(await provider.visit(url, 'alt')), browser);
    const asked = new URL(answer.headers.get('location') ?? '', back);
    expect([asked.pathname, cookies(answer).cookie]).toEqual(['/de/anmelden/anbieter/verbinden', '']);
    const id = asked.searchParams.get('vorgang') ?? '';
    const code = /\d{6}/u.exec((await newestLetter(app.db, email))?.subject ?? '')?.[0] ?? '';
    const wrong = await app.post(asked.pathname, { id, code: code === '000000' ? '000001' : '000000' }, browser);
    expect([wrong.status, (await wrong.text()).includes('Dieser Code passt nicht')]).toEqual([422, true]);
    expect((await app.post(asked.pathname, { id, code })).status).toBe(422);
    const connected = await app.post(asked.pathname, { id, code }, browser);
    expect(connected.headers.get('location')).toBe('/de/');
    const { rows } = await sql`select person_id, subject from accounts.identity`.execute(app.db);
    expect(rows).toEqual([{ personId: person.id, subject: 'alt' }]);
  }),
);

test(
  'who is signed in connects on the account page, and nobody else’s session does it for them',
  withProvider(async (app, provider) => {
    const [person, stranger] = [await insertPerson(app.db, email), await insertPerson(app.db, 'a@muster.example')];
    const session = await app.signIn(person.id);
    const first = await leave(app, '/de/konto/anbieter', session);
    const answer = path(await provider.visit(first.url, 'neu'));
    const theirs = (await app.signIn(stranger.id)).cookie;
    const mixed = { cookie: `${theirs}; ${first.browser.cookie.split('; ').at(-1)}` };
    expect((await app.get(answer, mixed)).headers.get('location')).toBe(fault('failed'));
    const { url, browser } = await leave(app, '/de/konto/anbieter', session);
    const done = await app.get(path(await provider.visit(url, 'neu')), browser);
    expect(done.headers.get('location')).toBe('/de/konto?erledigt=saved');
    const { rows } = await sql`select person_id from accounts.identity`.execute(app.db);
    expect(rows).toEqual([{ personId: person.id }]);
    expect(await (await app.get('/de/konto', session)).text()).toContain('Verbindung lösen');
    await app.post('/de/konto/anbieter/loesen', {}, session);
    expect((await sql`select from accounts.identity`.execute(app.db)).rows).toEqual([]);
  }),
);

test.each([
  ['says so and it is set to count', 'stark', true, 'provider'],
  ['says so, but it is not set to count', 'stark', false, null],
  ['says nothing of it', 'neu', true, null],
])('a second factor at the provider: %s', async (_what, login, counts, factor) => {
  await withProvider(async (app, provider) => {
    const { url, browser } = await leave(app);
    await app.get(path(await provider.visit(url, login)), browser);
    const { rows } = await sql`select signed_in_by, factor from accounts.session`.execute(app.db);
    expect(rows).toEqual([{ signedInBy: 'provider', factor }]);
  }, counts)();
});

test(
  'signing out tells that one is still signed in there, and where to end that',
  withProvider(async (app, provider) => {
    const { url, browser } = await leave(app);
    const session = cookies(await app.get(path(await provider.visit(url, 'neu')), browser));
    const out = await app.post('/de/abmelden', {}, session);
    expect(out.headers.get('location')).toBe('/de/abgemeldet');
    const page = await (await app.get('/de/abgemeldet')).text();
    expect(page).toContain(`href="${provider.issuer}/session/end?`);
  }),
);

test(
  'a provider that is away is a calm page, and all other ways remain',
  withApp(
    async (app) => {
      const away = await app.get('/de/anmelden/anbieter');
      expect(away.headers.get('location')).toBe(fault('down'));
      const page = await (await app.get(fault('down'))).text();
      expect(page).toContain('Beispielportal antwortet nicht.');
      expect(page).toContain('href="/de/anmelden"');
      expect((await app.get('/de/anmelden')).status).toBe(200);
      expect((await app.get('/de/abgemeldet')).status).toBe(303);
      expect(app.errors).toEqual([]);
    },
    { provider: settingsFor('http://127.0.0.1:9') },
  ),
);
