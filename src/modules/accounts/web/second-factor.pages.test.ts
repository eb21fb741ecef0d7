import { expect, test } from 'vitest';
import {
  codeOf,
  insertCodeApp,
  insertOpenSession,
  insertPerson,
  newestLetter,
} from '../../../../test/support/accounts.ts';
import { withApp, type Session, type TestApp } from '../../../../test/support/app.ts';
import { sql, type Db } from '../../../platform/db/database.ts';
import { newSecret, sha256 } from '../../../platform/ids/ids.ts';
import { insertMembership, insertOrganisation } from '../../organisations/index.ts';

const email = 'koordination@musterstadt.example';

const cookieOf = (response: Response): Session => {
  const line = response.headers.getSetCookie().find((cookie) => cookie.startsWith('sitzung='));
  return { cookie: line?.split(';')[0] ?? '' };
};

/** Signs in with the newest mailed link to the address. */
async function signInByMail({ db, post }: TestApp, next = ''): Promise<{ response: Response; session: Session }> {
  await post('/de/anmelden', { email, next });
  const { rows } = await sql<{ body: string }>`select body from platform.mail
    where kind = 'accounts.sign-in' order by id desc limit 1`.execute(db);
  const response = await post(/\/de\/anmelden\/link\/[\w-]+/u.exec(rows[0]?.body ?? '')?.[0] ?? '', {});
  return { response, session: cookieOf(response) };
}

async function insertStaff(db: Db, kind: 'agency' | 'ministry' = 'agency') {
  const person = await insertPerson(db, email);
  const organisationId = await insertOrganisation(db, { kind, name: 'Servicestelle' });
  const role = kind === 'agency' ? ('administrator' as const) : ('ministry' as const);
  await insertMembership(db, { organisationId, personId: person.id, role });
  return person;
}

/** Makes the session one whose last confirmation was long ago. */
const tire = (db: Db) => sql`update accounts.session set strong_until = clock_timestamp()`.execute(db);

test(
  'staff without a second factor: roles count for nothing, every page says so, only the account opens',
  withApp(async (app) => {
    await insertStaff(app.db);
    const { session } = await signInByMail(app);
    const start = await (await app.get('/de/', session)).text();
    expect(start).toContain('Für Ihre Aufgaben brauchen Sie einen zweiten Anmeldeschritt.');
    expect(start).toContain('href="/de/konto"');
    expect((await app.get('/de/organisationen', session)).status).toBe(401);
    const refused = await (await app.get('/de/organisationen', session)).text();
    expect(refused).toContain('einen zweiten Anmeldeschritt');
    expect(refused).toContain('<h1>Noch ein Schritt</h1>');
    expect((await app.get('/de/konto', session)).status).toBe(200);
    expect((await app.post('/de/organisationen/neu', { name: 'X' }, session)).status).toBe(401);
  }),
);

test(
  'and after setting one up they are staff, in this session and the next',
  withApp(async (app) => {
    const { db, get, post } = app;
    const person = await insertStaff(db);
    const { session } = await signInByMail(app);
    const { rows } = await sql<{ id: string }>`select id from accounts.session`.execute(db);
    const key = await insertCodeApp(db, person, { id: rows[0]?.id ?? '', personId: person.id });
    expect((await get('/de/organisationen', session)).status).toBe(200);
    expect(await (await get('/de/', session)).text()).not.toContain('zweiten Anmeldeschritt');

    const again = await signInByMail(app, '/de/organisationen');
    expect(again.response.headers.get('location')).toBe('/de/anmelden/zweiter-schritt');
    expect((await get('/de/organisationen', again.session)).status).toBe(401);
    expect((await get('/de/konto', again.session)).status).toBe(401);
    expect(await (await get('/de/', again.session)).text()).toContain('Der zweite Schritt fehlt noch.');
    const wrong = await post('/de/anmelden/zweiter-schritt', { 'confirm-code': '000000' }, again.session);
    expect(wrong.status).toBe(422);
    const code = await codeOf(db, key);
    const right = await post('/de/anmelden/zweiter-schritt', { 'confirm-code': code }, again.session);
    expect(right.headers.get('location')).toBe('/de/organisationen');
    expect(right.headers.getSetCookie().some((line) => line.startsWith('geraet='))).toBe(true);
    expect((await get('/de/organisationen', cookieOf(right))).status).toBe(200);
  }),
);

