import { expect, test } from 'vitest';
import { withApp, type TestApp } from '../../../../test/support/app.ts';
import { setClock } from '../../../../test/support/database.ts';
import type { Actor } from '../../../platform/actions/actor.ts';
import { readAudit } from '../../../platform/audit/read-audit.ts';
import { sql } from '../../../platform/db/database.ts';
import { instant, type Instant } from '../../../platform/time/instant.ts';
import { findOrInsertPerson } from '../../accounts/index.ts';
import {
  endHandovers,
  findMemberships,
  findOrInsertMunicipality,
  insertMembership,
} from '../../organisations/index.ts';
import { interestHoldings } from '../actions/interest-holdings.ts';
import { beginDraft, insertOpenCall } from '../interest-factories.ts';
import { findInterest } from '../store/interests.ts';

const now = (): Instant => instant(Date.now());

async function insertPerson({ db }: TestApp, name: string) {
  const email = `${name.toLowerCase()}@beispiel.example`;
  return findOrInsertPerson(db, { email, emailFolded: email, language: 'de', name });
}

/** Musterstadt with a coordination that has begun a draft, and where its membership is. */
async function openTown(app: TestApp) {
  const { db } = app;
  const { call, places } = await insertOpenCall(db, now());
  const place = places.find(({ label }) => label === 'Musterstadt');
  const town = place === undefined ? undefined : await findOrInsertMunicipality(db, place.id);
  if (place === undefined || town === undefined) throw new Error('no Musterstadt');
  const former = await insertPerson(app, 'Former');
  await insertMembership(db, { organisationId: town.id, personId: former.id, role: 'coordinator' });
  const memberships = await findMemberships(db, former.id);
  const { id: personId, pseudonym, name } = former;
  const actor: Actor = { personId, pseudonym, name, scope: 'person', memberships };
  const draft = await beginDraft(db, actor, { call, placeId: place.id });
  const { rows } = await sql<{
    id: string;
  }>`select id from organisations.membership where person_id = ${former.id}`.execute(db);
  const next = await insertPerson(app, 'Next');
  const path = `/de/organisationen/${town.id}/personen/${rows[0]?.id ?? ''}/uebergeben`;
  return { town, former, next, draft, path, call };
}

const offer = { email: 'next@beispiel.example', name: '', language: 'de', ends: 'now', date: '' };

test(
  'everything held goes to the successor in one step: seen before, one button, the old access is over',
  withApp(async (app) => {
    const { db } = app;
    const { town, former, next, draft, path, call } = await openTown(app);
    const sessions = { former: await app.signIn(former.id), next: await app.signIn(next.id) };
    const start = await (await app.get(path, sessions.former)).text();
    expect(start).toContain('Was Sie übergeben');
    expect(start).toContain('Koordination');
    expect((await app.get(path, sessions.next)).status).toBe(403);
    const missing = await app.post(path, { ...offer, ends: '' }, sessions.former);
    expect([missing.status, (await missing.text()).includes('next@beispiel.example')]).toEqual([422, true]);
    const offered = await app.post(path, offer, sessions.former);
    expect(offered.status).toBe(303);
    const page = (offered.headers.get('location') ?? '').replace('?erledigt=offered', '');
    const seen = await (await app.get(page, sessions.next)).text();
    expect(seen).toContain('Was Sie übernehmen');
    expect(seen).toContain(call.content.title.de ?? '');
    // Nothing moves before the yes, and nobody else says it.
    expect((await app.get(`/de/interesse/${draft.handle}`, sessions.next)).status).not.toBe(200);
    expect((await app.post(`${page}/annehmen`, {}, sessions.former)).status).toBe(404);
    expect((await app.post(`${page}/annehmen`, {}, sessions.next)).status).toBe(303);
    expect((await findMemberships(db, next.id)).map(({ role }) => role)).toEqual(['coordinator']);
    expect(await findMemberships(db, former.id)).toEqual([]);
    expect((await findInterest(db, { handle: draft.handle }))?.editors).toEqual([next.id]);
    expect((await app.get(`/de/interesse/${draft.handle}`, sessions.next)).status).toBe(200);
    expect((await app.get(`/de/interesse/${draft.handle}`, sessions.former)).status).not.toBe(200);
    expect((await app.get(`/de/organisationen/${town.id}`, sessions.former)).status).toBe(403);
    expect((await app.post(`${page}/annehmen`, {}, sessions.next)).status).toBe(422);
    const { rows } = await sql<{ id: string }>`select id from organisations.handover`.execute(db);
    const chain = await readAudit(db, { kind: 'organisations.handover', id: rows[0]?.id ?? '' });
    expect(chain.map(({ act, actor }) => [act, actor])).toEqual([
      ['organisations.start-handover', former.pseudonym],
      ['organisations.accept-handover', next.pseudonym],
    ]);
  }),
);

test(
  'with a last day both work until it is over, then the former access ends by itself',
  withApp(async (app) => {
    const { db } = app;
    const { former, next, draft, path } = await openTown(app);
    const sessions = { former: await app.signIn(former.id), next: await app.signIn(next.id) };
    const date = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
    const past = await app.post(path, { ...offer, ends: 'date', date: '2017-01-01' }, sessions.former);
    expect(past.status).toBe(422);
    const offered = await app.post(path, { ...offer, ends: 'date', date }, sessions.former);
    const page = (offered.headers.get('location') ?? '').replace('?erledigt=offered', '');
    await app.post(`${page}/annehmen`, {}, sessions.next);
    const job = endHandovers([interestHoldings]);
    await job.run({ db, now: now(), origin: 'https://muster.example' });
    expect((await findMemberships(db, former.id)).length).toBe(1);
    await setClock(db, instant(Date.now() + 5 * 86_400_000));
    await job.run({ db, now: now(), origin: 'https://muster.example' });
    await job.run({ db, now: now(), origin: 'https://muster.example' });
    expect(await findMemberships(db, former.id)).toEqual([]);
    expect((await findInterest(db, { handle: draft.handle }))?.editors).toEqual([next.id]);
    const { rows } = await sql<{ kind: string }>`select kind from platform.mail where recipient_id = ${former.id}
      and kind like 'organisations.handover%' order by id`.execute(db);
    expect(rows.map(({ kind }) => kind)).toEqual(['organisations.handover-accepted', 'organisations.handover-ended']);
  }),
);

test(
  'a no leaves everything, and an offer taken back can no longer be answered',
  withApp(async (app) => {
    const { db } = app;
    const { former, next, path } = await openTown(app);
    const sessions = { former: await app.signIn(former.id), next: await app.signIn(next.id) };
    const begin = async (): Promise<string> =>
      ((await app.post(path, offer, sessions.former)).headers.get('location') ?? '').replace('?erledigt=offered', '');
    const first = await begin();
    expect((await app.post(path, offer, sessions.former)).status).toBe(422);
    expect((await app.post(`${first}/ablehnen`, {}, sessions.next)).status).toBe(303);
    const second = await begin();
    const stranger = await app.signIn((await insertPerson(app, 'Stranger')).id);
    expect((await app.get(second, stranger)).status).toBe(404);
    expect((await app.post(`${second}/zuruecknehmen`, {}, stranger)).status).toBe(404);
    expect((await app.post(`${second}/zuruecknehmen`, {}, sessions.former)).status).toBe(303);
    expect((await app.post(`${second}/annehmen`, {}, sessions.next)).status).toBe(422);
    expect((await findMemberships(db, former.id)).map(({ role }) => role)).toEqual(['coordinator']);
    expect(await findMemberships(db, next.id)).toEqual([]);
  }),
);
