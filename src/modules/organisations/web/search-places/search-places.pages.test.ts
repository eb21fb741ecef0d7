import { expect, test } from 'vitest';
import { withApp } from '../../../../../test/support/app.ts';
import { inventedRegister } from '../../../../../test/support/register-file.ts';
import { perform } from '../../../../platform/actions/action.ts';
import { system } from '../../../../platform/actions/actor.ts';
import type { Db } from '../../../../platform/db/database.ts';
import { languages } from '../../../../platform/i18n/languages.ts';
import { newId } from '../../../../platform/ids/ids.ts';
import { importRegister } from '../../actions/import-register.ts';
import { seedDemoPlaces } from '../../store/seed-demo-places.ts';
import { insertPlaces } from '../../store/write-places.ts';

const withRegister = (db: Db): Promise<void> =>
  insertPlaces(
    db,
    inventedRegister().map((unit) => ({ id: newId(), unit })),
    { validFrom: '2025-10-31' },
  );

const importInvented = async (db: Db): Promise<void> => {
  const file = { kind: 'gv100ad', date: '2025-10-31', units: inventedRegister(), uninhabited: 0 } as const;
  const input = {
    file,
    fileName: 'x',
    digest: Buffer.alloc(32),
    standsOn: '2025-10-31',
    confirmed: [],
    acceptsLoss: false,
  };
  await perform({ db, actor: system }, importRegister, input);
};

test.each(languages.map(({ tag }) => tag))('the search works as a plain form in %s', (tag) =>
  withApp(async ({ db, get }) => {
    await withRegister(db);
    const asked = await get(`/${tag}/orte`);
    expect(asked.status).toBe(200);
    expect(await asked.text()).toMatch(
      /<form[^>]*role="search"[^>]*method="get"|<form[^>]*method="get"[^>]*role="search"/u,
    );
    const page = await (await get(`/${tag}/orte?q=Gro%C3%9Fprobe`)).text();
    for (const words of ['Großprobe', 'Landkreis Probe', 'Musterland', '98951003']) expect(page).toContain(words);
  })(),
);

test(
  'what was typed stays in the field and does no harm',
  withApp(async ({ get }) => {
    const page = await (await get(`/de/orte?q=${encodeURIComponent('"><script>alert(1)</script>')}`)).text();
    expect(page).toContain('&quot;>&lt;script>');
    expect(page).not.toContain('<script>alert');
  }),
);

test(
  'suggestions are the same hits as JSON',
  withApp(async ({ db, get }) => {
    await withRegister(db);
    const answer = await get('/ar/orte/vorschlaege?q=grossprobe');
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
    const { hits } = (await answer.json()) as { hits: unknown[] };
    expect(hits).toEqual([
      {
        label: 'Großprobe',
        detail: 'Gemeinde · Landkreis Probe · Musterland',
        value: expect.stringMatching(/^[0-9a-f-]{36}$/u) as string,
      },
    ]);
    expect(await (await get('/de/orte/vorschlaege')).json()).toEqual({ hits: [] });
  }),
);

test(
  'a demo finds its invented places, and those of a register apart from them',
  withApp(async ({ db, get }) => {
    await seedDemoPlaces(db);
    const only = await (await get('/de/orte?q=Muster')).text();
    expect(only).toContain('Muster a. d. Aue');
    expect(only).toContain('Alle Orte sind frei erfunden.');
    await importInvented(db);
    const both = await (await get('/de/orte?q=Musterstadt')).text();
    const [, invented = '', official = ''] = both.split('<h2>');
    expect(invented).toContain('Orte der Demo, frei erfunden');
    expect([invented.includes('Hessen'), invented.includes('Musterland')]).toEqual([true, false]);
    expect(official).toContain('nicht Teil der Demo');
    expect([official.includes('Hessen'), official.includes('Musterland')]).toEqual([false, true]);
    const suggested = async (path: string): Promise<unknown> => (await get(path)).json();
    const own = { label: 'Musterstadt', detail: 'Kreisfreie Stadt · Hessen' };
    expect(await suggested('/de/orte/vorschlaege?q=musterstadt')).toMatchObject({ hits: [own] });
    expect(await suggested('/de/orte/vorschlaege?alle=1&q=musterstadt')).toMatchObject({
      hits: [
        { ...own, detail: 'Kreisfreie Stadt · Hessen · frei erfunden' },
        { label: 'Musterstadt', detail: 'Kreisfreie Stadt · Musterland' },
      ],
    });
  }),
);

test(
  'one hit and thirty take the same number of queries',
  withApp(async ({ db, get, countQueries }) => {
    await withRegister(db);
    const one = await countQueries(() => get('/de/orte?q=98951003'));
    const many = await countQueries(() => get('/de/orte?q=98'));
    expect(many).toBe(one);
  }),
);