test(
  'the secret from before a confirmation works a moment longer, then no more',
  withApp(async (app) => {
    const { db, get, post } = app;
    const person = await insertStaff(db);
    const key = await insertCodeApp(db, person, await insertOpenSession(db, person.id));
    const { session } = await signInByMail(app);
    await post('/de/anmelden/zweiter-schritt', { 'confirm-code': await codeOf(db, key) }, session);
    expect((await get('/de/konto', session)).status).toBe(200);
    await sql`update accounts.session set rotated_at = clock_timestamp() - interval '21 seconds'`.execute(db);
    expect((await get('/de/konto', session)).status).toBe(401);
  }),
);

test.each([
  ['the ministry', 'ministry', 'required', true],
  ['staff where it is only offered', 'agency', 'offered', false],
] as const)('%s', async (_who, kind, staffSecondFactor, isAsked) => {
  await withApp(
    async (app) => {
      await insertStaff(app.db, kind);
      const { session } = await signInByMail(app);
      const start = await (await app.get('/de/', session)).text();
      expect(start.includes('zweiten Anmeldeschritt')).toBe(isAsked);
    },
    { staffSecondFactor },
  )();
});

test(
  'a session without visit for two weeks is over',
  withApp(async (app) => {
    const session = await app.signIn((await insertPerson(app.db, email)).id);
    await sql`update accounts.session set seen_at = clock_timestamp() - interval '13 days'`.execute(app.db);
    expect((await app.get('/de/konto', session)).status).toBe(200);
    const { rows } = await sql<{ noted: boolean }>`select seen_at > clock_timestamp() - interval '1 minute' as noted
      from accounts.session`.execute(app.db);
    expect(rows).toEqual([{ noted: true }]);
    await sql`update accounts.session set seen_at = clock_timestamp() - interval '14 days'`.execute(app.db);
    expect((await app.get('/de/konto', session)).status).toBe(401);
  }),
);

test(
  'a risky page asks first and leads back; a mailed code does for who has no second factor',
  withApp(async ({ db, get, post, signIn }) => {
    const session = await signIn((await insertPerson(db, email)).id);
    await tire(db);
    const asked = await get('/de/konto/adresse?x=1', session);
    expect([asked.status, asked.headers.get('location')]).toEqual([
      303,
      '/de/konto/bestaetigen?weiter=%2Fde%2Fkonto%2Fadresse%3Fx%3D1',
    ]);
    const page = await (await get(asked.headers.get('location') ?? '', session)).text();
    expect(page).toContain('Code per E-Mail schicken');
    const sent = await post('/de/konto/bestaetigen', { weiter: '/de/konto/adresse', 'confirm-send': '1' }, session);
    expect([sent.status, (await sent.text()).includes(email)]).toEqual([200, true]);
    const code = /\d{6}/u.exec((await newestLetter(db, email))?.body ?? '')?.[0] ?? '';
    const confirmed = await post(
      '/de/konto/bestaetigen',
      { weiter: '/de/konto/adresse', 'confirm-code': code },
      session,
    );
    expect([confirmed.status, confirmed.headers.get('location')]).toEqual([303, '/de/konto/adresse']);
    expect((await get('/de/konto/adresse', cookieOf(confirmed))).status).toBe(200);
  }),
);

test(
  'a form that comes too late is kept whole: 422 in its place, and one code sends it on',
  withApp(async ({ db, post, signIn }) => {
    const person = await insertPerson(db, email);
    const session = await signIn(person.id);
    const key = await insertCodeApp(db, person, await insertOpenSession(db, person.id));
    await tire(db);
    const typed = { email: 'neu@musterstadt.example', note: 'Zeile 1\nZeile "2" <b>', many: ['a', 'b'] };
    const late = await post('/de/konto/adresse', typed, session);
    const page = await late.text();
    expect(late.status).toBe(422);
    expect(page).toContain('action="/de/konto/adresse"');
    expect(page).toContain('<input type="hidden" name="email" value="neu@musterstadt.example"');
    expect(page).toContain('value="Zeile 1\nZeile &quot;2&quot; &lt;b>"');
    expect(page.match(/name="many"/gu)).toHaveLength(2);
    expect(await newestLetter(db, 'neu@musterstadt.example')).toBeUndefined();

    const wrong = await post('/de/konto/adresse', { ...typed, 'confirm-code': '000000' }, session);
    expect([wrong.status, (await wrong.text()).includes('Zeile 1\nZeile')]).toEqual([422, true]);
    const done = await post('/de/konto/adresse', { ...typed, 'confirm-code': await codeOf(db, key) }, session);
    expect(done.status).toBe(303);
    expect(done.headers.get('location')).toMatch(/^\/de\/konto\/adresse\/[0-9a-f-]{36}$/u);
    expect(cookieOf(done).cookie).toMatch(/^sitzung=[\w-]{43}$/u);
    expect(await newestLetter(db, 'neu@musterstadt.example')).toBeDefined();
  }),
);

