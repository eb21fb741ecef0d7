import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KyselyPlugin } from 'kysely';
import { createApp, type App } from '../../src/app.ts';
import { openSession, type ProviderSettings } from '../../src/modules/accounts/index.ts';
import { perform } from '../../src/platform/actions/action.ts';
import { system } from '../../src/platform/actions/actor.ts';
import { nobody } from '../../src/platform/agency/agency.ts';
import type { Db } from '../../src/platform/db/database.ts';
import { appRole } from '../../src/platform/db/migrate.ts';
import { loadAssets } from '../../src/platform/http/assets.ts';
import { makeSecrets } from '../../src/platform/secrets/secrets.ts';
import { inTransaction, workerDatabase } from './database.ts';

/** A browser's side of the whole app, in one process and one transaction. */
export type TestApp = {
  db: Db;
  /** The app itself, to be put behind a server. */
  app: App;
  /** Asks as a visitor, or as the person whose session this is. */
  get: (path: string, session?: Session) => Promise<Response>;
  /** Posts a form from a page of our own. */
  post: (path: string, form: FormFields, session?: Session) => Promise<Response>;
  request: (path: string, init?: RequestInit) => Promise<Response>;
  /** Signs a person in without a mail, as if with a passkey just now. */
  signIn: (personId: string) => Promise<Session>;
  /** How many queries `work` sends. */
  countQueries: (work: () => Promise<unknown>) => Promise<number>;
  /** What the app has logged as errors. */
  errors: readonly unknown[];
};

export type Session = { cookie: string };

/** Fields of a form; a list gives a name several times, a File makes it multipart. */
export type FormFields = Readonly<Record<string, string | readonly string[] | File>>;

type TestAppOptions = { provider?: ProviderSettings; demo?: boolean; staffSecondFactor?: 'required' | 'offered' };

const origin = 'http://127.0.0.1';
/** What seals secrets in tests. */
export const testSecrets = makeSecrets([Buffer.alloc(32, 7)]);

const assets = loadAssets(join(import.meta.dirname, '../../.build/assets'));

/**
 * Makes a test of `work`, which gets the whole app on a transaction that is undone at its end.
 * @example test('the list is shown', withApp(async ({ get }) => { ... }))
 */
export function withApp(work: (app: TestApp) => Promise<void>, options: TestAppOptions = {}): () => Promise<void> {
  return inTransaction(async (db) => {
    const { url, pool } = await workerDatabase();
    const filesFolder = mkdtempSync(join(tmpdir(), 'zusammendenken-files-'));
    const errors: unknown[] = [];
    const counter = { queries: 0 };
    const app = createApp({
      databaseUrl: url,
      role: appRole,
      database: { pool, db: db.withPlugin(counting(counter)), close: () => Promise.resolve() },
      filesFolder,
      assets: await assets,
      baseUrl: () => origin,
      demo: options.demo ?? false,
      agency:
        options.demo === true ? nobody : { ...nobody, operator: ['Beispielamt', 'Beispielweg 1', '12345 Musterstadt'] },
      log: (level, message, facts) => level === 'error' && errors.push({ message, ...facts }),
      staffSecondFactor: options.staffSecondFactor ?? 'required',
      secrets: testSecrets,
      provider: options.provider,
      apiRequestsPerMinute: 100_000,
      resetDemo: null,
    });
    const request: TestApp['request'] = (path, init) =>
      app.handle(new Request(new URL(path, origin), init), '127.0.0.1');
    // What is entered in the administration is read once at the start; it isn't part of any test's queries.
    await app.ready();
    try {
      await work({
        db,
        app,
        errors,
        request,
        get: (path, session) => request(path, { headers: { ...session } }),
        post: (path, form, session) =>
          request(path, { method: 'POST', headers: { origin, ...session }, body: formBody(form) }),
        signIn: (personId) => signIn(db, personId),
        countQueries: async (asked) => {
          counter.queries = 0;
          await asked();
          return counter.queries;
        },
      });
    } finally {
      await app.close();
      rmSync(filesFolder, { recursive: true, force: true });
    }
  });
}

async function signIn(db: Db, personId: string): Promise<Session> {
  const outcome = await perform({ db, actor: system }, openSession, { personId, factor: 'passkey' });
  if (!outcome.ok) throw new Error('no session');
  return { cookie: `sitzung=${outcome.value.secret}` };
}

function formBody(form: FormFields): FormData | URLSearchParams {
  const entries = Object.entries(form).flatMap(([name, value]) =>
    (value instanceof File || typeof value === 'string' ? [value] : value).map((each) => [name, each] as const),
  );
  const isMultipart = entries.some(([, value]) => value instanceof File);
  const body = isMultipart ? new FormData() : new URLSearchParams();
  for (const [name, value] of entries) (body as FormData).append(name, value);
  return body;
}

const counting = (counter: { queries: number }): KyselyPlugin => ({
  transformQuery: ({ node }) => {
    // Looking for news of the public pages happens at its own time.
    const isPolling = node.kind === 'RawNode' && node.sqlFragments.join('').includes('from platform.public_version');
    if (!isPolling) counter.queries += 1;
    return node;
  },
  transformResult: ({ result }) => Promise.resolve(result),
});
