import { z } from 'zod';
import { give, refuseWith } from '../../../platform/api/answer.ts';
import { timeOf, timeSchema } from '../../../platform/api/local-text-schema.ts';
import { defineOperation, type Operation } from '../../../platform/api/operation.ts';
import { pageOf, pageQuery, pageSchema } from '../../../platform/api/page-of.ts';
import { organisationKinds } from '../domain/organisation-kind.ts';
import { mayKeepRegister } from '../domain/register-policy.ts';
import { isInventedWorld } from '../store/is-invented-world.ts';
import { findOrganisation, findOrganisations } from '../store/organisations.ts';
import { findRegisterImports } from '../store/register-imports.ts';
import { findPlaceHit, searchPlaces, type PlaceHit } from '../store/search-places.ts';

const id = z.guid();
const exampleId = '0190c7a2-3f5e-7d11-8a55-2f6a4a0e3d11';

const placeSchema = z
  .strictObject({
    id,
    level: z.string().describe('gemeinde, gemeindefrei, verband, kreis or district.'),
    ars: z.string().nullable().describe('Regionalschlüssel, 12 digits or the beginning of it.'),
    ags: z.string().nullable().describe('Gemeindeschlüssel.'),
    label: z.string(),
    type: z.string(),
    county: z.string().nullable(),
    land: z.string().nullable(),
    population: z.int().nullable(),
    postalCode: z.string().nullable(),
  })
  .meta({ id: 'Place' });

const placeView = (hit: PlaceHit): z.input<typeof placeSchema> => ({
  id: hit.id,
  level: hit.level,
  ars: hit.ars,
  ags: hit.ags,
  label: hit.label,
  type: hit.type,
  county: hit.kreisLabel,
  land: hit.landLabel,
  population: hit.population,
  postalCode: hit.plz,
});

const organisationSchema = z
  .strictObject({
    id,
    kind: z.enum(organisationKinds),
    name: z.string(),
    placeId: id.nullable(),
    partOf: id.nullable(),
  })
  .meta({ id: 'Organisation' });

const examplePlace = {
  id: exampleId,
  level: 'gemeinde',
  ars: '999990101001',
  ags: '99999001',
  label: 'Musterstadt',
  type: 'Stadt',
  county: 'Beispielkreis',
  land: 'Musterland',
  population: 24_100,
  postalCode: '99999',
};
const exampleOrganisation = {
  id: exampleId,
  kind: 'municipality',
  name: 'Musterstadt',
  placeId: exampleId,
  partOf: null,
};

/** Public facts of the register and of public bodies. Associations of people are not listed. */
export const organisationOperations: readonly Operation[] = [
  defineOperation({
    name: 'organisations.search-places',
    method: 'GET',
    path: '/api/v1/places',
    tag: 'Places',
    summary: 'Places of the municipality register by name, key or postal code, the best first',
    scopes: [],
    query: z.strictObject({
      q: z.string().min(1).max(100).describe('Name, Regionalschlüssel, Gemeindeschlüssel or postal code.'),
      limit: z
        .string()
        .regex(/^([1-9]|[1-4]\d|50)$/u)
        .optional()
        .describe('1 to 50; 10 unless told.'),
    }),
    output: z.strictObject({ items: z.array(placeSchema) }),
    examples: { query: { q: 'Musterstadt' }, output: { items: [examplePlace] } },
    handle: async (x, { query: { q, limit } }) => {
      const items = await x.read(async (db) =>
        searchPlaces(db, { text: q, limit: Number(limit ?? 10), invented: await isInventedWorld(db) }),
      );
      return give({ items: items.map(placeView) });
    },
  }),
  defineOperation({
    name: 'organisations.show-place',
    method: 'GET',
    path: '/api/v1/places/{id}',
    tag: 'Places',
    summary: 'One place of the register',
    scopes: [],
    params: z.strictObject({ id }),
    output: placeSchema,
    examples: { params: { id: exampleId }, output: examplePlace },
    handle: async (x, { params }) => {
      const hit = await x.read(async (db) => findPlaceHit(db, { id: params.id, invented: await isInventedWorld(db) }));
      return hit === undefined ? refuseWith('not-found') : give(placeView(hit));
    },
  }),
  defineOperation({
    name: 'organisations.list-municipalities',
    method: 'GET',
    path: '/api/v1/municipalities',
    tag: 'Places',
    summary: 'Municipalities that take part, by name',
    scopes: [],
    query: z.strictObject(pageQuery),
    output: pageSchema(organisationSchema),
    examples: { output: { items: [exampleOrganisation], next: null } },
    handle: async (x, { query }) => {
      const all = await x.read((db) => findOrganisations(db, 'municipality'));
      const page = pageOf(all, ({ name, id: own }) => [name, own], query);
      return page === null ? refuseWith('invalid') : give(page);
    },
  }),
  defineOperation({
    name: 'organisations.show-municipality',
    method: 'GET',
    path: '/api/v1/municipalities/{id}',
    tag: 'Places',
    summary: 'One municipality that takes part',
    scopes: [],
    params: z.strictObject({ id }),
    output: organisationSchema,
    examples: { params: { id: exampleId }, output: exampleOrganisation },
    handle: async (x, { params }) => {
      const found = await x.read((db) => findOrganisation(db, params.id));
      return found?.kind === 'municipality' ? give(found) : refuseWith('not-found');
    },
  }),
  defineOperation({
    name: 'organisations.list-register-imports',
    method: 'GET',
    path: '/api/v1/staff/register',
    tag: 'Staff',
    summary: 'Files of the municipality register taken last, the newest first',
    scopes: ['staff.register'],
    output: z.strictObject({
      items: z.array(
        z.strictObject({
          id: z.string(),
          kind: z.enum(['gv100ad', 'csv', 'postal-codes']),
          fileName: z.string(),
          sha256: z.string(),
          standsOn: z.iso.date(),
          counts: z.record(z.string(), z.number()),
          importedAt: timeSchema,
        }),
      ),
    }),
    examples: { output: { items: [] } },
    handle: async (x) => {
      if (!mayKeepRegister(x.actor)) return refuseWith('forbidden');
      const imports = await x.read((db) => findRegisterImports(db, 50));
      const items = imports.map(({ digest, importedAt, standsOn, ...one }) => ({
        id: one.id,
        kind: one.kind,
        fileName: one.fileName,
        sha256: digest.toString('hex'),
        standsOn,
        counts: one.counts,
        importedAt: timeOf(importedAt),
      }));
      return give({ items });
    },
  }),
];
