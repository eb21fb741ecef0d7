import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildAssets } from '../../scripts/build-assets.ts';

const folder = join(import.meta.dirname, '../../.build/assets');

/** Runs once before a level that shows whole pages. `npm test` has built everything before; one file run alone has not. */
export async function setup(): Promise<void> {
  if (!existsSync(join(folder, 'manifest.json'))) await buildAssets(folder);
}
