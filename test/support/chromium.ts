import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Starts the machine's Chromium without a window. Root has no sandbox for it. With `keepsPages` it goes back to whole
 * pages in memory, as people's browsers do and Playwright's usually don't.
 */
export function launchChromium({ keepsPages = false } = {}): Promise<Browser> {
  const args = ['--disable-dev-shm-usage', '--force-color-profile=srgb', '--font-render-hinting=none'];
  return chromium.launch({
    executablePath: findChromium(),
    chromiumSandbox: !isRoot(),
    args,
    ignoreDefaultArgs: keepsPages ? ['--disable-back-forward-cache'] : [],
  });
}

/** The path of Chromium: CHROMIUM_PATH, else what is installed. Throws when there is none. */
export function findChromium(): string {
  const path = [process.env['CHROMIUM_PATH'], ...installed()].find(
    (candidate) => candidate !== undefined && existsSync(candidate),
  );
  if (path === undefined) throw new Error(`${missing} Set CHROMIUM_PATH or install the package "chromium".`);
  return path;
}

/** Installs Chromium where it is missing and we may: as root with apt. */
export function ensureChromium(): void {
  if (process.env['CHROMIUM_PATH'] !== undefined || installed().some((path) => existsSync(path))) return;
  if (!isRoot() || spawnSync('apt-get', ['--version']).error !== undefined) findChromium();
  process.stderr.write(`${missing} Installing it with apt-get.\n`);
  aptGet(['update', '-q']);
  aptGet(['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-noto-core']);
  findChromium();
}

function aptGet(words: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'], env });
}

const missing = 'The tests of pages need Chromium, and none was found.';

const isRoot = (): boolean => process.getuid?.() === 0;

const installed = (): string[] =>
  (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
