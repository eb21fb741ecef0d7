import type { Db } from '../../../platform/db/database.ts';
import { systemContext } from '../../../platform/db/database.ts';
import { inTransaction } from '../../../platform/db/transaction.ts';
import type { DueJob } from '../../../platform/module.ts';
import { findOrInsertPerson, foldEmail, markDemoPerson, updatePersonName } from '../../accounts/index.ts';
import {
  findOrInsertMunicipality,
  insertMembership,
  insertOrganisation,
  seedDemoPlaces,
} from '../../organisations/index.ts';
import { beginning, stations, usualStart } from '../domain/moments.ts';
import { demoOrganisations, personas, type Persona } from '../domain/personas.ts';
import { bids } from '../screenplay/cast.ts';
import { coordinationEmail } from '../screenplay/coordination-email.ts';
import { screenplay } from '../screenplay/events.ts';
import { hasHappened, insertHappened, setProgrammeTime } from '../store/demo-clock.ts';
import { advanceClock } from './advance-clock.ts';

type Deps = { db: Db; origin: string; jobs: readonly DueJob[] };

/** Fills a fresh demo and opens it in the week before the deadline. Twice does no harm. */
export async function seedDemo(deps: Deps): Promise<void> {
  await layDemo(deps.db);
  await openDemo(deps);
}

/** Places, organisations and people on the first day; nothing has happened yet. */
export async function layDemo(db: Db): Promise<void> {
  await inTransaction(db, systemContext, async (transaction) => {
    if (await hasHappened(transaction, 'seed')) return;
    await setProgrammeTime(transaction, beginning);
    const places = await seedDemoPlaces(transaction);
    await seedPeople(transaction, places);
    await insertHappened(transaction, 'seed');
  });
}

/** The screenplay runs to the station where visitors come in; once. An unknown station is the usual one. */
export async function openDemo({ db, origin, jobs }: Deps, key?: string): Promise<void> {
  if (await inTransaction(db, systemContext, (transaction) => hasHappened(transaction, 'open'))) return;
  const start = stations.find((station) => station.key === key) ?? usualStart;
  await advanceClock({ db, origin, jobs, events: screenplay }, start.at);
  await inTransaction(db, systemContext, (transaction) => insertHappened(transaction, 'open'));
}

/** The coordinations of the other municipalities of the screenplay. */
const coordinations: readonly Persona[] = bids.map(({ place }) => ({
  key: place,
  label: `Koordination ${place}`,
  email: coordinationEmail(place),
  group: 'more',
  organisation: place,
  roles: ['coordinator'],
}));

const everyone = [...personas, ...coordinations];

type SeededPlace = { id: string; label: string };

async function seedPeople(db: Db, places: readonly SeededPlace[]): Promise<void> {
  const organisations = new Map<string, string>();
  for (const { key, kind, name } of demoOrganisations) {
    organisations.set(key, await insertOrganisation(db, { kind, name }));
  }
  // A town that is a Kreis of its own comes twice; the municipality comes last and stays.
  const towns = new Map(places.map(({ id, label }) => [label, id]));
  for (const label of new Set(everyone.map(({ organisation }) => organisation))) {
    const id = towns.get(label);
    if (id === undefined) continue;
    const municipality = await findOrInsertMunicipality(db, id);
    if (municipality !== undefined) organisations.set(label, municipality.id);
  }
  for (const [rank, persona] of everyone.entries()) await seedPersona(db, { persona, rank, organisations });
}

type Seeding = { persona: Persona; rank: number; organisations: ReadonlyMap<string, string> };

async function seedPersona(db: Db, { persona, rank, organisations }: Seeding): Promise<void> {
  const { email, label, roles, organisation } = persona;
  const organisationId = organisations.get(organisation);
  if (organisationId === undefined) throw new Error(`The demo has no organisation ${organisation}`);
  const person = await findOrInsertPerson(db, { email, emailFolded: foldEmail(email), language: 'de' });
  await updatePersonName(db, person.id, label);
  await markDemoPerson(db, person.id, { label, rank });
  for (const role of roles) await insertMembership(db, { organisationId, personId: person.id, role });
}
