import { expect, test } from 'vitest';
import { insertPerson } from '../../../../test/support/accounts.ts';
import { withApp, type Session, type TestApp } from '../../../../test/support/app.ts';
import { sql } from '../../../platform/db/database.ts';
import { addDaysInBerlin, toBerlin } from '../../../platform/time/berlin.ts';
import { insertMembership, insertOrganisation } from '../../organisations/index.ts';
import { technicalNow } from '../store/sign-ins.ts';

async function handOut({ db, post, signIn }: TestApp) {
  const organisationId = await insertOrganisation(db, { kind: 'municipality', name: 'Musterstadt' });
  const coordinator = await insertPerson(db);
  await insertMembership(db, { organisationId, personId: coordinator.id, role: 'coordinator' });
  const session = await signIn(coordinator.id);
  const until = toBerlin(addDaysInBerlin(await technicalNow(db), 30)).date;
  const form = { organisation: organisationId, name: 'Gast <b>', language: 'ar', until, contact: 'yes' };
  const made = await post('/de/karten', form, session);
  const page = await made.text();
  const [, code = ''] = /<code dir="ltr">([^<]+)<\/code>/u.exec(page) ?? [];
  const [, personId = ''] = /\/de\/karten\/([0-9a-f-]{36})\/druck/u.exec(page) ?? [];
  return { organisationId, session, form, made, code, personId };
}

const cookieOf = (response: Response): Session => {
  const line = response.headers.getSetCookie().find((cookie) => cookie.startsWith('sitzung='));
  return { cookie: line?.split(';')[0] ?? '' };
};

test(
  'a coordinator hands out a card; its code is shown once, kept by nobody, and printed on A6 and A4',
  withApp(async (app) => {
    const { session, made, code, personId } = await handOut(app);
    expect([made.status, made.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(code).toMatch(/^\S{4} \S{4} \S{4} \S{4}$/u);
    for (const path of ['/de/karten', `/de/karten/${personId}`]) {
      const page = await (await app.get(path, session)).text();
      expect(page).toContain('Gast &lt;b>');
      expect(page).not.toContain(code);
    }
    for (const paper of ['a6', 'a4']) {
      const pdf = await app.post(`/de/karten/${personId}/druck`, { code, paper }, session);
      expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
      expect(pdf.headers.get('cache-control')).toBe('no-store');
    }
    expect((await app.post(`/de/karten/${personId}/druck`, { code: 'ACDE', paper: 'a4' }, session)).status).toBe(404);
  }),
);

test(
  'opening the QR address uses nothing and tells nothing; the button signs in, with the account’s own page',
  withApp(async (app) => {
    const { code } = await handOut(app);
    const address = `/ar/anmelden/karte/${code.replaceAll(' ', '')}`;
    const opened = await app.get(address);
    expect([opened.status, opened.headers.getSetCookie()]).toEqual([200, []]);
    expect(await opened.text()).not.toContain('Gast');
    const signedIn = await app.post('/ar/anmelden/karte', { code });
    expect([signedIn.status, signedIn.headers.get('location')]).toEqual([303, '/ar/']);
    const account = await (await app.get('/de/konto', cookieOf(signedIn))).text();
    expect(account).toContain('Adresse eintragen');
    expect(account).toContain('Karte mit Code');
  }),
);

test(
  'a wrong code is 422 and keeps what was typed; what was typed is never said to belong to anybody',
  withApp(async ({ post }) => {
    const wrong = await post('/de/anmelden/karte', { code: 'ACDE FGHJ KMNP QRT2' });
    const page = await wrong.text();
    expect(wrong.status).toBe(422);
    expect(page).toContain('value="ACDE FGHJ KMNP QRT2"');
    expect(page).toContain('Dieser Code gilt nicht.');
  }),
);

test(
  'roles of staff count for nothing in a session opened by card',
  withApp(async (app) => {
    const { organisationId, code, personId } = await handOut(app);
    await insertMembership(app.db, { organisationId, personId, role: 'coordinator' });
    const card = cookieOf(await app.post('/de/anmelden/karte', { code }));
    expect((await app.get('/de/konto', card)).status).toBe(200);
    expect((await app.get('/de/karten', card)).status).toBe(403);
    expect((await app.get(`/de/organisationen/${organisationId}`, card)).status).toBe(403);
    expect((await app.get('/de/karten', await app.signIn(personId))).status).toBe(200);
  }),
);

test(
  'a card shown again confirms its holder before a risky page',
  withApp(async (app) => {
    const { code } = await handOut(app);
    const card = cookieOf(await app.post('/de/anmelden/karte', { code }));
    await sql`update accounts.session set strong_until = clock_timestamp()`.execute(app.db);
    const page = await (await app.get('/de/konto/bestaetigen?weiter=/de/konto/adresse', card)).text();
    expect(page).toContain('Der Code auf Ihrer Karte');
    const other = await app.post('/de/konto/bestaetigen', { 'confirm-code': 'ACDE FGHJ KMNP QRT2' }, card);
    expect(other.status).toBe(422);
    const done = await app.post('/de/konto/bestaetigen', { weiter: '/de/konto/adresse', 'confirm-code': code }, card);
    expect(done.headers.get('location')).toBe('/de/konto/adresse');
    expect((await app.get('/de/konto/adresse', cookieOf(done))).status).toBe(200);
  }),
);

test(
  'a form with mistakes keeps what was typed and says what is wrong',
  withApp(async (app) => {
    const { session, form } = await handOut(app);
    const late = { ...form, name: '', until: '2000-01-01' };
    const page = await app.post('/de/karten', late, session);
    const text = await page.text();
    expect(page.status).toBe(422);
    expect(text).toContain('Bitte geben Sie einen Namen');
    expect(text).toContain('Bitte wählen Sie einen Tag ab morgen');
    expect(text).toContain('value="2000-01-01"');
  }),
);
