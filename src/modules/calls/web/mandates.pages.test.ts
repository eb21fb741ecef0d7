import { expect, test } from 'vitest';
import { withApp, type Session, type TestApp } from '../../../../test/support/app.ts';
import { sql } from '../../../platform/db/database.ts';
import { toBerlin } from '../../../platform/time/berlin.ts';
import { days, instant, plus, type Instant } from '../../../platform/time/instant.ts';
import { insertMembership, insertOrganisation } from '../../organisations/index.ts';
import { beginDraft, completeDraft, insertOpenCall } from '../interest-factories.ts';
import { insertActor } from '../review-factories.ts';

type World = TestApp & {
  now: Instant;
  draft: { id: string; handle: string };
  giver: Session;
  helper: Session;
  lastDay: string;
  helperId: string;
};

const withDraft = (work: (world: World) => Promise<void>): (() => Promise<void>) =>
  withApp(async (app) => {
    const { db } = app;
    const { rows } = await sql<{ now: Instant }>`select platform.now() as now`.execute(db);
    const now = rows[0]?.now ?? instant(0);
    const { call, places } = await insertOpenCall(db, now);
    const [giver, helper] = [await insertActor(db, 'geberin'), await insertActor(db, 'hilfe')];
    const draft = await beginDraft(db, giver, { call, placeId: places[0]?.id ?? '' });
    await completeDraft(db, { handle: draft.handle, call, now });
    await work({
      ...app,
      now,
      draft,
      giver: await app.signIn(giver.personId),
      helper: await app.signIn(helper.personId),
      helperId: helper.personId,
      lastDay: toBerlin(plus(now, days(30))).date,
    });
    expect(app.errors).toEqual([]);
  });

const locationOf = (response: Response): string => response.headers.get('location') ?? '';

/** Gives one by the page and reads link and code from it. */
async function give({ get, post, draft, giver, lastDay }: World, level: string, email = '') {
  const path = `/de/vollmacht/neu/interesse/${draft.handle}`;
  const answer = await post(path, { email, until: lastDay, level }, giver);
  expect(answer.status).toBe(303);
  const shown = await (await get(locationOf(answer), giver)).text();
  const handle = /vollmacht\/([\w-]{22})/u.exec(locationOf(answer))?.[1] ?? '';
  return { shown, handle, code: /annehmen\/((?:[2-9A-Z]{4}-){3}[2-9A-Z]{4})/u.exec(shown)?.[1] ?? '' };
}

