import { expect, test } from 'vitest';
import { findOrInsertPerson } from '../../src/modules/accounts/index.ts';
import { insertMembership, insertOrganisation } from '../../src/modules/organisations/index.ts';
import type { Role } from '../../src/platform/actions/actor.ts';
import { sql } from '../../src/platform/db/database.ts';
import { withApp, type Session, type TestApp } from '../support/app.ts';

async function member({ db, signIn }: TestApp, organisationId: string, role: Role, name: string) {
  const email = `${name}@musterstadt.example`;
  const person = await findOrInsertPerson(db, { email, emailFolded: email, language: 'de' });
  await insertMembership(db, { organisationId, personId: person.id, role });
  return { ...person, session: await signIn(person.id) };
}

const path = '/de/konto/programme';
const form = { name: 'Fachverfahren', scope: ['interests.read', 'interests.write'], days: '30' };

/** Makes a token on the page and reads it from there. */
async function made({ post }: TestApp, session: Session, over: object = {}): Promise<Record<string, string>> {
  const page = await (await post(path, { ...form, ...over }, session)).text();
  return { authorization: `Bearer ${/zd_[\w-]{43}/u.exec(page)?.[0] ?? 'none'}` };
}

test(
  'a token is shown once, works with its scopes, is told of by letter, and ends at once',
  withApp(async (app) => {
    const organisationId = await insertOrganisation(app.db, { kind: 'municipality', name: 'Musterstadt' });
    const { session } = await member(app, organisationId, 'mentor', 'eins');
    const token = await made(app, session);
    const list = (): Promise<Response> => app.request('/api/v1/interests', { headers: token });
    expect([(await list()).status, (await app.get(path, session)).status]).toEqual([200, 200]);
    expect(await (await app.get(path, session)).text()).not.toMatch(/zd_[\w-]{43}/u);
    const { rows } = await sql<{ id: string; mails: number; used: boolean }>`select id, used_on is not null as used,
      (select count(*)::integer from platform.mail where kind = 'accounts.factor-changed') as mails
      from accounts.api_token`.execute(app.db);
    expect(rows).toMatchObject([{ mails: 1, used: true }]);
    expect((await app.post(`${path}/beenden`, { token: rows[0]?.id ?? '' }, session)).status).toBe(303);
    expect((await list()).status).toBe(401);
  }),
);

test(
  'a token for staff is not for everybody, and a form that lacks something keeps what was typed',
  withApp(async (app) => {
    const organisationId = await insertOrganisation(app.db, { kind: 'municipality', name: 'Musterstadt' });
    const { session } = await member(app, organisationId, 'mentor', 'eins');
    const refused = await app.post(path, { ...form, scope: ['staff.reviews'] }, session);
    expect([refused.status, (await refused.text()).includes('value="Fachverfahren"')]).toEqual([422, true]);
    expect((await app.post(path, { ...form, organisation: organisationId }, session)).status).toBe(422);
    expect((await app.post(path, { ...form, days: '3650' }, session)).status).toBe(422);
  }),
);

test(
  'everyone who manages the organisation sees and ends its token, and it ends with its maker',
  withApp(async (app) => {
    const organisationId = await insertOrganisation(app.db, { kind: 'municipality', name: 'Musterstadt' });
    const maker = await member(app, organisationId, 'coordinator', 'eins');
    const other = await member(app, organisationId, 'head', 'zwei');
    const stranger = await member(app, organisationId, 'mentor', 'drei');
    const token = await made(app, maker.session, { organisation: organisationId });
    const status = async (): Promise<number> => (await app.request('/api/v1/interests', { headers: token })).status;
    expect(await status()).toBe(200);
    const seen = async (session: Session): Promise<boolean> =>
      (await (await app.get(path, session)).text()).includes('name="token"');
    expect([await seen(other.session), await seen(stranger.session)]).toEqual([true, false]);
    const { rows } = await sql<{ id: string }>`select id from accounts.api_token`.execute(app.db);
    await app.post(`${path}/beenden`, { token: rows[0]?.id ?? '' }, stranger.session);
    expect(await status()).toBe(200);
    await sql`update organisations.membership set ended_at = now() where person_id = ${maker.id}`.execute(app.db);
    expect(await status()).toBe(401);
  }),
);
