import { expect, test } from 'vitest';
import { inTransaction } from '../../../../test/support/database.ts';
import { perform } from '../../../platform/actions/action.ts';
import { anonymous, system } from '../../../platform/actions/actor.ts';
import { readAudit } from '../../../platform/audit/read-audit.ts';
import { newId } from '../../../platform/ids/ids.ts';
import { unitsInOrder } from '../domain/unit-tree.ts';
import { insertMember, insertWorldOfOrganisations } from '../factories.ts';
import { findMembership } from '../store/memberships.ts';
import { findByPlace, findOrganisationDetails } from '../store/organisation-details.ts';
import { seedDemoPlaces } from '../store/seed-demo-places.ts';
import { findUnits } from '../store/units.ts';
import { addOrganisation } from './add-organisation.ts';
import { addUnit } from './add-unit.ts';
import { changeMember } from './change-member.ts';
import { moveUnit } from './move-unit.ts';
import { removeUnit } from './remove-unit.ts';
import { renameOrganisation } from './rename-organisation.ts';
import { renameUnit } from './rename-unit.ts';

const club = {
  kind: 'migrant-organisation',
  name: 'Zweite Heimat',
  seat: ' Musterstadt ',
  website: 'zweite-heimat.example',
  placeId: null,
} as const;

test(
  'an organisation is added, with its line in the chain',
  inTransaction(async (db) => {
    const { lead } = await insertWorldOfOrganisations(db);
    const outcome = await perform({ db, actor: lead }, addOrganisation, club);
    expect(outcome.ok).toBe(true);
    const id = outcome.ok ? outcome.value.id : '';
    expect(await findOrganisationDetails(db, id)).toEqual({
      id,
      kind: 'migrant-organisation',
      name: 'Zweite Heimat',
      seat: 'Musterstadt',
      website: 'https://zweite-heimat.example',
      placeId: null,
      placeType: null,
      placeKey: null,
    });
    expect(
      (await readAudit(db, { kind: 'organisations.organisation', id })).map(({ act, actor }) => [act, actor]),
    ).toEqual([['organisations.add-organisation', lead.pseudonym]]);
  }),
);

test(
  'a municipality of the register gets its name from there and is added once; a district without key by its name',
  inTransaction(async (db) => {
    const { lead } = await insertWorldOfOrganisations(db);
    const places = await seedDemoPlaces(db);
    const place = places.find(({ label }) => label === 'Musterstadt')!;
    const add = (input: Partial<Parameters<typeof addOrganisation.run>[1]>) =>
      perform({ db, actor: lead }, addOrganisation, { ...club, kind: 'municipality', ...input });
    const first = await add({ placeId: place.id, name: 'egal' });
    expect(await findByPlace(db, place.id)).toBe(first.ok ? first.value.id : 'none');
    expect((await findOrganisationDetails(db, first.ok ? first.value.id : newId()))?.name).toBe('Musterstadt');
    expect(await add({ placeId: place.id })).toEqual({ ok: false, reason: 'already-there' });
    expect(await add({ placeId: newId() })).toEqual({ ok: false, reason: 'unknown-place' });
    expect((await add({ name: 'Bezirk Probe-Mitte' })).ok).toBe(true);
    expect(await add({ name: 'bezirk probe-mitte' })).toEqual({ ok: false, reason: 'already-there' });
  }),
);

