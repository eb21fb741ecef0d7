import { expect, test } from 'vitest';
import { withApp, type Session, type TestApp } from '../../../../test/support/app.ts';
import { systemContext, type Db } from '../../../platform/db/database.ts';
import { inTransaction } from '../../../platform/db/transaction.ts';
import { addDaysInBerlin, toBerlin } from '../../../platform/time/berlin.ts';
import { instant, type Instant } from '../../../platform/time/instant.ts';
import { findOrInsertPerson } from '../../accounts/index.ts';
import { insertMembership, insertOrganisation } from '../../organisations/index.ts';
import { insertPublishedCall, insertSampleProgramme, sampleCallContent } from '../factories.ts';
import { findCalls } from '../store/calls.ts';
import { callParts, callPaths } from './call-paths.ts';

type Kind = 'agency' | 'ministry' | 'municipality';
type MemberRole = 'programme-lead' | 'adviser' | 'ministry' | 'coordinator';

async function signedIn({ db, signIn }: TestApp, kind: Kind, role: MemberRole): Promise<Session> {
  const email = `${role}@musterstadt.example`;
  const person = await findOrInsertPerson(db, { email, emailFolded: email, language: 'de' });
  await insertMembership(db, {
    organisationId: await insertOrganisation(db, { kind, name: role }),
    personId: person.id,
    role,
  });
  return signIn(person.id);
}

const now = instant(Date.now());
const dayIn = (count: number): string => toBerlin(addDaysInBerlin(now, count)).date;
const open = { opensAt: addDaysInBerlin(now, -5), closesAt: addDaysInBerlin(now, 20) };
const system = <T>(db: Db, work: (db: Db, now: Instant) => Promise<T>): Promise<T> =>
  inTransaction(db, systemContext, work);
const count = (html: string, words: string): number => html.split(words).length - 1;

test(
  'everyone reads list, call, form, questions, dates and feed',
  withApp(async ({ db, get }) => {
    await insertPublishedCall(db, { slug: 'lesen', ...open });
    for (const path of ['/de/aufrufe', '/ar/aufrufe/lesen', '/de/aufrufe/lesen/formular', '/fr/aufrufe/lesen/fragen']) {
      const response = await get(path);
      expect([path, response.status]).toEqual([path, 200]);
    }
    expect((await get('/de/aufrufe/lesen/termine.ics')).headers.get('content-type')).toBe(
      'text/calendar; charset=utf-8',
    );
    expect((await get('/de/aufrufe.rss')).headers.get('content-type')).toBe('application/rss+xml; charset=utf-8');
  }),
);

test(
  'a call says what one can do at its time',
  withApp(async ({ db, get }) => {
    const programmeId = await insertSampleProgramme(db);
    await insertPublishedCall(db, { programmeId, slug: 'offen', ...open });
    await insertPublishedCall(db, {
      programmeId,
      slug: 'spaeter',
      opensAt: addDaysInBerlin(now, 5),
      closesAt: addDaysInBerlin(now, 20),
    });
    await insertPublishedCall(db, { programmeId, slug: 'vorbei' });
    const start = async (slug: string): Promise<number> =>
      count(await (await get(`/de/aufrufe/${slug}`)).text(), `/de/aufrufe/${slug}/interesse"`);
    expect([await start('offen'), await start('spaeter'), await start('vorbei')]).toEqual([1, 0, 0]);
  }),
);

test(
  'a draft has no public page',
  withApp(async (app) => {
    const lead = await signedIn(app, 'agency', 'programme-lead');
    await insertSampleProgramme(app.db);
    const form = { title: 'Noch geheim', opensOn: dayIn(5), closesOn: dayIn(40), model: 'default' };
    expect((await app.post('/de/verwaltung/aufrufe/neu', form, lead)).status).toBe(303);
    expect((await app.get('/de/aufrufe/noch-geheim')).status).toBe(404);
    expect(count(await (await app.get('/de/aufrufe')).text(), 'Noch geheim')).toBe(0);
    expect(count(await (await app.get('/de/aufrufe.rss')).text(), 'Noch geheim')).toBe(0);
  }),
);

