import { z } from 'zod';
import { give, refuseWith } from '../../../platform/api/answer.ts';
import { localTextSchema, timeOf, timeSchema } from '../../../platform/api/local-text-schema.ts';
import { defineOperation, type Operation } from '../../../platform/api/operation.ts';
import { pageOf, pageQuery, pageSchema } from '../../../platform/api/page-of.ts';
import { findCallVersions } from '../store/call-versions.ts';
import { findPublicCall, findPublicCalls } from '../store/calls.ts';
import { findPublishedEnquiries } from '../store/enquiries.ts';
import { findOpenPlaces, findPublishedSelection } from '../store/offers.ts';
import { exampleCall, exampleLine } from './call-examples.ts';
import { callLine, callLineSchema, callSchema, callView, formSchema, formView, slugSchema } from './call-schemas.ts';

const params = z.strictObject({ slug: slugSchema });
const examples = { params: { slug: 'modellkommunen' } };

const enquirySchema = z
  .strictObject({ id: z.string(), question: localTextSchema, answer: localTextSchema, answeredAt: timeSchema })
  .meta({ id: 'Enquiry' });

const selectedSchema = z
  .strictObject({
    name: z.string(),
    type: z.string(),
    land: z.string(),
    population: z.int().nullable(),
    sizeClass: z.string().nullable(),
  })
  .meta({ id: 'SelectedMunicipality' });

/** What everyone may know of calls. */
export const publicCallOperations: readonly Operation[] = [
  defineOperation({
    name: 'calls.list-calls',
    method: 'GET',
    path: '/api/v1/calls',
    tag: 'Calls',
    summary: 'Published calls, the next deadline first',
    scopes: [],
    query: z.strictObject(pageQuery),
    output: pageSchema(callLineSchema),
    examples: { query: { limit: '20' }, output: { items: [exampleLine], next: null } },
    handle: async (x, { query }) => {
      const { calls, now } = await x.read(async (db, at) => ({ calls: await findPublicCalls(db), now: at }));
      const page = pageOf(calls, ({ closesAt, id }) => [closesAt, id], query);
      return page === null
        ? refuseWith('invalid')
        : give({ ...page, items: page.items.map((call) => callLine(call, now)) });
    },
  }),
  defineOperation({
    name: 'calls.show-call',
    method: 'GET',
    path: '/api/v1/calls/{slug}',
    tag: 'Calls',
    summary: 'One call with everything it says, and its versions',
    scopes: [],
    params,
    output: callSchema,
    examples: { ...examples, output: exampleCall },
    handle: async (x, { params: { slug } }) => {
      const found = await x.read(async (db, now) => {
        const call = await findPublicCall(db, slug);
        return call === null ? null : { call, now, versions: await findCallVersions(db, call.id) };
      });
      return found === null ? refuseWith('not-found') : give(callView(found.call, found));
    },
  }),
  defineOperation({
    name: 'calls.show-form',
    method: 'GET',
    path: '/api/v1/calls/{slug}/form',
    tag: 'Calls',
    summary: 'The questions of a call, and the criteria it is decided by',
    scopes: [],
    params,
    output: formSchema,
    examples: {
      ...examples,
      output: { version: 1, sections: [], criteria: [], scale: [], signOff: 'needed', leastPartners: 1 },
    },
    handle: async (x, { params: { slug } }) => {
      const call = await x.read((db) => findPublicCall(db, slug));
      return call === null ? refuseWith('not-found') : give(formView(call.content, call.version));
    },
  }),
  defineOperation({
    name: 'calls.list-enquiries',
    method: 'GET',
    path: '/api/v1/calls/{slug}/enquiries',
    tag: 'Calls',
    summary: 'Questions about a call with their answers, as published to all',
    scopes: [],
    params,
    query: z.strictObject(pageQuery),
    output: pageSchema(enquirySchema),
    examples: { ...examples, output: { items: [], next: null } },
    handle: async (x, { params: { slug }, query }) => {
      const found = await x.read(async (db) => {
        const call = await findPublicCall(db, slug);
        return call === null ? null : findPublishedEnquiries(db, call.id);
      });
      if (found === null) return refuseWith('not-found');
      // Newest first: the key counts down.
      const page = pageOf(found, ({ answeredAt, id }) => [-Number(answeredAt), id], query);
      if (page === null) return refuseWith('invalid');
      const items = page.items.map(({ id, question, answer, answeredAt }) => ({
        id,
        question,
        answer,
        answeredAt: timeOf(answeredAt),
      }));
      return give({ ...page, items });
    },
  }),
  defineOperation({
    name: 'calls.show-selection',
    method: 'GET',
    path: '/api/v1/calls/{slug}/selection',
    tag: 'Calls',
    summary: 'Municipalities that were selected and accepted, once published',
    scopes: [],
    params,
    output: z.strictObject({
      selected: z.array(selectedSchema),
      places: z.strictObject({ offered: z.int(), free: z.int() }),
    }),
    examples: { ...examples, output: { selected: [], places: { offered: 0, free: 0 } } },
    handle: async (x, { params: { slug } }) => {
      const found = await x.read(async (db) => {
        const call = await findPublicCall(db, slug);
        if (call === null) return null;
        return { selected: await findPublishedSelection(db, call.id), places: await findOpenPlaces(db, call.id) };
      });
      if (found === null) return refuseWith('not-found');
      const selected = found.selected.map(({ name, type, landLabel, population, sizeClass }) => ({
        name,
        type,
        land: landLabel,
        population,
        sizeClass,
      }));
      return give({ selected, places: { offered: found.places.offered, free: found.places.free } });
    },
  }),
];
