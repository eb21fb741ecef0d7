import { expect, test } from 'vitest';
import { sampleCallContent } from '../../src/modules/calls/factories.ts';
import { beginDraft, completeDraft, insertOpenCall } from '../../src/modules/calls/interest-factories.ts';
import { insertActor } from '../../src/modules/calls/review-factories.ts';
import { sql } from '../../src/platform/db/database.ts';
import { instant } from '../../src/platform/time/instant.ts';
import { withApp, type TestApp } from '../support/app.ts';
import { makeToken } from './make-token.ts';

type Headers = Record<string, string>;

/** A form that also takes a file. */
const { sections } = sampleCallContent();
const withFile = {
  sections: sections.map((section, index) =>
    index > 0
      ? section
      : {
          ...section,
          questions: [
            ...section.questions,
            { key: 'plan', version: 1, type: 'file' as const, title: { de: 'Plan' }, optional: true },
          ],
        },
  ),
};

/** A complete draft, and a program with the token of who writes it. */
async function ready({ db, request }: TestApp) {
  const now = instant(Date.now());
  const { call, places } = await insertOpenCall(db, now, withFile);
  const place = places.find(({ label }) => label === 'Musterstadt') ?? places[0];
  if (place === undefined) throw new Error('no place');
  const person = await insertActor(db, 'koordination');
  const { handle } = await beginDraft(db, person, { call, placeId: place.id });
  await completeDraft(db, { handle, call, now });
  const token: Headers = await makeToken(db, person.personId ?? '');
  const path = `/api/v1/interests/${handle}`;
  const send = (method: string, at: string, body: unknown, headers: Headers = {}): Promise<Response> =>
    request(at, {
      method,
      headers: { ...token, 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const version = async (): Promise<Headers> => ({
    'if-match': (await request(path, { headers: token })).headers.get('etag') ?? '',
  });
  return { call, place, person, handle, token, path, send, version };
}

const key = (name: string): Headers => ({ 'idempotency-key': name });
const kindOf = async (response: Response): Promise<string> =>
  ((await response.json()) as { type: string }).type.split('/').at(-1) ?? '';

test(
  'a program begins, writes, and finds it in its list',
  withApp(async (app) => {
    const { call, token, send, place } = await ready(app);
    const begun = await send('POST', `/api/v1/calls/${call.slug}/interests`, { placeId: place.id }, key('a'));
    expect(begun.status).toBe(201);
    const path = begun.headers.get('location')?.replace('http://127.0.0.1', '') ?? '';
    const shown = await app.request(path, { headers: token });
    const match = { 'if-match': shown.headers.get('etag') ?? '' };
    const saved = await send('PATCH', `${path}/answers`, { answers: { motivation: 'Wir wollen.\r\n' } }, match);
    expect([saved.status, ((await saved.json()) as { answers: object }).answers]).toMatchObject([
      200,
      { motivation: 'Wir wollen.' },
    ]);
    const list = (await (await app.request('/api/v1/interests', { headers: token })).json()) as { items: object[] };
    expect(list.items.length).toBe(2);
  }),
);

test(
  'what no page lets anybody type is refused with its place, and nothing is written',
  withApp(async (app) => {
    const { path, send, version } = await ready(app);
    const match = await version();
    const answers = { motivation: ['a'], 'gibt-es-nicht': 'x', 'a/b~c': '' };
    const refused = await send('PATCH', `${path}/answers`, { answers }, { ...match, 'accept-language': 'en' });
    const { errors } = (await refused.json()) as { errors: { pointer: string }[] };
    expect([refused.status, errors.map(({ pointer }) => pointer)]).toEqual([
      422,
      ['#/answers/motivation', '#/answers/gibt-es-nicht', '#/answers/a~1b~0c'],
    ]);
    expect(await version()).toEqual(match);
  }),
);

test(
  'a change needs the version it changes',
  withApp(async (app) => {
    const { path, send, version } = await ready(app);
    const old = await version();
    const change = { answers: { motivation: 'Neu.' } };
    expect((await send('PATCH', `${path}/answers`, change)).status).toBe(428);
    expect((await send('PATCH', `${path}/answers`, change, old)).status).toBe(200);
    expect((await send('PATCH', `${path}/answers`, change, old)).status).toBe(412);
    expect((await send('POST', `${path}/submission`, {}, { ...old, ...key('s') })).status).toBe(412);
  }),
);

test(
  'a submission sent twice with one key is one submission with one receipt',
  withApp(async (app) => {
    const { path, send, version, handle } = await ready(app);
    const headers = { ...(await version()), ...key('einmal') };
    const first = await send('POST', `${path}/submission`, {}, headers);
    const again = await send('POST', `${path}/submission`, {}, headers);
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(await again.json()).toEqual(await first.json());
    const { rows } = await sql<{ count: number }>`select count(*)::integer as count from calls.submission
      join calls.interest on interest.id = submission.interest_id where handle = ${handle}`.execute(app.db);
    expect(rows[0]?.count).toBe(1);
    const other = await send('POST', `${path}/withdrawal`, { reason: 'anders' }, headers);
    expect([other.status, await kindOf(other)]).toEqual([422, 'key-reused']);
    const keyless = await send('POST', `${path}/withdrawal`, {}, await version());
    expect([keyless.status, await kindOf(keyless)]).toEqual([400, 'key-needed']);
  }),
);

test(
  'what is missing is named as on the page',
  withApp(async (app) => {
    const { path, send, version } = await ready(app);
    await send('PATCH', `${path}/answers`, { answers: { motivation: '' } }, await version());
    const refused = await send('POST', `${path}/submission`, {}, { ...(await version()), ...key('s') });
    const problem = (await refused.json()) as { title: string; errors: { pointer?: string }[] };
    expect([refused.status, problem.title]).toEqual([422, 'Es fehlt noch etwas. Bitte sehen Sie die Liste durch.']);
    expect(problem.errors.map(({ pointer }) => pointer)).toContain('#/answers/motivation');
  }),
);

test(
  'what arrives after the deadline is late, with a receipt, as on the page',
  withApp(async (app) => {
    const { path, send, version, call } = await ready(app);
    await sql`update calls.call set closes_at = clock_timestamp() - interval '1 second' where id = ${call.id}`.execute(
      app.db,
    );
    const late = await send('POST', `${path}/submission`, {}, { ...(await version()), ...key('s') });
    expect([late.status, await late.json()]).toMatchObject([201, { state: 'late', attempt: 1 }]);
  }),
);

test(
  'files come as multipart, told by their content',
  withApp(async (app) => {
    const { path, token } = await ready(app);
    const attach = (content: string, name: string): Promise<Response> => {
      const body = new FormData();
      body.append('file', new File([content], 'plan.pdf'));
      return app.request(`${path}/files/plan`, {
        method: 'POST',
        headers: { ...token, ...key(name) },
        body,
      });
    };
    expect((await attach('%PDF-1.7 Probe', 'eins')).status).toBe(201);
    const wrong = await attach('<html>', 'zwei');
    expect([wrong.status, await kindOf(wrong)]).toEqual([422, 'file-type']);
  }),
);

test(
  'nobody else gets in: no token, no scope, another person, an ended token, a cookie',
  withApp(async (app) => {
    const { path, person } = await ready(app);
    const stranger = await insertActor(app.db, 'fremd');
    const id = person.personId ?? '';
    const given = async (headers: Headers): Promise<number> => (await app.request(path, { headers })).status;
    expect([
      await given({}),
      await given(await makeToken(app.db, id, { scopes: ['interests.write'] })),
      await given(await makeToken(app.db, stranger.personId ?? '')),
      await given(await makeToken(app.db, id, { endsIn: -1000 })),
      await given({ ...(await app.signIn(id)) }),
    ]).toEqual([401, 403, 404, 401, 401]);
  }),
);
