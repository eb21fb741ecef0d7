import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { withApp, type TestApp } from '../../../../test/support/app.ts';
import { insertMember, insertWorldOfOrganisations } from '../factories.ts';
import { findAllMemberships } from '../store/memberships.ts';
import { insertOrganisation } from '../store/organisations.ts';
import { seedDemoPlaces } from '../store/seed-demo-places.ts';
import { findUnits } from '../store/units.ts';

async function openWorld(app: TestApp) {
  const world = await insertWorldOfOrganisations(app.db);
  const { administrator, lead, coordinator, head, representative } = world;
  const sessions = {
    administrator: await app.signIn(administrator.personId),
    lead: await app.signIn(lead.personId),
    coordinator: await app.signIn(coordinator.personId),
    head: await app.signIn(head.personId),
    representative: await app.signIn(representative.personId),
  };
  return { ...world, sessions, at: `/de/organisationen/${world.townId}` };
}

const textOf = async (response: Promise<Response>): Promise<string> => (await response).text();

test(
  'the list finds by name and kind, and pages of one and of thirty rows cost the same',
  withApp(async (app) => {
    const { sessions } = await openWorld(app);
    const list = (query: string) => app.get(`/de/organisationen${query}`, sessions.lead);
    const few = await app.countQueries(() => list('?q=musterstadt'));
    for (let number = 1; number <= 40; number += 1) {
      await insertOrganisation(app.db, { kind: 'civil-society', name: `Förderverein Mühle ${number}` });
    }
    expect(await app.countQueries(() => list('?q=muehle'))).toBe(few);
    const found = await textOf(list('?q=Muhle+forderverein&art=civil-society'));
    expect(found).toContain('40 Organisationen');
    expect([...found.matchAll(/<th scope="row"/gu)]).toHaveLength(30);
    expect(found).toContain('/de/organisationen?q=Muhle+forderverein&amp;art=civil-society&amp;seite=2');
    const second = await textOf(list('?q=Muhle+forderverein&art=civil-society&seite=2'));
    expect([...second.matchAll(/<th scope="row"/gu)]).toHaveLength(10);
    expect((await list('?q=muehle&seite=9')).headers.get('location')).toBe('/de/organisationen?q=muehle&seite=2');
    await insertOrganisation(app.db, { kind: 'civil-society', name: 'Azubihilfe Probe' });
    await insertOrganisation(app.db, { kind: 'civil-society', name: 'Ärztehaus Probe' });
    expect(await textOf(list('?q=probe'))).toMatch(/Ärztehaus.*Azubihilfe/su);
    expect(await textOf(list('?q=m%25hle'))).toContain('Nichts gefunden');
    expect(await textOf(list('?art=ministry'))).toContain('Nichts gefunden');
    expect(await textOf(app.get('/en/organisationen', sessions.lead))).toContain(
      'Which organisation are you looking for?',
    );
  }),
);

test(
  'an association is added, and the first person gets a role and a letter',
  withApp(async (app) => {
    const { sessions } = await openWorld(app);
    const post = (form: Record<string, string>) => app.post('/de/organisationen/neu', form, sessions.lead);
    const wrong = await post({ kind: 'civil-society', name: '', website: 'unser laden', seat: 'Musterstadt' });
    const shown = await wrong.text();
    expect(wrong.status).toBe(422);
    expect(shown).toContain('Bitte geben Sie einen Namen ein.');
    expect(shown).toContain('Das ist keine Adresse einer Website.');
    expect(shown).toContain('value="unser laden"');
    expect(shown).toContain('value="Musterstadt"');
    const added = await post({ kind: 'civil-society', name: 'Eine-Welt-Laden', website: '', seat: '' });
    expect(added.status).toBe(303);
    const address = added.headers.get('location')!;
    const page = await textOf(app.get(address, sessions.lead));
    expect(page).toContain('Die Organisation ist angelegt.');
    expect(page).toContain('Noch hat hier niemand die Rolle Vertretungsberechtigte Person');
    const invite = address.replace('?erledigt=added', '/personen/neu');
    const form = { email: 'laden@beispiel.example', name: 'Noor Laden', role: 'representative', language: 'fr' };
    const invited = await app.post(invite, form, sessions.lead);
    expect(invited.headers.get('location')).toBe(address.replace('added', 'invited'));
    expect(await textOf(app.get(address, sessions.lead))).toContain('Noor Laden');
    const again = await post({ kind: 'civil-society', name: 'eine-welt-laden' });
    expect([again.status, (await again.text()).includes(address.replace('?erledigt=added', ''))]).toEqual([422, true]);
  }),
);

