import { expect, test } from 'vitest';
import { insertWorld } from '../routes/world.ts';
import { withApp } from '../support/app.ts';
import type { Described } from './described-api.ts';
import { findKnown } from './find-known.ts';
import { tryEverything } from './try-everything.ts';

test(
  'every answer is as described, whatever is sent',
  withApp(
    async (app) => {
      await insertWorld(app.db);
      const description = (await (await app.request('/api/openapi.json')).json()) as Described;
      const send = ({ path, body, ...init }: { path: string; body: string | FormData | null; method: string }) =>
        app.request(path, { ...init, ...(body === null ? {} : { body }) });
      const tried = await tryEverything(description, { send, known: await findKnown(app.db), runs: 12 });
      expect(app.errors).toEqual([]);
      // Valid requests are among them, and so is each way to be refused.
      expect(Object.keys(tried.byStatus)).toEqual(expect.arrayContaining(['200', '401', '403', '404', '422']));
    },
    { demo: true },
  ),
  60_000,
);
