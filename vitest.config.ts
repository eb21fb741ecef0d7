import { defineConfig } from 'vitest/config';

const nowhere = ['**/node_modules/**', '**/.build/**', '**/fixtures/**'];
const layersOnDatabase = 'src/modules/*/{store,actions,jobs,mails,documents}/**/*.test.{ts,tsx}';
const store = ['**/*.db.test.{ts,tsx}', layersOnDatabase];
const pages = ['**/*.pages.test.{ts,tsx}', 'test/routes/**/*.test.ts'];
const browser = ['test/gallery/**/*.test.{ts,tsx}', 'test/journeys/**/*.test.ts'];
const races = ['test/races/**/*.test.ts'];
const database = './test/support/database-setup.ts';
const chromium = './test/support/chromium-setup.ts';
const assets = './test/support/assets-setup.ts';
const minute = 60_000;

/** A level takes the files its patterns name; `domain` takes every test that no other level names, so none is lost. */
function level(name: string, files: { include: string[]; exclude?: string[] }, more: object = {}) {
  const exclude = [...nowhere, ...(files.exclude ?? [])];
  return {
    extends: true as const,
    test: { name, include: files.include, exclude, testTimeout: 20_000, hookTimeout: minute, ...more },
  };
}

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    allowOnly: false,
    maxWorkers: 2,
    restoreMocks: true,
    unstubEnvs: true,
    projects: [
      level('domain', {
        include: ['{src,packages,scripts,test,bench}/**/*.test.{ts,tsx}'],
        exclude: [...store, ...pages, ...browser, ...races],
      }),
      level('store', { include: store }, { globalSetup: database }),
      level('pages', { include: pages, exclude: store }, { globalSetup: [database, assets] }),
      level(
        'gallery',
        { include: ['test/gallery/**/*.test.{ts,tsx}'] },
        { globalSetup: [chromium, assets], testTimeout: 2 * minute, maxConcurrency: 8 },
      ),
      level(
        'journeys',
        { include: ['test/journeys/**/*.test.ts'] },
        { globalSetup: [database, chromium, assets], testTimeout: 3 * minute },
      ),
      level('races', { include: races }, { globalSetup: database, fileParallelism: false, testTimeout: 3 * minute }),
    ],
  },
});
