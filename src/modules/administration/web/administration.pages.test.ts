import { expect, test } from 'vitest';
import { insertPersonas } from '../../../../test/routes/personas.ts';
import { withApp } from '../../../../test/support/app.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import { sql, type Db } from '../../../platform/db/database.ts';
import { setTextOverrides } from '../../../platform/i18n/text-catalogues.ts';
import { insertMail } from '../../../platform/mail/insert-mail.ts';
import { loadPageSettings } from '../../../platform/settings/load-page-settings.ts';
import { setPageSettings } from '../../../platform/settings/page-settings.ts';
import { administrationPaths } from './paths.ts';

const auditDetails = (db: Db, act: string): Promise<unknown[]> =>
  asSystem(db, async (read) => {
    const { rows } = await sql<{ detail: unknown }>`
      select detail from platform.audit_line join platform.audit_detail using (kind, id, position) where act = ${act}`.execute(
      read,
    );
    return rows.map(({ detail }) => detail);
  });

async function insertLetter(db: Db): Promise<string> {
  return asSystem(db, async (system) => {
    await insertMail(system, {
      kind: 'calls.receipt',
      to: 'kanarie@musterstadt.example',
      language: 'de',
      subject: 'Kanariensubjekt',
      body: 'Kanarieninhalt',
    });
    const { rows } = await sql<{ id: string }>`select id from platform.mail where subject = 'Kanariensubjekt'`.execute(
      system,
    );
    return rows[0]?.id ?? '';
  });
}

test(
  'a letter shows neither address nor subject nor body, until somebody opens the address with a reason',
  withApp(async ({ db, get, post, signIn }) => {
    const { people } = await insertPersonas(db);
    const session = await signIn(people.administrator ?? '');
    const id = await insertLetter(db);
    for (const path of [administrationPaths.letters('de'), administrationPaths.letter('de', id)]) {
      const html = await (await get(path, session)).text();
      expect(html.includes('k•••@musterstadt.example')).toBe(true);
      expect(/kanarie@|Kanarien/u.exec(html)).toBe(null);
    }
    const without = await post(administrationPaths.openRecipient('de', id), { reason: ' ' }, session);
    expect([without.status, (await without.text()).includes('kanarie@')]).toEqual([422, false]);
    const opened = await post(administrationPaths.openRecipient('de', id), { reason: 'Rückfrage am Telefon' }, session);
    expect([opened.status, opened.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect((await opened.text()).includes('kanarie@musterstadt.example')).toBe(true);
    expect(await auditDetails(db, 'administration.open-recipient')).toEqual([{ reason: 'Rückfrage am Telefon' }]);
  }),
);

test(
  'a letter is cancelled, tried again, and once sent left alone',
  withApp(async ({ db, post, signIn }) => {
    const { people } = await insertPersonas(db);
    const session = await signIn(people.administrator ?? '');
    const id = await insertLetter(db);
    const where = async (path: string): Promise<string | null> =>
      (await post(path, {}, session)).headers.get('location');
    expect(await where(administrationPaths.retryLetter('de', id))).toBe(
      administrationPaths.letter('de', id, 'too-late'),
    );
    expect(await where(administrationPaths.cancelLetter('de', id))).toBe(
      administrationPaths.letter('de', id, 'cancelled'),
    );
    expect(await where(administrationPaths.retryLetter('de', id))).toBe(
      administrationPaths.letter('de', id, 'retried'),
    );
    await asSystem(db, (system) =>
      sql`update platform.mail set sent_at = now() where id = ${id}::uuid`.execute(system),
    );
    expect(await where(administrationPaths.cancelLetter('de', id))).toBe(
      administrationPaths.letter('de', id, 'too-late'),
    );
  }),
);

test(
  'an administrator gives a role in the agency and ends it; the last administrator stays',
  withApp(async ({ db, get, post, signIn }) => {
    const { people, organisations } = await insertPersonas(db);
    const session = await signIn(people.administrator ?? '');
    const person = people.coordinator ?? '';
    const role = `${organisations.agency ?? ''}:adviser`;
    const given = await post(administrationPaths.person('de', person), { role }, session);
    expect(given.headers.get('location')).toBe(administrationPaths.person('de', person, 'given'));
    const again = await post(administrationPaths.person('de', person), { role }, session);
    expect(again.status).toBe(422);
    const html = await (await get(administrationPaths.person('de', person), session)).text();
    const [, membership = ''] =
      /name="membership" value="([^"]+)"/u.exec(html.slice(html.indexOf('Beratung') - 2000)) ?? [];
    expect(membership).not.toBe('');
    const own = people.administrator ?? '';
    const ownPage = await (await get(administrationPaths.person('de', own), session)).text();
    const [, ownMembership = ''] = /name="membership" value="([^"]+)"/u.exec(ownPage) ?? [];
    const last = await post(
      administrationPaths.endRole('de', own),
      { membership: ownMembership, organisation: organisations.agency ?? '' },
      session,
    );
    expect(last.status).toBe(422);
  }),
);

