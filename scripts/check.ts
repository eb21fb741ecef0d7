import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';

type Part = { name: string; command: readonly string[] };
type Result = Part & { seconds: number; passed: boolean; output: string };

const own = (file: string): readonly string[] => [process.execPath, `scripts/check/${file}.ts`];
const tool = (name: string, ...more: string[]): readonly string[] => [`node_modules/.bin/${name}`, ...more];
const env = { ...process.env, PATH: `${process.cwd()}/node_modules/.bin:${process.env['PATH'] ?? ''}` };
const all = process.argv.includes('--all') ? ['--all'] : [];

/** The slow ones first, so that the cores are busy to the end. */
const parts: Part[] = [
  { name: 'types', command: tool('tsc', '--project', 'tsconfig.json') },
  { name: 'lint', command: tool('oxlint') },
  { name: 'database types', command: own('database-types') },
  { name: 'unused code', command: tool('knip', '--no-progress') },
  { name: 'types in the browser', command: tool('tsc', '--project', 'src/browser/tsconfig.json') },
  { name: 'imports', command: own('import-rules') },
  { name: 'texts', command: [process.execPath, 'scripts/texts-check.ts', ...all] },
  { name: 'format', command: tool('oxfmt', '--check') },
  { name: 'SQL in its place', command: own('sql-places') },
  { name: 'migrations', command: own('migrations') },
  { name: 'styles', command: own('styles') },
  { name: 'dependencies', command: own('dependencies') },
  { name: 'traces of machines', command: own('machine-traces') },
].filter(({ command }) => command.every((word) => !word.startsWith('src/') || existsSync(word)));

async function run(part: Part): Promise<Result> {
  const started = performance.now();
  const [program = '', ...words] = part.command;
  const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'], env });
  let output = '';
  const collect = (chunk: Buffer): string => (output += chunk.toString());
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  const result = { ...part, output, passed: code === 0, seconds: (performance.now() - started) / 1000 };
  show(result);
  return result;
}

function show({ name, seconds, passed, output }: Result): void {
  if (!passed) console.log(output.trimEnd());
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${seconds.toFixed(1).padStart(5)} s  ${name}`);
}

async function runAll(): Promise<Result[]> {
  const waiting = parts.values();
  const results: Result[] = [];
  const work = async (): Promise<void> => {
    for (const part of waiting) results.push(await run(part));
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, work));
  return results;
}

const started = performance.now();
const failed = (await runAll()).filter(({ passed }) => !passed);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
  failed.length === 0
    ? `All ${parts.length} parts are fine, ${seconds} s`
    : `${failed.length} of ${parts.length} parts failed: ${failed.map(({ name }) => name).join(', ')}, ${seconds} s`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