test(
  'a list of thirty calls asks the database as often as a list of one',
  withApp(async (app) => {
    const lead = await signedIn(app, 'agency', 'programme-lead');
    const programmeId = await insertSampleProgramme(app.db);
    await insertPublishedCall(app.db, { programmeId });
    const paths = ['/de/aufrufe', '/de/aufrufe.rss', '/de/verwaltung/aufrufe'];
    const queries = async (): Promise<number[]> => {
      const counted: number[] = [];
      for (const path of paths) counted.push(await app.countQueries(() => app.get(`${path}?frisch`, lead)));
      return counted;
    };
    const one = await queries();
    for (let index = 0; index < 29; index += 1) await insertPublishedCall(app.db, { programmeId });
    expect(await queries()).toEqual(one);
  }),
);

test(
  'from a title to the public page, by forms alone',
  withApp(async (app) => {
    const { db, post, get } = app;
    const lead = await signedIn(app, 'agency', 'programme-lead');
    await insertSampleProgramme(db);
    const wrong = await post(
      '/de/verwaltung/aufrufe/neu',
      { title: 'Mein Titel', opensOn: dayIn(40), closesOn: dayIn(5) },
      lead,
    );
    expect([wrong.status, count(await wrong.text(), 'value="Mein Titel"')]).toEqual([422, 1]);
    const created = await post(
      '/de/verwaltung/aufrufe/neu',
      { title: 'Mein Titel', opensOn: dayIn(5), closesOn: dayIn(40) },
      lead,
    );
    const id = created.headers.get('location')!.split('/').at(-1)!;
    const { partForms } = await import('./edit-call/parts.ts');
    const { markOf } = await import('../actions/change-call.ts');
    for (const part of callParts) {
      if (part === 'form') continue;
      const call = (await system(db, findCalls)).find((found) => found.id === id)!;
      const { fields, toForm } = partForms[part];
      const values = toForm({
        ...sampleCallContent(),
        opensAt: call.opensAt,
        closesAt: call.closesAt,
        fileNumber: 'AZ 7',
        slug: call.slug,
        programmeId: call.programmeId,
      });
      const form = Object.fromEntries(values.names().map((name) => [name, values.all(name)]));
      const seen = markOf(call, Object.fromEntries(fields.map((field) => [field, 1])));
      const saved = await post(callPaths.part('de', id, part), { ...form, seen }, lead);
      expect([part, saved.status]).toEqual([part, 303]);
    }
    const page = await (await get(callPaths.publish('de', id), lead)).text();
    const hash = /name="hash" value="([0-9a-f]{64})"/u.exec(page)![1]!;
    expect((await post(callPaths.publish('de', id), { hash: 'f'.repeat(64) }, lead)).status).toBe(409);
    expect((await post(callPaths.publish('de', id), { hash }, lead)).status).toBe(303);
    expect((await post(callPaths.publish('de', id), { hash }, lead)).status).toBe(303);
    const shown = await (await get('/de/aufrufe/mein-titel')).text();
    expect([count(shown, 'AZ 7') > 0, count(shown, hash.slice(0, 16))]).toEqual([true, 1]);
    expect(app.errors).toEqual([]);
  }),
);

test(
  'what was typed stays when it is wrong or somebody else was faster',
  withApp(async (app) => {
    const lead = await signedIn(app, 'agency', 'programme-lead');
    await insertSampleProgramme(app.db);
    const created = await app.post(
      '/de/verwaltung/aufrufe/neu',
      { title: 'A', opensOn: dayIn(5), closesOn: dayIn(40) },
      lead,
    );
    const id = created.headers.get('location')!.split('/').at(-1)!;
    const contact = { 'name.de': 'Team', phone: 'keine', email: 'a@b.example', 'hours.de': 'immer' };
    const wrong = await app.post(callPaths.part('de', id, 'contact'), contact, lead);
    expect([wrong.status, count(await wrong.text(), 'value="keine"')]).toEqual([422, 1]);
    const late = await app.post(
      callPaths.part('de', id, 'contact'),
      { ...contact, phone: '030 23125 100', seen: 'alt' },
      lead,
    );
    expect([late.status, count(await late.text(), 'value="immer"')]).toEqual([409, 1]);
  }),
);

