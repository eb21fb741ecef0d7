import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import configuration from '../../.dependency-cruiser.mjs';
import { cruiseImports } from '../../scripts/check/import-rules.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const rules = [...new Set(configuration.forbidden.map((rule) => rule.name))];

test('every import rule has a fixture that breaks it', () => {
  expect(readdirSync(fixtures).sort()).toEqual(rules.toSorted());
});

test.each(rules)('%s fails for every file named wrong and for no other', async (rule) => {
  const { violations, seen, unseen } = await cruiseImports(join(fixtures, rule));
  const sources = new Set(violations.flatMap(({ from, cycle }) => cycle?.map(({ name }) => name) ?? from));
  const wrong = readdirSync(join(fixtures, rule), { recursive: true, encoding: 'utf8' }).filter((file) =>
    basename(file).startsWith('wrong-'),
  );

  expect([...sources].sort()).toEqual(wrong.sort());
  expect(new Set(violations.map((violation) => violation.rule.name))).toEqual(new Set([rule]));
  expect(seen).toBeGreaterThan(0);
  expect(unseen).toEqual([]);
});
