import { strToU8, zipSync } from 'fflate';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { withApp, type Session, type TestApp } from '../../../../../test/support/app.ts';
import {
  gv100adText,
  inventedRegister,
  inventedUnit,
  registerCsvText,
} from '../../../../../test/support/register-file.ts';
import { findOrInsertPerson } from '../../../accounts/index.ts';
import { insertMembership } from '../../store/members.ts';
import { insertOrganisation } from '../../store/organisations.ts';

async function administrator({ db, signIn }: TestApp): Promise<Session> {
  const organisationId = await insertOrganisation(db, { kind: 'agency', name: 'Beispielamt' });
  const person = await findOrInsertPerson(db, {
    email: 'a@beispiel.example',
    emailFolded: 'a@beispiel.example',
    language: 'de',
  });
  await insertMembership(db, { organisationId, personId: person.id, role: 'administrator' });
  return signIn(person.id);
}

const upload = (app: TestApp, session: Session, file: File): Promise<Response> =>
  app.post('/de/verzeichnis', { file }, session);
const archive = (text: string): File =>
  new File([zipSync({ 'GV100AD_31102025.txt': strToU8(text) })], 'GV100AD_31102025.zip');
const table = (text: string): File => new File([text], 'verzeichnis.csv', { type: 'text/csv' });
const places = async ({ db }: TestApp): Promise<number> =>
  (
    await sql<{
      count: number;
    }>`select count(*)::integer as count from organisations.place where valid_until is null`.execute(db)
  ).rows[0]!.count;

const merged = inventedUnit({
  ars: '989515001005',
  name: 'Probe an der Aue',
  type: 'Gemeinde',
  typeCode: '64',
  population: 5_020,
  areaKm2: 80,
});
const later = [...inventedRegister().filter(({ ars }) => ars !== '989515001003' && ars !== '989515001004'), merged];
const merger = 'merger:989515001003+989515001004:989515001005';

async function importFirst(app: TestApp, session: Session): Promise<Response> {
  const uploaded = await upload(app, session, archive(gv100adText(inventedRegister())));
  return app.post(uploaded.headers.get('location')!, { deed: 'import' }, session);
}

test(
  'a file is looked at first and imported when confirmed',
  withApp(async (app) => {
    const session = await administrator(app);
    const uploaded = await upload(app, session, archive(gv100adText(inventedRegister())));
    expect(uploaded.status).toBe(303);
    const address = uploaded.headers.get('location')!;
    const preview = await (await app.get(address, session)).text();
    expect(preview).toContain('7 Gemeinden');
    expect(await places(app)).toBe(0);
    const imported = await app.post(address, { deed: 'import' }, session);
    expect([imported.status, imported.headers.get('location')]).toEqual([303, '/de/verzeichnis?erledigt=register']);
    expect(await places(app)).toBe(13);
    expect((await app.get(address, session)).status).toBe(410);
    expect(await (await app.get('/de/verzeichnis?erledigt=register', session)).text()).toContain(
      'GV100AD_31102025.zip',
    );
  }),
);

test(
  'a discarded file changes nothing',
  withApp(async (app) => {
    const session = await administrator(app);
    const address = (await upload(app, session, archive(gv100adText(inventedRegister())))).headers.get('location')!;
    expect((await app.post(address, { deed: 'discard' }, session)).headers.get('location')).toBe('/de/verzeichnis');
    expect((await app.get(address, session)).status).toBe(410);
    expect(await places(app)).toBe(0);
  }),
);

test(
  'a broken file: line, what is wrong, nothing kept',
  withApp(async (app) => {
    const session = await administrator(app);
    const lines = gv100adText(inventedRegister()).split('\r\n');
    lines[9] = `${lines[9]!.slice(0, 139)}0000zwölf00${lines[9]!.slice(150)}`;
    const refused = await upload(app, session, archive(lines.join('\r\n')));
    expect(refused.status).toBe(422);
    const page = await refused.text();
    expect(page).toContain('Die Datei hat einen Fehler. Es wurde nichts geändert.');
    expect(page).toContain('„0000zwölf00“ ist keine Einwohnerzahl.');
    expect(page).toMatch(/<th scope="row">10<\/th>/u);
    const { rows } = await sql`select 1 from organisations.register_upload`.execute(app.db);
    expect(rows).toEqual([]);
  }),
);

test(
  'no file, and a file that is something else',
  withApp(async (app) => {
    const session = await administrator(app);
    const none = await app.post('/de/verzeichnis', { file: new File([], '') }, session);
    expect([none.status, await none.text()]).toEqual([
      422,
      expect.stringContaining('Bitte wählen Sie eine Datei aus.'),
    ]);
    const other = await upload(app, session, new File(['Guten Tag'], 'brief.txt'));
    expect([other.status, await other.text()]).toEqual([
      422,
      expect.stringContaining('Das ist kein Gemeindeverzeichnis'),
    ]);
  }),
);

