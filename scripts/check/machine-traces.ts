import { globSync, readFileSync } from 'node:fs';
import { report } from './report.ts';

const traces: readonly [RegExp, string][] = [
  [/(?<![\w.@$~-])\/(?:home|Users|root|work|mnt)\/\w/u, 'path of one machine'],
  [/"resolved": "https?:/u, 'registry of one network'],
  [/\bhttps?:\/\/(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d/u, 'address of one network'],
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----/u, 'private key'],
];

/** Names what in a file belongs to the machine it was written on and not to the project. */
export function findMachineTraces(file: string, content: string): string[] {
  return content
    .split('\n')
    .flatMap((line, index) =>
      traces.filter(([pattern]) => pattern.test(line)).map(([, what]) => `${file}:${index + 1}: ${what}`),
    );
}

if (import.meta.main) {
  const folders = '{src,scripts,test,migrations,packages,bench,docs,.ci}/**/';
  const files = globSync(`{,${folders}}{*.{ts,tsx,mjs,js,json,md,sql,css,yml,sh},run,LICENSE}`);
  report(
    files.flatMap((file) => findMachineTraces(file, readFileSync(file, 'utf8'))),
    `${files.length} files`,
  );
}