test(
  'a municipality is chosen from the register, or added without a key',
  withApp(
    async (app) => {
      const { sessions } = await openWorld(app);
      const places = await seedDemoPlaces(app.db);
      await sql`update platform.setting set value = 'true' where name = 'demo'`.execute(app.db);
      const place = places.find(({ label }) => label === 'Probehafen')!;
      const post = (form: Record<string, string>) =>
        app.post('/de/organisationen/neu', { kind: 'municipality', ...form }, sessions.lead);
      const asked = await post({ name: place.label });
      const shown = await asked.text();
      expect(asked.status).toBe(422);
      expect(shown).toContain('Welche Kommune meinen Sie?');
      expect(shown).toContain(`value="${place.id}"`);
      const chosen = await post({ name: place.label, searched: place.label, place: place.id });
      expect(chosen.status).toBe(303);
      const other = await post({ name: place.label, searched: place.label, place: 'none' });
      expect(other.status).toBe(303);
      expect((await post({ name: 'Andersheim', searched: place.label, place: place.id })).status).toBe(303);
      const offered = places.find(({ label }) => label === 'Musterstadt')!;
      const page = await textOf(app.get('/de/organisationen/neu', sessions.lead));
      expect(page).toContain('data-suggest="/de/orte/vorschlaege" data-suggest-when="kind=municipality"');
      const renamed = await post({ name: 'Musterhausen', chosen: offered.id });
      expect([
        renamed.status,
        (await textOf(app.get('/de/organisationen?q=Musterhausen', sessions.lead))).includes('Musterhausen'),
      ]).toEqual([303, true]);
      expect((await post({ name: offered.label, chosen: offered.id })).status).toBe(303);
      const { rows } =
        await sql`select name from organisations.organisation where place_id = ${offered.id}::uuid`.execute(app.db);
      expect(rows).toEqual([{ name: 'Musterstadt' }]);
    },
    { demo: true },
  ),
);

test(
  'the coordination sees who is what, adds a unit, gives a role with a deputyship and ends it',
  withApp(async (app) => {
    const { sessions, at, townId, coordinator } = await openWorld(app);
    const { coordinator: session } = sessions;
    const first = await textOf(app.get(at, session));
    expect(first).toContain('Wer springt ein, wenn Alex coordinator nicht da ist?');
    expect(first).toContain('Alex head');
    expect(await textOf(app.get('/de/', session))).toContain(`href="${at}"`);

    expect((await app.post(`${at}/einheiten/neu`, { name: 'Soziales' }, session)).status).toBe(303);
    const twin = await app.post(`${at}/einheiten/neu`, { name: 'soziales' }, session);
    expect([twin.status, (await twin.text()).includes('value="soziales"')]).toEqual([422, true]);
    const [unit] = await findUnits(app.db, townId);

    const form = {
      email: 'neu@beispiel',
      role: 'coordinator',
      function: 'Integrationsbüro',
      unit: unit!.id,
      deputy: coordinator.membershipId,
    };
    const wrong = await app.post(`${at}/personen/neu`, form, session);
    const shown = await wrong.text();
    expect(wrong.status).toBe(422);
    expect(shown).toContain('value="neu@beispiel"');
    expect(shown).toContain('value="Integrationsbüro"');
    expect(shown).toMatch(new RegExp(`<option[^>]*value="${unit!.id}"[^>]*selected`, 'u'));
    expect(shown).toMatch(new RegExp(`<option[^>]*value="${coordinator.membershipId}"[^>]*selected`, 'u'));
    expect(shown).toContain('aria-describedby="f-email-hint f-email-error"');
    const right = await app.post(
      `${at}/personen/neu`,
      { ...form, email: 'neu@beispiel.example', name: 'Noor Neu' },
      session,
    );
    expect(right.headers.get('location')).toBe(`${at}?erledigt=invited`);
    const now = await textOf(app.get(at, session));
    expect(now).toContain('vertritt Alex coordinator');
    expect(now).toContain('eine Person');

    const member = (await findAllMemberships(app.db, townId)).at(-1)!;
    const address = `${at}/personen/${member.id}`;
    const refused = await app.post(address, { role: 'mentor', deputy: coordinator.membershipId }, session);
    expect([refused.status, (await refused.text()).includes('Wer vertritt, braucht dieselbe Rolle')]).toEqual([
      422,
      true,
    ]);
    expect((await app.post(address, { role: 'mentor', function: '' }, session)).status).toBe(303);
    const mentor = (await findAllMemberships(app.db, townId)).at(-1)!;
    expect((await app.post(`${at}/personen/${mentor.id}/beenden`, {}, session)).headers.get('location')).toBe(
      `${at}?erledigt=ended`,
    );
    expect(await textOf(app.get(at, session))).toContain('2 frühere Rollen');
  }),
);

