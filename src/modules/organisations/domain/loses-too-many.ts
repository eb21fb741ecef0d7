import type { RegisterDiff } from './compare-register.ts';

/** The largest reforms of the last decades ended fewer than one unit in ten: more is rather a file that was cut off. */
export function losesTooMany({ gone, renamed, changed, same }: RegisterDiff): boolean {
  const known = gone.length + renamed.length + changed.length + same;
  return gone.length > known / 10;
}