test(
  'each refusal of adding and renaming',
  inTransaction(async (db) => {
    const { administrator, lead, coordinator, townId, clubId, agencyId } = await insertWorldOfOrganisations(db);
    const add = (actor: typeof anonymous, input: object) =>
      perform({ db, actor }, addOrganisation, { ...club, ...input });
    expect(await add(anonymous, {})).toEqual({ ok: false, reason: 'not-allowed' });
    expect(await add(coordinator, {})).toEqual({ ok: false, reason: 'not-allowed' });
    expect(await add(lead, { kind: 'ministry' })).toEqual({ ok: false, reason: 'not-allowed' });
    expect((await add(administrator, { kind: 'ministry', name: 'Ministerium' })).ok).toBe(true);
    expect(await add(lead, { name: ' ' })).toEqual({ ok: false, reason: 'no-name' });
    expect(await add(lead, { name: 'a'.repeat(201) })).toEqual({ ok: false, reason: 'name-too-long' });
    expect(await add(lead, { website: 'javascript:alert(1)' })).toEqual({ ok: false, reason: 'not-a-website' });
    expect(await add(lead, { name: 'BRÜCKENVEREIN' })).toEqual({ ok: false, reason: 'already-there' });

    const rename = (actor: typeof anonymous, organisationId: string, name: string) =>
      perform({ db, actor }, renameOrganisation, { organisationId, name, seat: '', website: '' });
    expect(await rename(coordinator, townId, 'Neustadt')).toEqual({ ok: false, reason: 'not-allowed' });
    expect(await rename(lead, agencyId, 'Neues Amt')).toEqual({ ok: false, reason: 'not-allowed' });
    expect(await rename(lead, newId(), 'Neustadt')).toEqual({ ok: false, reason: 'unknown' });
    expect(await rename(lead, clubId, '')).toEqual({ ok: false, reason: 'no-name' });
    await add(lead, {});
    expect(await rename(lead, clubId, 'Zweite Heimat')).toEqual({ ok: false, reason: 'already-there' });
    expect(await rename(lead, clubId, 'Brückenverein e. V.')).toEqual({ ok: true, value: null });
    expect((await findOrganisationDetails(db, clubId))?.name).toBe('Brückenverein e. V.');
  }),
);

test(
  'the name of a municipality of the register is not changed here, its website is',
  inTransaction(async (db) => {
    const { lead } = await insertWorldOfOrganisations(db);
    const [place] = await seedDemoPlaces(db);
    const added = await perform({ db, actor: lead }, addOrganisation, {
      ...club,
      kind: 'municipality',
      placeId: place!.id,
    });
    const organisationId = added.ok ? added.value.id : '';
    const rename = (name: string) =>
      perform({ db, actor: lead }, renameOrganisation, { organisationId, name, seat: '', website: 'stadt.example' });
    expect(await rename('Anders')).toEqual({ ok: false, reason: 'name-of-register' });
    expect(await rename(place!.label)).toEqual({ ok: true, value: null });
    expect((await findOrganisationDetails(db, organisationId))?.website).toBe('https://stadt.example');
  }),
);

test(
  'units are added, renamed, moved and removed by the coordination; people in them move up',
  inTransaction(async (db) => {
    const { coordinator, townId } = await insertWorldOfOrganisations(db);
    const mentor = await insertMember(db, { organisationId: townId, role: 'mentor' });
    const acting = { db, actor: coordinator };
    const add = async (name: string, partOf: string | null): Promise<string> => {
      const outcome = await perform(acting, addUnit, { organisationId: townId, name, partOf });
      return outcome.ok ? outcome.value.id : outcome.reason;
    };
    const shown = async (): Promise<string[]> =>
      unitsInOrder(await findUnits(db, townId)).map(({ name, depth }) => `${depth} ${name}`);
    const social = await add('Soziales', null);
    const office = await add('Integrationsbüro', social);
    const team = await add('Sprachmittlung', office);
    const staff = await add(' Stabsstelle ', null);
    expect(await shown()).toEqual(['0 Soziales', '1 Integrationsbüro', '2 Sprachmittlung', '0 Stabsstelle']);

    await perform(acting, changeMember, {
      organisationId: townId,
      membershipId: mentor.membershipId,
      role: 'mentor',
      functionTitle: '',
      unitId: office,
      deputyFor: null,
    });
    expect(
      await perform(acting, renameUnit, { organisationId: townId, unitId: team, name: 'Dolmetschen' }),
    ).toMatchObject({ ok: true });
    expect(await perform(acting, moveUnit, { organisationId: townId, unitId: office, partOf: staff })).toMatchObject({
      ok: true,
    });
    expect(await shown()).toEqual(['0 Soziales', '0 Stabsstelle', '1 Integrationsbüro', '2 Dolmetschen']);
    expect(await perform(acting, removeUnit, { organisationId: townId, unitId: office })).toMatchObject({ ok: true });
    expect(await shown()).toEqual(['0 Soziales', '0 Stabsstelle', '1 Dolmetschen']);
    expect((await findMembership(db, mentor.membershipId))?.unitId).toBe(staff);
    const acts = (await readAudit(db, { kind: 'organisations.organisation', id: townId })).map(
      ({ act }) => act.split('.')[1],
    );
    expect(acts).toEqual([
      'add-unit',
      'add-unit',
      'add-unit',
      'add-unit',
      'change-member',
      'rename-unit',
      'move-unit',
      'remove-unit',
    ]);
  }),
);

