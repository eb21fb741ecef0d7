import { expect, test } from 'vitest';
import { moduleFiles } from './module-files.ts';

const files = moduleFiles('advice-cases', new Date('2026-11-22T16:00:00Z'));

test('a new module has the files of the others', () => {
  expect(Object.keys(files).toSorted()).toEqual([
    'migrations/20261122T1600-advice-cases-base.sql',
    'src/modules/advice-cases/README.md',
    'src/modules/advice-cases/domain/policy.test.ts',
    'src/modules/advice-cases/domain/policy.ts',
    'src/modules/advice-cases/index.ts',
    'src/modules/advice-cases/manifest.ts',
    'src/modules/advice-cases/texts/advice-cases-texts.ts',
    'src/modules/advice-cases/texts/public/de.json',
    'src/modules/advice-cases/web/paths.ts',
    'src/modules/advice-cases/web/show-advice-cases/page.gallery.tsx',
    'src/modules/advice-cases/web/show-advice-cases/page.tsx',
    'src/modules/advice-cases/web/show-advice-cases/routes.tsx',
  ]);
});

test('its names are those of the language they stand in', () => {
  expect(files['migrations/20261122T1600-advice-cases-base.sql']).toContain('create schema advice_cases;');
  expect(files['src/modules/advice-cases/manifest.ts']).toContain('export const adviceCasesModule: Module');
  expect(files['src/modules/advice-cases/web/show-advice-cases/page.tsx']).toContain('function ShowAdviceCasesPage');
});
