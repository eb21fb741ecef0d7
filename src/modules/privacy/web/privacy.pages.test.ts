import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { insertMarked, insertRound } from '../../../../test/privacy/canaries.ts';
import { insertPersonas } from '../../../../test/routes/personas.ts';
import { withApp, type TestApp } from '../../../../test/support/app.ts';
import { jobsOf } from '../../../modules.ts';
import { runDueJob } from '../../../platform/jobs/run-due-jobs.ts';

async function work({ db }: TestApp): Promise<void> {
  const job = jobsOf().find(({ name }) => name === 'privacy.answer-requests');
  if (job === undefined) throw new Error('no job');
  await runDueJob({ db, origin: 'http://127.0.0.1' }, job);
}

const latest = async ({ db }: TestApp): Promise<string> => {
  const { rows } = await sql<{ id: string }>`select id from privacy.request order by id desc limit 1`.execute(db);
  return rows[0]?.id ?? '';
};

test(
  'a person asks for everything, waits for the worker, and takes it along as JSON and PDF; nobody else gets it',
  withApp(async (app) => {
    const round = await insertRound(app.db);
    const one = await insertMarked(app.db, 'kanarie-neun', round);
    const other = await insertMarked(app.db, 'kanarie-zehn', round);
    const session = await app.signIn(one.personId);
    const stranger = await app.signIn(other.personId);
    const asked = await app.post('/de/konto/daten/auskunft', {}, session);
    expect([asked.status, asked.headers.get('location')]).toEqual([303, '/de/konto/daten?erledigt=export']);
    const request = await latest(app);
    expect(await (await app.get('/de/konto/daten', session)).text()).toContain('Wird gerade zusammengestellt');
    await work(app);
    expect(await (await app.get('/de/konto/daten', session)).text()).toContain('Liegt bereit bis');

    const json = await app.get(`/de/konto/daten/auskunft/${request}/json`, session);
    const text = await json.text();
    expect([json.status, json.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
    expect(text).toContain(one.mark);
    expect(text).not.toContain(other.mark);
    const pdf = await app.get(`/de/konto/daten/auskunft/${request}/pdf`, session);
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect((await app.get(`/de/konto/daten/auskunft/${request}/json`, stranger)).status).toBe(404);
  }),
);

test(
  'before somebody is erased the page says what goes and what stays; the wish can be taken back',
  withApp(async (app) => {
    const { personId } = await insertMarked(app.db, 'kanarie-elf', await insertRound(app.db));
    const session = await app.signIn(personId);
    const page = await (await app.get('/de/konto/daten/loeschen', session)).text();
    expect(page).toContain('Das wird gelöscht');
    expect(page).toContain('Auswahlgremium: Name, Bewertungen, Befangenheit, Unterschriften');
    const asked = await app.post('/de/konto/daten/loeschen', {}, session);
    expect(asked.headers.get('location')).toBe('/de/konto/daten?erledigt=erasure');
    expect((await app.post('/de/konto/daten/loeschen', {}, session)).headers.get('location')).toBe(
      '/de/konto/daten?erledigt=open',
    );
    const request = await latest(app);
    const back = await app.post('/de/konto/daten/zuruecknehmen', { request }, session);
    expect(back.headers.get('location')).toBe('/de/konto/daten?erledigt=taken-back');
    expect((await app.post('/de/konto/daten/zuruecknehmen', { request }, session)).headers.get('location')).toBe(
      '/de/konto/daten?erledigt=too-late',
    );
  }),
);

test(
  'staff enter what came on paper: mistakes keep what was typed, and the answer for somebody without account waits there',
  withApp(async (app) => {
    const { people } = await insertPersonas(app.db);
    const session = await app.signIn(people['data-protection-officer'] ?? '');
    await sql`insert into home.feedback (id, page, language, kind, body, reply_to)
      values (gen_random_uuid(), '', 'de', 'idea', 'Mehr Bilder bitte', 'Ohne.Konto@muster.example')`.execute(app.db);
    const form = { kind: 'export', email: 'ohne.konto@muster.example', channel: 'post' };
    const refused = await app.post('/de/verwaltung/datenschutz/antrag', form, session);
    const page = await refused.text();
    expect(refused.status).toBe(422);
    expect(page).toContain('Bitte zuerst prüfen, wer den Antrag stellt.');
    expect(page).toContain('value="ohne.konto@muster.example"');
    const entered = await app.post('/de/verwaltung/datenschutz/antrag', { ...form, identity: 'yes' }, session);
    expect(entered.status).toBe(303);
    await work(app);
    const told = await app.get(`/de/verwaltung/datenschutz/auskunft/${await latest(app)}/json`, session);
    expect(await told.text()).toContain('Mehr Bilder bitte');
  }),
);

test(
  'a hold is placed until the end of its day and lifted; a period is changed; the record shows it',
  withApp(async (app) => {
    const { people } = await insertPersonas(app.db);
    const session = await app.signIn(people.administrator ?? '');
    const held = people.person ?? '';
    const at = '/de/verwaltung/datenschutz';
    const past = await app.post(`${at}/sperre`, { held, holdReason: 'Klage', holdUntil: '2000-01-01' }, session);
    expect([past.status, (await past.text()).includes('Bitte einen Tag in der Zukunft wählen.')]).toEqual([422, true]);
    const placed = await app.post(`${at}/sperre`, { held, holdReason: 'Klage', holdUntil: '2999-01-01' }, session);
    expect(placed.status).toBe(303);
    const { rows } = await sql<{ id: string }>`select id from privacy.hold`.execute(app.db);
    expect((await app.post(`${at}/sperre-ende`, { hold: rows[0]?.id ?? '' }, session)).status).toBe(303);
    expect((await app.post(`${at}/frist`, { period: 'letter', months: '11', days: '0' }, session)).status).toBe(303);
    expect(await (await app.get(`${at}/verzeichnis`, session)).text()).toContain('Briefe: 11 Monate');
    const csv = await (await app.get(`${at}/verzeichnis/csv`, session)).text();
    expect(csv.split('\r\n')[0]).toContain('"Rechtsgrundlage"');
    expect((await app.get(`${at}/verzeichnis/pdf`, session)).headers.get('content-type')).toBe('application/pdf');
    expect(await (await app.get(at, session)).text()).toContain('Nichts ist über sein Ende hinaus gespeichert.');
  }),
);