test(
  'the list of people finds by name and address, shows many with as few questions as few, and auditors see nobody',
  withApp(async ({ db, get, signIn, countQueries }) => {
    const { people } = await insertPersonas(db);
    const session = await signIn(people.administrator ?? '');
    const asked = (text: string): Promise<Response> => get(administrationPaths.people('de', { text }), session);
    const one = await countQueries(() => asked('coordinator@'));
    const many = await countQueries(() => asked('beispiel'));
    expect(many).toBe(one);
    const found = await (await asked('coordinator@')).text();
    expect([found.includes('Alex coordinator'), found.includes('Alex ministry')]).toEqual([true, false]);
    const auditor = await signIn(people.auditor ?? '');
    expect((await get(administrationPaths.people('de'), auditor)).status).toBe(403);
    // Even past the page: the database itself gives an auditor nobody.
    await sql`select set_config('app.scope', 'person', true), set_config('app.person', ${people.auditor ?? ''}, true)`.execute(
      db,
    );
    const { rows } = await sql`select * from administration.people(null, '', 100, 0)`.execute(db);
    expect(rows).toEqual([]);
  }),
);

test(
  'the overview tells an administrator what is open and a job is asked for once',
  withApp(async ({ db, get, post, signIn }) => {
    const { people } = await insertPersonas(db);
    const session = await signIn(people.administrator ?? '');
    await asSystem(db, (system) =>
      sql`insert into platform.job_state (name, every_seconds, started_at, ended_at, failures, error)
        values ('test.job', 60, clock_timestamp(), clock_timestamp(), 2, 'TypeError')`.execute(system),
    );
    const overview = await (await get(administrationPaths.overview('de'), session)).text();
    expect(overview.includes('Eine Aufgabe ist fehlgeschlagen')).toBe(true);
    expect(overview.includes('Personen ohne zweiten Anmeldeschritt')).toBe(true);
    const ran = await post(administrationPaths.jobs('de'), { job: 'test.job' }, session);
    expect(ran.status).toBe(303);
    const jobs = await (await get(administrationPaths.jobs('de'), session)).text();
    expect([jobs.includes('angefordert'), jobs.includes('TypeError')]).toEqual([true, true]);
    expect(await auditDetails(db, 'administration.run-job-now')).toEqual([{ name: 'test.job' }]);
  }),
);

test(
  'the audit is found by act and day, its file is an act itself, and a changed line shows',
  withApp(async ({ db, get, post, signIn }) => {
    const { people, organisations } = await insertPersonas(db);
    const session = await signIn(people.administrator ?? '');
    const person = people.coordinator ?? '';
    const agency = organisations.agency ?? '';
    await post(administrationPaths.person('de', person), { role: `${agency}:adviser` }, session);
    const act = 'organisations.invite-member';
    const found = await (await get(administrationPaths.audit('de', { act }), session)).text();
    expect([found.includes(`…${agency.slice(-6)}`), found.includes('Alex administrator')]).toEqual([true, true]);
    const yesterday = await (await get(administrationPaths.audit('de', { act, day: '2018-01-01' }), session)).text();
    expect(yesterday.includes('Keine Einträge')).toBe(true);
    const file = await get(administrationPaths.auditFile('de', { act }), session);
    expect([(await file.text()).split('\r\n').length, file.headers.get('content-type')]).toEqual([
      3,
      'text/csv; charset=utf-8',
    ]);
    expect(await auditDetails(db, 'administration.export-audit')).toEqual([{ act, day: '', lines: 1 }]);
    const chain = administrationPaths.chain('de', 'organisations.organisation', agency);
    expect((await (await get(chain, session)).text()).includes('Die Kette ist lückenlos')).toBe(true);
  }),
);