test(
  'three fields, a code, a button: the helper hands in, the receipt shows both names, taken back it is gone',
  withDraft(async (world) => {
    const { get, post, draft, giver, helper, now } = world;
    const page = await (await get(`/de/interesse/${draft.handle}`, giver)).text();
    expect(page).toContain(`/de/vollmacht/neu/interesse/${draft.handle}`);
    const { shown, handle, code } = await give(world, 'hand-in');
    expect(shown).toContain('Die Vollmacht ist angelegt');

    // Opening consumes nothing, for nobody.
    const accept = `/de/vollmacht/annehmen/${code}`;
    expect((await get(accept)).status).toBe(200);
    expect(await (await get(accept)).text()).toContain('Anmelden und annehmen');
    expect(await (await get(accept, helper)).text()).toContain('geberin');
    expect((await get(`/de/interesse/${draft.handle}`, helper)).status).toBe(404);
    const typed = await post('/de/vollmacht/code', { code: code.toLowerCase().replaceAll('-', ' ') }, helper);
    expect([typed.status, locationOf(typed)]).toEqual([303, accept]);
    const accepted = await post(accept, { as: 'me' }, helper);
    expect([accepted.status, locationOf(accepted)]).toEqual([303, `/de/vollmacht/${handle}?erledigt=accepted`]);
    expect((await get(accept, helper)).status).toBe(410);

    const seen = await (await get(`/de/interesse/${draft.handle}`, helper)).text();
    expect(seen).toContain('Sie helfen mit Vollmacht');
    const check = await (await get(`/de/interesse/${draft.handle}/pruefen`, helper)).text();
    const hash = /name="seen" value="([0-9a-f]+)"/u.exec(check)?.[1] ?? '';
    const handedIn = await post(`/de/interesse/${draft.handle}/einreichen`, { seen: hash }, helper);
    expect(handedIn.status).toBe(303);
    for (const session of [giver, helper]) {
      expect(await (await get(`/de/interesse/${draft.handle}/beleg`, session)).text()).toContain(
        'von hilfe für geberin',
      );
      expect(await (await get(`/de/interesse/${draft.handle}`, session)).text()).toContain('von hilfe für geberin');
    }
    expect((await get(`/de/interesse/${draft.handle}/mitarbeit`, helper)).status).toBe(403);
    expect((await get(`/de/interesse/${draft.handle}/zurueckziehen`, helper)).status).toBe(403);
    const list = await (await get('/de/konto/vollmachten', helper)).text();
    expect(list).toContain(`/de/vollmacht/${handle}`);

    const ended = await post(`/de/vollmacht/${handle}/zuruecknehmen`, {}, giver);
    expect(ended.status).toBe(303);
    expect((await get(`/de/interesse/${draft.handle}/beleg`, helper)).status).toBe(404);
    expect(await (await get(`/de/vollmacht/${handle}`, helper)).text()).toContain('zurückgenommen');
    expect(now).toBeGreaterThan(0);
  }),
);

test(
  'what is wrong is told at its field, and what was typed is kept',
  withDraft(async ({ post, draft, giver }) => {
    const path = `/de/vollmacht/neu/interesse/${draft.handle}`;
    const wrong = await post(path, { email: 'keine-adresse', until: '', level: 'read' }, giver);
    const page = await wrong.text();
    expect(wrong.status).toBe(422);
    expect(page).toContain('value="keine-adresse"');
    expect(page).toContain('id="f-email-error"');
    const past = await post(path, { email: '', until: '2001-01-01', level: 'read' }, giver);
    expect(await past.text()).toContain('noch nicht vorbei');
    expect((await post(path, { email: '', until: '2001-01-01', level: 'all' }, giver)).status).toBe(422);
  }),
);

test(
  'who was asked at the own address finds it waiting and accepts there, also for an organisation',
  withDraft(async (world) => {
    const { db, get, post, draft, helper, helperId } = world;
    const club = await insertOrganisation(db, { kind: 'migrant-organisation', name: 'Brückenverein' });
    await insertMembership(db, { organisationId: club, personId: helperId, role: 'representative' });
    const colleague = await insertActor(db, 'kollege');
    await insertMembership(db, { organisationId: club, personId: colleague.personId, role: 'mentor' });
    const { rows } = await sql<{
      email: string;
    }>`select email from accounts.person where id = ${helperId}::uuid`.execute(db);
    const { handle } = await give(world, 'work', rows[0]?.email.toUpperCase());
    const letters = await sql<{ body: string }>`select body from platform.mail where kind = 'mandates.offer'`.execute(
      db,
    );
    expect(letters.rows.length).toBe(1);
    expect(letters.rows[0]?.body).not.toContain('geberin');
    expect(await (await get('/de/', helper)).text()).toContain(`/de/vollmacht/${handle}`);
    expect(await (await get(`/de/vollmacht/${handle}`, helper)).text()).toContain('Vollmacht annehmen');
    const accepted = await post(`/de/vollmacht/${handle}/annehmen`, { as: club }, helper);
    expect(accepted.status).toBe(303);
    const session = await world.signIn(colleague.personId);
    expect((await get(`/de/interesse/${draft.handle}`, session)).status).toBe(200);
    expect(await (await get(`/de/vollmacht/${handle}`, world.giver)).text()).toContain('Brückenverein');
    // Working on it is not handing in.
    const refused = await post(`/de/interesse/${draft.handle}/einreichen`, { seen: '' }, helper);
    expect(refused.status).not.toBe(303);
  }),
);

