import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { moduleFiles } from './new-module/module-files.ts';

/* npm run new-module -- NAME: a module that looks like the others, with one page, its texts, a policy, a test and a schema. */

const root = dirname(import.meta.dirname);
const [, , name = ''] = process.argv;

if (!/^[a-z][a-z-]{1,30}$/u.test(name)) {
  process.stderr.write(
    'Aufruf: npm run new-module -- NAME, mit kleinen Buchstaben und Bindestrichen, zum Beispiel „forums“.\n',
  );
  process.exit(2);
}
if (existsSync(join(root, 'src/modules', name))) {
  process.stderr.write(`Das Modul ${name} gibt es schon.\n`);
  process.exit(1);
}

for (const [path, content] of Object.entries(moduleFiles(name, new Date()))) {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), content);
  process.stdout.write(`${path}\n`);
}
process.stdout.write(`
Jetzt noch von Hand:
- src/modules.ts: ${camel(name)}Module in die Kette aufnehmen
- .dependency-cruiser.mjs: von wem ${name} lesen darf (eine neue Kante braucht einen Entscheid unter docs/decisions)
- test/routes: wer die neue Seite sehen darf
`);

function camel(text: string): string {
  return text.replaceAll(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase());
}
