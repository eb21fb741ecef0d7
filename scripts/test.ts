import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestServer } from '../test/support/test-server.ts';
import { countTests } from './test/count-tests.ts';
import type { Count, VitestReport } from './test/count-tests.ts';

/* npm test [-- LEVEL ...]: check, build and all levels, or only the levels named. */
const levels = ['domain', 'store', 'pages', 'gallery', 'journeys', 'races'];
const wanted = process.argv.slice(2);
const reports = mkdtempSync(join(tmpdir(), 'zusammendenken-test-'));
const env: NodeJS.ProcessEnv = {
  ...process.env,
  PATH: `${process.cwd()}/node_modules/.bin:${process.env['PATH'] ?? ''}`,
};

type Part = Count & { name: string; seconds: number };

function run(words: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'inherit', 'inherit'], env });
  return new Promise((resolve, reject) => child.on('error', reject).on('close', (code) => resolve(code ?? 1)));
}

/** A script that is right or wrong as a whole counts as one test. */
async function runScript(file: string): Promise<Count> {
  return (await run([file])) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function runLevel(level: string): Promise<Count> {
  const file = join(reports, `${level}.json`);
  const code = await run([
    'node_modules/vitest/vitest.mjs',
    'run',
    '--passWithNoTests',
    `--project=${level}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as VitestReport) : { testResults: [] };
  return countTests(report, code);
}

async function timed(name: string, work: () => Promise<Count>): Promise<Part> {
  console.log(`\n== ${name}`);
  const started = performance.now();
  const count = await work().catch((error: unknown) => {
    console.error(error);
    return { passed: 0, failed: 1 };
  });
  return { name, ...count, seconds: (performance.now() - started) / 1000 };
}

async function runAll(): Promise<Part[]> {
  const parts: Part[] = [];
  if (wanted.length === 0) {
    parts.push(await timed('check', () => runScript('scripts/check.ts')));
    parts.push(await timed('build', () => runScript('scripts/build.ts')));
  }
  const server = await startTestServer();
  env['TEST_DATABASE_URL'] = server.url;
  try {
    const chosen = levels.filter((level) => wanted.length === 0 || wanted.includes(level));
    for (const level of chosen) parts.push(await timed(level, () => runLevel(level)));
  } finally {
    await server.stop();
    rmSync(reports, { recursive: true, force: true });
  }
  return parts;
}

function show(parts: Part[]): void {
  const sum = (pick: (part: Part) => number): number => parts.reduce((total, part) => total + pick(part), 0);
  const total = {
    name: 'together',
    passed: sum((p) => p.passed),
    failed: sum((p) => p.failed),
    seconds: sum((p) => p.seconds),
  };
  console.log('');
  for (const { name, passed, failed, seconds } of [...parts, total]) {
    console.log(
      `${name.padEnd(10)} ${seconds.toFixed(1).padStart(7)} s ${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed`,
    );
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
}

show(await runAll());
