import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { modulesOf } from '../../src/modules.ts';
import { nobody } from '../../src/platform/agency/agency.ts';
import type { Route } from '../../src/platform/http/route.ts';
import { withApp } from '../support/app.ts';
import type { TestApp } from '../support/app.ts';
import { personas } from './personas.ts';
import type { Persona } from './personas.ts';
import { routeAccess } from './route-access.ts';
import type { Row } from './route-row.ts';
import { insertWorld } from './world.ts';
import type { World } from './world.ts';

const modules = modulesOf({ demo: true, agency: nobody, resetDemo: null });
const routes = modules.flatMap((module) => module.routes);

test('every route has a name of its own', () => {
  const names = routes.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('every route has a row, and every row a route', () => {
  const names = routes.map(({ name }) => name);
  expect({
    withoutRow: names.filter((name) => !(name in routeAccess)),
    withoutRoute: Object.keys(routeAccess).filter((name) => !names.includes(name)),
  }).toEqual({ withoutRow: [], withoutRoute: [] });
});

const rows = routes.flatMap((route) => {
  const row = routeAccess[route.name];
  return row === undefined ? [] : [{ name: route.name, route, row }];
});

test.each(rows)('$name', async ({ route, row }) => {
  await withApp(
    async (app) => {
      const world = await insertWorld(app.db);
      const given: Partial<Record<Persona, number>> = {};
      for (const persona of Object.keys(personas) as Persona[]) {
        given[persona] = await ask(app, { persona, route, row, world });
      }
      expect(app.errors).toEqual([]);
      expect(given).toEqual(row.gives);
    },
    { demo: true },
  )();
});

/** Asks as one persona and undoes what came of it, so that the next one finds the same world. */
async function ask(
  app: TestApp,
  { persona, route, row, world }: { persona: Persona; route: Route; row: Row; world: World },
): Promise<number> {
  await sql`savepoint before_persona`.execute(app.db);
  const personId = world.cast.people[persona];
  const session = personId === undefined ? undefined : await app.signIn(personId);
  const path = addressOf(route, row.at?.(world) ?? {});
  const response =
    route.method === 'GET' ? await app.get(path, session) : await app.post(path, row.form?.(world) ?? {}, session);
  await response.arrayBuffer();
  await sql`rollback to savepoint before_persona`.execute(app.db);
  return response.status;
}

/** Fills the parameters of the path; what is left becomes the query. */
function addressOf({ path, audience, name }: Route, values: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(values);
  const filled = path.replaceAll(/:(\w+)/gu, (_, key: string) => {
    const value = values[key];
    if (value === undefined) throw new Error(`The row of ${name} gives no ${key}`);
    query.delete(key);
    return encodeURIComponent(value);
  });
  return `${audience === 'bare' ? '' : '/de'}${filled}${query.size === 0 ? '' : `?${query.toString()}`}`;
}
