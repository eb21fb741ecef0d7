import { expect, test } from 'vitest';
import { crawl, signInAsAll } from '../../bench/fuzz/crawl.ts';
import type { Crawled } from '../../bench/fuzz/crawl.ts';
import { runFuzz } from '../../bench/fuzz/run-fuzz.ts';
import { modulesOf } from '../../src/modules.ts';
import { nobody } from '../../src/platform/agency/agency.ts';
import { startSite } from '../support/site.ts';

const routes = modulesOf({ demo: true, agency: nobody, resetDemo: null })
  .flatMap((module) => module.routes)
  .filter(({ name }) => !['demo.move-clock', 'demo.reset'].includes(name))
  .map(({ method, path, audience }) => ({ method, path: audience === 'bare' ? path : `/de${path}` }));

/** The small twin of `npm run bench -- fuzz`; always the same inputs, so that a failure stays one. */
test('odd requests get calm answers', async () => {
  const site = await startSite();
  try {
    const port = Number(new URL(site.url).port);
    const people: Crawled[] = [];
    for (const cookie of (await signInAsAll(port)).slice(0, 5)) people.push(await crawl(port, cookie, 12));
    expect(people.some(({ forms }) => forms.length > 0)).toBe(true);
    const ground = {
      routes,
      people: people.map((person) => ({
        ...person,
        forms: person.forms.filter(({ action }) => !/\/demo\/(datum|neu)/u.test(action)),
      })),
    };
    const report = await runFuzz({ port, ground, count: 250, seed: 7, longest: 20_000, atOnce: 2 });
    expect(report.flaws.map(({ what, words }) => `${what}: ${words}`)).toEqual([]);
    expect(report.tried).toBe(250);
  } finally {
    await site.close();
  }
}, 180_000);
