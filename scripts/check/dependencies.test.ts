import { expect, test } from 'vitest';
import { compareDependencies } from './dependencies.ts';

const page = '| Package | What for | Licence |\n| --- | --- | --- |\n| `zod` | parses input | MIT |\n';
const licenceOf = (): string => 'MIT';

test('a page that fits package.json has no faults', () => {
  expect(compareDependencies({ dependencies: { zod: '4.6.7' } }, page, licenceOf)).toEqual([]);
});

test.each([
  [
    'a dependency without a row',
    { dependencies: { zod: '4.6.7', pg: '8.23.1' } },
    'pg: no row in docs/dependencies.md',
  ],
  ['a row without a dependency', {}, 'zod: in docs/dependencies.md, not in package.json'],
  ['a range', { devDependencies: { zod: '^4.6.7' } }, 'zod: "^4.6.7" is no exact version'],
])('%s is named', (_, manifest, fault) => {
  expect(compareDependencies(manifest, page, licenceOf)).toEqual([fault]);
});

test('a wrong licence and an empty reason are named', () => {
  const manifest = { optionalDependencies: { zod: '4.6.7' } };
  expect(compareDependencies(manifest, page, () => 'ISC')).toEqual(['zod: its licence is ISC, not MIT']);
  expect(compareDependencies(manifest, '| `zod` |  | MIT |', licenceOf)).toEqual(['zod: reason or licence is empty']);
});