test(
  'a unit is renamed, moved and removed',
  withApp(async (app) => {
    const { sessions, at, townId } = await openWorld(app);
    const { head: session } = sessions;
    for (const name of ['Soziales', 'Integrationsbüro']) await app.post(`${at}/einheiten/neu`, { name }, session);
    const keyOf = async (name: string) => (await findUnits(app.db, townId)).find((unit) => unit.name === name)!.id;
    const office = `${at}/einheiten/${await keyOf('Integrationsbüro')}`;
    expect(await textOf(app.get(office, session))).toContain('Hier ist noch niemand eingetragen.');
    const wrong = await app.post(`${office}/name`, { name: 'Soziales' }, session);
    expect([wrong.status, (await wrong.text()).includes('An dieser Stelle gibt es schon')]).toEqual([422, true]);
    expect((await app.post(`${office}/name`, { name: 'Büro' }, session)).headers.get('location')).toBe(
      `${at}?erledigt=unit-renamed`,
    );
    expect((await app.post(`${office}/platz`, { part: await keyOf('Soziales') }, session)).status).toBe(303);
    expect((await app.post(`${at}/einheiten/${await keyOf('Soziales')}/entfernen`, {}, session)).status).toBe(303);
    expect((await findUnits(app.db, townId)).map(({ name, partOf }) => [name, partOf])).toEqual([['Büro', null]]);
  }),
);

test(
  'others are refused, and learn no name',
  withApp(async (app) => {
    const { sessions, at, townId, head } = await openWorld(app);
    const mentor = await insertMember(app.db, { organisationId: townId, role: 'mentor', name: 'Geheim Mentoring' });
    const member = `${at}/personen/${mentor.membershipId}`;
    for (const path of [
      '/de/organisationen',
      '/de/organisationen/neu',
      at,
      `${at}/angaben`,
      `${at}/personen/neu`,
      member,
    ]) {
      const answer = await app.get(path, sessions.representative);
      expect([path, answer.status]).toEqual([path, 403]);
      expect(await answer.text()).not.toContain('Geheim');
      expect((await app.get(path)).status).toBe(401);
    }
    expect((await app.post(`${member}/beenden`, {}, sessions.representative)).status).toBe(403);
    expect((await app.get(`${at}/personen/${head.membershipId}`, sessions.coordinator)).status).toBe(403);
    expect((await app.get(member.replace(townId, head.membershipId), sessions.lead)).status).toBe(404);
    expect((await app.get('/de/organisationen/unbekannt', sessions.lead)).status).toBe(404);
  }),
);

test(
  'whoever has a role that keeps nothing may look at it and give it up',
  withApp(async (app) => {
    const { townId, at } = await openWorld(app);
    const mentor = await insertMember(app.db, { organisationId: townId, role: 'mentor' });
    const session = await app.signIn(mentor.personId);
    const address = `${at}/personen/${mentor.membershipId}`;
    const page = await textOf(app.get(address, session));
    expect(page).toContain('Ihre Rolle bei Musterstadt');
    expect(page).not.toContain('Änderung speichern');
    expect(page).not.toContain('Alex coordinator');
    expect((await app.post(address, { role: 'head' }, session)).status).toBe(403);
    expect((await app.post(`${address}/beenden`, {}, session)).headers.get('location')).toBe('/de/');
    expect((await app.get(address, session)).status).toBe(403);
  }),
);

test(
  'the last administrator is told why the role stays',
  withApp(async (app) => {
    const { administrator, agencyId, sessions } = await openWorld(app);
    const address = `/de/organisationen/${agencyId}/personen/${administrator.membershipId}`;
    const answer = await app.post(`${address}/beenden`, {}, sessions.administrator);
    expect([answer.status, (await answer.text()).includes('Nur noch eine Person verwaltet die Plattform.')]).toEqual([
      422,
      true,
    ]);
    const changed = await app.post(address, { role: 'adviser' }, sessions.administrator);
    expect([changed.status, (await changed.text()).includes('Nur noch eine Person verwaltet die Plattform.')]).toEqual([
      422,
      true,
    ]);
  }),
);

test(
  'an Arabic reader gets the same page mirrored, with names kept apart',
  withApp(async (app) => {
    const { sessions, townId } = await openWorld(app);
    const page = await textOf(app.get(`/ar/organisationen/${townId}`, sessions.coordinator));
    expect(page).toContain('dir="rtl"');
    expect(page).toContain('<bdi>Musterstadt</bdi>');
  }),
);
