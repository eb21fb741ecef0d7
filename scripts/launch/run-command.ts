import { commandEnvironment } from './child-environment.ts';
import type { ChildFacts } from './child-environment.ts';
import { LaunchError } from './launch-error.ts';
import { exitCodeOf, spawnBundle } from './spawn-bundle.ts';

/** Runs one of the application's own commands to its end. */
export async function runCommand(name: string, facts: ChildFacts, ...args: readonly string[]): Promise<void> {
  const started = Date.now();
  const news = setInterval(() => {
    process.stderr.write(`  ... noch dabei, ${Math.round((Date.now() - started) / 1000)} s\n`);
  }, 10_000);
  const child = spawnBundle('command', { args: [name, ...args], environment: commandEnvironment(facts) });
  const exitCode = await exitCodeOf(child);
  clearInterval(news);
  if (exitCode !== 0) throw new LaunchError(`Der Schritt ${name} ist nicht gelungen, siehe oben.`);
}