test(
  'a table asks for its date; an older one and a thinned-out one are not taken by mistake',
  withApp(async (app) => {
    const session = await administrator(app);
    await importFirst(app, session);
    const address = (await upload(app, session, table(registerCsvText(later)))).headers.get('location')!;
    const preview = await (await app.get(address, session)).text();
    expect(preview).toContain(
      'Großprobe (98951003) und Kleinprobe (98951004) schließen sich zu Probe an der Aue (98951005) zusammen',
    );
    const form = { deed: 'import', proposal: merger, date: '2026-01-31', loss: 'yes' };
    const missing = async (change: Record<string, string>, words: string): Promise<void> => {
      const { date, loss, ...rest } = { ...form, ...change };
      const answer = await app.post(address, { ...rest, date, ...(loss === '' ? {} : { loss }) }, session);
      const page = await answer.text();
      expect([answer.status, page]).toEqual([422, expect.stringContaining(words)]);
      expect(page).toMatch(
        new RegExp(
          `value="${merger.replaceAll('+', '\\+')}"[^>]*checked|checked[^>]*value="${merger.replaceAll('+', '\\+')}"`,
          'u',
        ),
      );
    };
    await missing({ date: '' }, 'Bitte geben Sie den Tag an');
    await missing({ date: '31.01.2026' }, 'Bitte geben Sie den Tag an');
    await missing({ loss: '' }, 'Bitte bestätigen Sie, dass die fehlenden Einheiten entfallen.');
    await missing({ date: '2024-01-31' }, 'Ein neueres Verzeichnis ist schon eingespielt.');
    expect(await places(app)).toBe(13);
    expect((await app.post(address, form, session)).status).toBe(303);
    expect(await places(app)).toBe(12);
    const { rows } = await sql`select confirmed_by is not null as by_person from organisations.place_successor`.execute(
      app.db,
    );
    expect(rows).toEqual([{ byPerson: true }, { byPerson: true }]);
  }),
);

test(
  'a proposal left open waits on the page of the register until a person has said what is right',
  withApp(async (app) => {
    const session = await administrator(app);
    await importFirst(app, session);
    const address = (await upload(app, session, table(registerCsvText(later)))).headers.get('location')!;
    await app.post(address, { deed: 'import', date: '2026-01-31', loss: 'yes' }, session);
    const page = await (await app.get('/de/verzeichnis', session)).text();
    expect(page).toContain('2 Vorschläge sind offen');
    const links = [...page.matchAll(/name="link" value="(?<link>[0-9a-f:-]+)"/gu)].map(
      ({ groups }) => groups!['link']!,
    );
    expect(links).toHaveLength(2);
    expect((await app.post('/de/verzeichnis/nachfolge', { deed: 'confirm' }, session)).status).toBe(422);
    expect((await app.post('/de/verzeichnis/nachfolge', { deed: 'confirm', link: links[0]! }, session)).status).toBe(
      303,
    );
    expect((await app.post('/de/verzeichnis/nachfolge', { deed: 'reject', link: links[1]! }, session)).status).toBe(
      303,
    );
    const { rows } = await sql`select confirmed_at is not null as confirmed from organisations.place_successor`.execute(
      app.db,
    );
    expect(rows).toEqual([{ confirmed: true }]);
    expect(await (await app.get('/de/verzeichnis', session)).text()).not.toContain('offen');
  }),
);

test(
  'the preview says which organisations move; where two would meet, the agency looks and decides',
  withApp(async (app) => {
    const session = await administrator(app);
    await importFirst(app, session);
    for (const label of ['Großprobe', 'Kleinprobe']) {
      const { rows } = await sql<{ id: string }>`select id from organisations.place where label = ${label}`.execute(
        app.db,
      );
      await insertOrganisation(app.db, { kind: 'municipality', name: label, placeId: rows[0]!.id });
    }
    const address = (await upload(app, session, table(registerCsvText(later)))).headers.get('location')!;
    const preview = await (await app.get(address, session)).text();
    expect(preview.match(/bleibt, wie sie ist; Sie bekommen die Aufgabe/gu)).toHaveLength(2);
    await app.post(address, { deed: 'import', date: '2026-01-31', proposal: merger, loss: 'yes' }, session);
    expect(await (await app.get('/de/', session)).text()).toContain(
      'Die Orte von 2 Organisationen sind im Verzeichnis entfallen',
    );
    const page = await (await app.get('/de/verzeichnis', session)).text();
    expect(page).toContain('Kleinprobe: der Ort ist jetzt Probe an der Aue. Mehrere Organisationen kämen dorthin.');
    const [one = '', other = ''] = [...page.matchAll(/name="check" value="(?<check>[0-9a-f:-]+)"/gu)].map(
      ({ groups }) => groups!['check']!,
    );
    const settle = (deed: string, ...check: string[]) => app.post('/de/verzeichnis/umzug', { deed, check }, session);
    const both = await settle('move', one, other);
    expect([both.status, await both.text()]).toEqual([422, expect.stringContaining('Es kann nur eine sein.')]);
    expect((await settle('move')).status).toBe(422);
    expect((await settle('move', one)).headers.get('location')).toBe('/de/verzeichnis?erledigt=moves');
    expect((await settle('move', other)).status).toBe(422);
    expect((await settle('keep', other)).status).toBe(303);
    expect(await (await app.get('/de/verzeichnis', session)).text()).not.toContain('zu prüfen');
  }),
);

test(
  'a table of postal codes needs a register, then replaces the one before',
  withApp(async (app) => {
    const session = await administrator(app);
    const codes = (text: string): Promise<Response> => upload(app, session, new File([text], 'plz.csv'));
    const early = (await codes('plz,ags\n99913,98951003\n')).headers.get('location')!;
    const refused = await app.post(early, { deed: 'import' }, session);
    expect([refused.status, await refused.text()]).toEqual([
      422,
      expect.stringContaining('Keine der Kommunen ist im Verzeichnis'),
    ]);
    await importFirst(app, session);
    expect((await app.post(early, { deed: 'import' }, session)).status).toBe(303);
    const next = (await codes('plz,ags\n99914,98951003\n99915,98951003\n')).headers.get('location')!;
    expect((await app.post(next, { deed: 'import' }, session)).headers.get('location')).toBe(
      '/de/verzeichnis?erledigt=postal-codes',
    );
    const { rows } = await sql`select plz from organisations.postal_code order by plz`.execute(app.db);
    expect(rows).toEqual([{ plz: '99914' }, { plz: '99915' }]);
  }),
);