test(
  'a stranger with the address of a Vollmacht gets nothing, and a reader changes nothing',
  withDraft(async (world) => {
    const { db, get, post, draft, helper, signIn } = world;
    const { handle, code } = await give(world, 'read');
    const stranger = await signIn((await insertActor(db, 'fremd')).personId);
    for (const path of [`/de/vollmacht/${handle}`, `/de/vollmacht/${handle}/bogen.pdf`]) {
      expect([(await get(path, stranger)).status, (await get(path)).status]).toEqual([404, 401]);
    }
    expect((await post(`/de/vollmacht/${handle}/zuruecknehmen`, {}, stranger)).status).toBe(404);
    expect((await post(`/de/vollmacht/${handle}/post`, { post: 'helper' }, stranger)).status).toBe(404);
    expect((await post(`/de/vollmacht/${handle}/annehmen`, { as: 'me' }, stranger)).status).toBe(404);
    await post(`/de/vollmacht/annehmen/${code}`, { as: 'me' }, helper);
    expect((await post(`/de/vollmacht/${handle}/post`, { post: 'helper' }, helper)).status).toBe(403);
    expect((await get(`/de/interesse/${draft.handle}`, helper)).status).toBe(200);
    expect((await get(`/de/interesse/${draft.handle}/abschnitt/motivation`, helper)).status).toBe(403);
    expect((await get(`/de/interesse/${draft.handle}/pruefen`, helper)).status).toBe(403);
  }),
);

test(
  'the sheet is a PDF as long as nobody has accepted; staff enter what came by post and end it only with a reason',
  withDraft(async (world) => {
    const { db, get, post, draft, giver, helper, lastDay, now, signIn } = world;
    const { handle, code } = await give(world, 'work');
    for (const language of ['de', 'ar']) {
      const sheet = await get(`/${language}/vollmacht/${handle}/bogen.pdf`, giver);
      expect([sheet.status, sheet.headers.get('content-type')]).toEqual([200, 'application/pdf']);
      expect(
        Buffer.from(await sheet.arrayBuffer())
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-');
    }
    await post(`/de/vollmacht/annehmen/${code}`, { as: 'me' }, helper);
    expect((await get(`/de/vollmacht/${handle}/bogen.pdf`, giver)).status).toBe(303);

    const agency = await insertOrganisation(db, { kind: 'agency', name: 'Beispielamt' });
    const adviser = await insertActor(db, 'beratung');
    await insertMembership(db, { organisationId: agency, personId: adviser.personId, role: 'adviser' });
    const staff = await signIn(adviser.personId);
    const path = `/de/verwaltung/vollmacht/interesse/${draft.handle}`;
    const entered = { email: '', until: lastDay, level: 'read', giver: 'Alex Muster', channel: 'post' };
    expect((await post(path, { ...entered, received: '' }, staff)).status).toBe(422);
    const done = await post(path, { ...entered, received: toBerlin(now).date }, staff);
    expect(done.status).toBe(303);
    const shown = await (await get(locationOf(done), staff)).text();
    expect(shown).toContain('per Post am');
    expect(shown).toContain('Alex Muster');
    const end = `${locationOf(done).split('?')[0]}/zuruecknehmen`;
    expect((await post(end, { reason: ' ' }, staff)).status).toBe(422);
    expect((await post(end, { reason: 'Widerruf per Post' }, staff)).status).toBe(303);
    // Whoever decides about it can't help with it.
    const second = await give(world, 'read');
    const own = await post(`/de/vollmacht/annehmen/${second.code}`, { as: 'me' }, staff);
    expect([own.status, await own.text()]).toEqual([422, expect.stringContaining('mitentscheidet')]);
  }),
);