test(
  'the address after a confirmation is one of ours',
  withApp(async ({ db, post, signIn }) => {
    const person = await insertPerson(db, email);
    const session = await signIn(person.id);
    const key = await insertCodeApp(db, person, await insertOpenSession(db, person.id));
    const weiter = 'https://evil.example/';
    const done = await post('/de/konto/bestaetigen', { weiter, 'confirm-code': await codeOf(db, key) }, session);
    expect(done.headers.get('location')).toBe('/de/konto');
  }),
);

test(
  'recovery codes are shown in one answer that nobody keeps',
  withApp(async ({ db, get, post, signIn }) => {
    const person = await insertPerson(db, email);
    const session = await signIn(person.id);
    await insertCodeApp(db, person, await insertOpenSession(db, person.id));
    const made = await post('/de/konto/notfallcodes', {}, session);
    expect(made.headers.get('cache-control')).toBe('no-store');
    const [, code = ''] = /<code dir="ltr">([a-z2-9-]+)</u.exec(await made.text()) ?? [];
    expect(code).toHaveLength(14);
    expect(await (await get('/de/konto/notfallcodes', session)).text()).not.toContain(code);
  }),
);

test(
  'the account page asks the same number of questions for one session and for thirty',
  withApp(async ({ db, get, signIn, countQueries }) => {
    const person = await insertPerson(db, email);
    const session = await signIn(person.id);
    const one = await countQueries(() => get('/de/konto', session));
    for (let count = 0; count < 29; count += 1) await insertOpenSession(db, person.id);
    expect(await countQueries(() => get('/de/konto', session))).toBe(one);
    expect((await (await get('/de/konto', session)).text()).match(/name="session"/gu)).toHaveLength(31);
  }),
);

test(
  'ended on this device, the person is a visitor; ended elsewhere, they stay',
  withApp(async ({ db, get, post, signIn }) => {
    const person = await insertPerson(db, email);
    const [here, there] = [await signIn(person.id), await signIn(person.id)];
    const idOf = async ({ cookie }: Session): Promise<string> => {
      const digest = sha256(cookie.replace('sitzung=', ''));
      const { rows } = await sql<{ id: string }>`select id from accounts.session where digest = ${digest}`.execute(db);
      return rows[0]?.id ?? '';
    };
    const ended = await post('/de/konto/anmeldungen', { session: await idOf(there) }, here);
    expect(ended.headers.get('location')).toBe('/de/konto?erledigt=ended');
    expect((await get('/de/konto', there)).status).toBe(401);
    const own = await post('/de/konto/anmeldungen', { session: await idOf(here) }, here);
    expect(own.headers.getSetCookie().join()).toContain('sitzung=; ');
    expect((await get('/de/konto', here)).status).toBe(401);
  }),
);

test(
  'a task for a passkey is JSON for the page’s own script, and belongs to the session',
  withApp(async ({ db, post, signIn }) => {
    const session = await signIn((await insertPerson(db, email)).id);
    const task = (await (await post('/de/anmelden/passkey/register', {}, session)).json()) as {
      publicKey: { rp: { id: string }; authenticatorSelection: object };
    };
    expect(task.publicKey.rp.id).toBe('localhost');
    expect(task.publicKey.authenticatorSelection).toMatchObject({
      residentKey: 'required',
      userVerification: 'required',
    });
    expect((await post('/de/anmelden/passkey/register', {})).status).toBe(404);
    expect((await post('/de/anmelden/passkey/confirm', {})).status).toBe(404);
    expect((await post('/de/anmelden/passkey/other', {}, session)).status).toBe(404);
  }),
);

test(
  'no browser of a visitor gets a cookie it is known by, and no session survives with a made-up secret',
  withApp(async ({ get, post }) => {
    const asked = await post('/de/anmelden', { email, next: '' });
    expect(asked.headers.getSetCookie()).toEqual([]);
    expect((await get('/de/konto', { cookie: `sitzung=${newSecret()}` })).status).toBe(401);
  }),
);
