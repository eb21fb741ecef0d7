import { expect, test } from 'vitest';
import { findOrInsertPerson } from '../../src/modules/accounts/index.ts';
import { withApp } from './app.ts';

test(
  'a visitor gets pages, and an error page where there is none',
  withApp(async ({ get, errors }) => {
    const home = await get('/de/');
    expect([home.status, home.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect((await get('/de/gibt-es-nicht')).status).toBe(404);
    // The database knows no NUL; an address with one is none of ours.
    for (const path of ['/de/aufrufe/%00', '/de/interesse/%00', '/de/mitarbeit/%00']) {
      expect((await get(path)).status).toBe(404);
    }
    expect(errors).toEqual([]);
  }),
);

test(
  'a person who is signed in is known, and unknown after signing out',
  withApp(async ({ get, post, signIn, db }) => {
    const email = 'koordination@musterstadt.example';
    const person = await findOrInsertPerson(db, { email, emailFolded: email, language: 'de', name: 'Kim Muster' });
    const session = await signIn(person.id);
    const isKnown = async (): Promise<boolean> => (await (await get('/de/', session)).text()).includes('Kim Muster');

    expect(await isKnown()).toBe(true);
    expect((await post('/de/abmelden', {}, session)).status).toBe(303);
    expect(await isKnown()).toBe(false);
  }),
);

test(
  'queries are counted; pages kept in memory need none',
  withApp(async ({ get, countQueries }) => {
    const asked = (path: string): Promise<number> => countQueries(() => get(path));
    const [first, second] = [await asked('/de/?a=1'), await asked('/de/?a=2')];
    expect(first).toBeGreaterThan(0);
    expect(second).toBe(first);
    await get('/de/');
    expect(await asked('/de/')).toBe(0);
  }),
);