test(
  'questions are moved, changed, taken, removed without a script',
  withApp(async (app) => {
    const lead = await signedIn(app, 'agency', 'programme-lead');
    await insertSampleProgramme(app.db);
    const created = await app.post(
      '/de/verwaltung/aufrufe/neu',
      { title: 'A', opensOn: dayIn(5), closesOn: dayIn(40) },
      lead,
    );
    const id = created.headers.get('location')!.split('/').at(-1)!;
    const deed = async (form: Record<string, string>): Promise<number> =>
      (await app.post(callPaths.part('de', id, 'form'), form, lead)).status;
    const keys = async (): Promise<string[]> => {
      const [call] = await system(app.db, findCalls);
      return call!.content.sections[2]!.questions.map(({ key }) => key);
    };
    expect(await deed({ deed: 'question-down', question: 'motivation' })).toBe(303);
    expect(await keys()).toEqual(['development-link', 'motivation', 'who-is-missing']);
    expect(await deed({ deed: 'remove-question', question: 'motivation' })).toBe(303);
    expect(await deed({ deed: 'take-question', section: 'motivation', question: 'website' })).toBe(303);
    const fresh = { section: 'motivation', type: 'yes-no', 'title.de': 'Kommt es an?' };
    expect((await app.post(callPaths.saveNewQuestion('de', id), fresh, lead)).status).toBe(303);
    expect(await keys()).toEqual(['development-link', 'who-is-missing', 'website', 'kommt-es-an']);
    expect(await deed({ deed: 'take-question', section: 'motivation', question: '' })).toBe(422);
    expect(await deed({ deed: 'question-up', question: 'joint-municipalities' })).toBe(409);
  }),
);

test(
  'a section keeps its languages and its lead when it is named anew; two people do not undo each other',
  withApp(async (app) => {
    const lead = await signedIn(app, 'agency', 'programme-lead');
    await insertSampleProgramme(app.db);
    const begun = { title: 'A', opensOn: dayIn(5), closesOn: dayIn(40) };
    const created = await app.post('/de/verwaltung/aufrufe/neu', begun, lead);
    const id = created.headers.get('location')!.split('/').at(-1)!;
    const path = callPaths.section('de', id, 'contact');
    const page = await (await app.get(path, lead)).text();
    const seen = /name="seen" value="([^"]+)"/u.exec(page)![1]!;
    expect([count(page, 'value="Contact and deputy"') > 0, count(page, 'sieht diese Angaben nicht.') > 0]).toEqual([
      true,
      true,
    ]);
    const typed = {
      'title.de': 'Kontakt',
      'title.en': 'Contact',
      'lead.de': 'Nur für uns.',
      'lead.en': 'For us only.',
    };
    expect((await app.post(path, { ...typed, 'title.de': '', seen }, lead)).status).toBe(422);
    expect((await app.post(path, { ...typed, seen }, lead)).status).toBe(303);
    expect((await app.post(path, { ...typed, seen }, lead)).status).toBe(409);
    const [call] = await system(app.db, findCalls);
    expect(call!.content.sections.find(({ key }) => key === 'contact')).toMatchObject({
      title: { de: 'Kontakt', en: 'Contact' },
      lead: { de: 'Nur für uns.', en: 'For us only.' },
    });
  }),
);