test(
  'each refusal of units',
  inTransaction(async (db) => {
    const { coordinator, representative, townId, clubId } = await insertWorldOfOrganisations(db);
    const organisationId = townId;
    const acting = { db, actor: coordinator };
    const add = (name: string, partOf: string | null = null) =>
      perform(acting, addUnit, { organisationId, name, partOf });
    const keyOf = async (name: string, partOf: string | null = null): Promise<string> => {
      const outcome = await add(name, partOf);
      return outcome.ok ? outcome.value.id : outcome.reason;
    };
    const a = await keyOf('A');
    const b = await keyOf('B', a);
    await keyOf('C', a);
    await keyOf('C');
    const foreign = await perform({ db, actor: representative }, addUnit, {
      organisationId: clubId,
      name: 'Vorstand',
      partOf: null,
    });
    const foreignId = foreign.ok ? foreign.value.id : '';

    expect(await add(' ')).toEqual({ ok: false, reason: 'no-name' });
    expect(await add('a')).toEqual({ ok: false, reason: 'name-taken' });
    expect(await add('D', foreignId)).toEqual({ ok: false, reason: 'unknown-unit' });
    const stranger = { db, actor: representative };
    expect(await perform(stranger, addUnit, { organisationId, name: 'X', partOf: null })).toEqual({
      ok: false,
      reason: 'not-allowed',
    });
    expect(await perform(stranger, renameUnit, { organisationId, unitId: a, name: 'X' })).toEqual({
      ok: false,
      reason: 'not-allowed',
    });
    expect(await perform(stranger, moveUnit, { organisationId, unitId: b, partOf: null })).toEqual({
      ok: false,
      reason: 'not-allowed',
    });
    expect(await perform(stranger, removeUnit, { organisationId, unitId: a })).toEqual({
      ok: false,
      reason: 'not-allowed',
    });
    expect(await perform(acting, renameUnit, { organisationId, unitId: foreignId, name: 'X' })).toEqual({
      ok: false,
      reason: 'unknown-unit',
    });
    expect(await perform(acting, renameUnit, { organisationId, unitId: b, name: 'c' })).toEqual({
      ok: false,
      reason: 'name-taken',
    });
    expect(await perform(acting, moveUnit, { organisationId, unitId: a, partOf: b })).toEqual({
      ok: false,
      reason: 'below-itself',
    });
    expect(await perform(acting, moveUnit, { organisationId, unitId: a, partOf: foreignId })).toEqual({
      ok: false,
      reason: 'unknown-unit',
    });
    // Removing A would bring its C beside the other C.
    expect(await perform(acting, removeUnit, { organisationId, unitId: a })).toEqual({
      ok: false,
      reason: 'name-taken',
    });
    expect(await perform({ db, actor: system }, removeUnit, { organisationId: newId(), unitId: a })).toEqual({
      ok: false,
      reason: 'unknown',
    });
  }),
);