test(
  'a text is previewed, changed and shown to visitors; one that does not fit keeps what was typed',
  withApp(async ({ db, get, post, signIn }) => {
    const { people } = await insertPersonas(db);
    const session = await signIn(people.administrator ?? '');
    const at = { catalogue: 'home', language: 'en', key: 'feedback.title' };
    const path = administrationPaths.text('de', at);
    const wrong = await post(path, { body: 'Tell {name} <b>now</b>', reviewedAs: '', step: 'save' }, session);
    const html = await wrong.text();
    expect(wrong.status).toBe(422);
    expect(html.includes('Das gibt es im deutschen Text nicht: &lt;b>, {name}.')).toBe(true);
    expect(html.includes('Tell {name} &lt;b>now&lt;/b>')).toBe(true);
    const preview = await post(path, { body: 'Tell us more', reviewedAs: '', step: 'preview' }, session);
    expect([preview.status, (await preview.text()).includes('Vorschau')]).toEqual([200, true]);
    const saved = await post(path, { body: 'Tell us more', reviewedAs: '', step: 'save' }, session);
    expect(saved.headers.get('location')).toBe(administrationPaths.text('de', at, 'changed'));
    await loadPageSettings(db);
    try {
      expect((await (await get('/en/rueckmeldung')).text()).includes('Tell us more')).toBe(true);
      const page = await (await get(path, session)).text();
      expect([page.includes('hier geändert'), page.includes('Frühere Änderungen')]).toEqual([true, true]);
    } finally {
      setTextOverrides([]);
    }
  }),
);

test(
  'a setting entered here holds for visitors, a wrong one is refused, and no secret is shown',
  withApp(async ({ db, get, post, signIn }) => {
    const { people } = await insertPersonas(db);
    const session = await signIn(people.administrator ?? '');
    const path = administrationPaths.setting('de', 'CONTACT_PHONE');
    const wrong = await post(path, { value: 'ruf an' }, session);
    expect([wrong.status, (await wrong.text()).includes('muss eine Telefonnummer sein')]).toEqual([422, true]);
    expect((await post(path, { value: '0228 555-0' }, session)).status).toBe(303);
    expect((await post(administrationPaths.setting('de', 'SMTP_URL'), { value: 'x' }, session)).status).toBe(404);
    await loadPageSettings(db);
    try {
      expect((await (await get('/de/kontakt', session)).text()).includes('tel:02285550')).toBe(true);
      const page = await (await get(administrationPaths.settings('de'), session)).text();
      expect([page.includes('hier eingetragen'), page.includes('0228 555-0')]).toEqual([true, true]);
      expect(await auditDetails(db, 'administration.change-setting')).toEqual([{ name: 'CONTACT_PHONE', isSet: true }]);
    } finally {
      setPageSettings(new Map());
    }
  }),
);

test(
  'a language is hidden from visitors and shown again; German never goes',
  withApp(async ({ db, get, post, signIn }) => {
    const { people } = await insertPersonas(db);
    const session = await signIn(people.administrator ?? '');
    const turn = async (language: string, step: string): Promise<void> => {
      await post(administrationPaths.languages('de'), { language, step }, session);
      await loadPageSettings(db);
    };
    try {
      await turn('de', 'off');
      await turn('ru', 'off');
      const gone = await get('/ru/kontakt?a=1');
      expect([gone.status, gone.headers.get('location')]).toEqual([302, '/de/kontakt?a=1']);
      expect((await (await get('/de/kontakt', session)).text()).includes('hreflang="ru"')).toBe(false);
      await turn('ru', 'on');
      expect((await get('/ru/kontakt?a=1')).status).toBe(200);
    } finally {
      setPageSettings(new Map());
    }
  }),
);