test(
  'the address of a draft can be changed as long as nobody has it, and never to another call’s',
  withApp(async (app) => {
    const lead = await signedIn(app, 'agency', 'programme-lead');
    await insertSampleProgramme(app.db);
    const begun = { title: 'Mein Titel', opensOn: dayIn(5), closesOn: dayIn(40) };
    await app.post('/de/verwaltung/aufrufe/neu', begun, lead);
    const created = await app.post('/de/verwaltung/aufrufe/neu', begun, lead);
    const id = created.headers.get('location')!.split('/').at(-1)!;
    const path = callPaths.part('de', id, 'address');
    const page = await (await app.get(path, lead)).text();
    const field = (name: string): string => new RegExp(`name="${name}"[^>]*value="([^"]+)"`, 'u').exec(page)![1]!;
    const [programmeId, seen] = [field('programmeId'), field('seen')];
    const taken = await app.post(path, { slug: 'mein-titel', programmeId, seen }, lead);
    expect([taken.status, count(await taken.text(), 'schon ein anderer Aufruf') > 0]).toEqual([422, true]);
    expect((await app.post(path, { slug: 'Größer werden', programmeId, seen }, lead)).status).toBe(303);
    const calls = await system(app.db, findCalls);
    expect(calls.map(({ slug }) => slug).toSorted()).toEqual(['groesser-werden', 'mein-titel']);
  }),
);

test(
  'a visitor asks, an adviser answers, all can read it',
  withApp(async (app) => {
    const call = await insertPublishedCall(app.db, { slug: 'fragen', ...open });
    const adviser = await signedIn(app, 'agency', 'adviser');
    const path = '/de/aufrufe/fragen/fragen';
    const short = await app.post(path, { question: 'Wie?', replyTo: 'x@y.example' });
    expect([short.status, count(await short.text(), 'value="x@y.example"')]).toEqual([422, 1]);
    expect((await app.post(path, { question: 'Dürfen wir <b>zu zweit</b>?', replyTo: '' })).status).toBe(303);
    expect(count(await (await app.get(path)).text(), 'zu zweit')).toBe(0);
    const list = await (await app.get(callPaths.answers('de', call.id), adviser)).text();
    const [href] = /\/de\/verwaltung\/aufrufe\/[^"]+\/fragen\/[0-9a-f-]{36}/u.exec(list)!;
    expect((await app.post(href, { 'question.de': '', 'answer.de': 'Ja.' }, adviser)).status).toBe(422);
    expect((await app.post(href, { 'question.de': 'Zu <b>zweit</b>?', 'answer.de': 'Ja.' }, adviser)).status).toBe(303);
    // An address with a query is never kept, and what this transaction publishes nobody else hears of.
    expect(count(await (await app.get(`${path}?frisch`)).text(), 'Zu &lt;b>zweit&lt;/b>?')).toBe(1);
  }),
);

test(
  'the agency’s pages are the agency’s, the ministry’s the ministry’s',
  withApp(async (app) => {
    const call = await insertPublishedCall(app.db, { slug: 'rechte', ...open });
    const coordinator = await signedIn(app, 'municipality', 'coordinator');
    const adviser = await signedIn(app, 'agency', 'adviser');
    const ministry = await signedIn(app, 'ministry', 'ministry');
    const status = async (path: string, session?: Session): Promise<number> => (await app.get(path, session)).status;
    expect(await status(callPaths.manage('de'))).toBe(401);
    expect(await status(callPaths.manage('de'), coordinator)).toBe(403);
    expect(await status(callPaths.prepare('de', call.id), adviser)).toBe(200);
    expect(await status(callPaths.create('de'), adviser)).toBe(403);
    expect(await status(callPaths.cancel('de', call.id), adviser)).toBe(403);
    expect(await status(callPaths.ministry('de'), ministry)).toBe(200);
    expect(await status(callPaths.manage('de'), ministry)).toBe(403);
    const answer = await app.post(callPaths.ministryStep('de', call.id, 'publication'), { agreed: 'yes' }, adviser);
    expect(answer.status).toBe(403);
  }),
);

test(
  'a calendar file is whole lines of at most 75 octets, with the deadline on its last day',
  withApp(async ({ db, get }) => {
    await insertPublishedCall(db, { slug: 'kalender' });
    const lines = (await (await get('/de/aufrufe/kalender/termine.ics')).text()).split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines.filter((line) => line === 'DTSTART;VALUE=DATE:20180212')).toHaveLength(1);
  }),
);
