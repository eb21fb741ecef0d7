import { watch } from 'node:fs';
import { join } from 'node:path';
import { root } from './spawn-bundle.ts';

/** Calls back a moment after something in the sources or migrations has changed. */
export function watchSources(onChange: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  for (const folder of ['src', 'migrations']) {
    watch(join(root, folder), { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(onChange, 150);
    });
  }
}
