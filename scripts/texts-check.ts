import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { report } from './check/report.ts';
import { checkCatalogue, isLegal } from './check/texts/check-catalogue.ts';
import { readCatalogues, sourceHash } from './check/texts/read-catalogues.ts';
import type { Catalogue, Reviews } from './check/texts/read-catalogues.ts';
import { readContents } from './check/texts/read-contents.ts';

/*
 * texts-check              German is complete and well-formed, translations fit it; what is missing or outdated is counted
 * texts-check --all        all languages complete, nothing outdated
 * texts-check --list       names what is missing or outdated
 * texts-check --stamp BY   notes every new or changed translation as made from today's German by "machine" or "person"
 */
const { values: options } = parseArgs({
  options: { all: { type: 'boolean' }, list: { type: 'boolean' }, stamp: { type: 'string' } },
});

if (options.stamp === 'machine' || options.stamp === 'person') stamp(everything(), options.stamp);
check(everything());

function everything(): Catalogue[] {
  return [...readCatalogues('.'), ...readContents('.')];
}

function check(catalogues: Catalogue[]): void {
  const findings = catalogues.map(checkCatalogue);
  const faults = [...findings.flatMap((found) => found.faults), ...sharedKeys(catalogues), ...deadReviews(catalogues)];
  const missing = findings.flatMap((found) => found.missing.map((at) => `${at}: missing`));
  const outdated = findings.flatMap((found) => found.outdated.map((at) => `${at}: outdated`));
  if (options.list === true) for (const line of [...missing, ...outdated]) console.log(line);
  const summary = `${catalogues.length} sets of texts, ${missing.length} translations missing, ${outdated.length} outdated`;
  report(options.all === true ? [...faults, ...missing, ...outdated] : faults, summary);
}

/** A module's public and staff texts are asked for by one function, so a key belongs to one side. */
function sharedKeys(catalogues: Catalogue[]): string[] {
  const keysOf = ({ folder, messages }: Catalogue): string[] =>
    Object.keys(messages['de'] ?? {}).map((key) => `${folder} ${key}`);
  const staff = new Set(catalogues.filter(({ side }) => side === 'staff').flatMap(keysOf));
  const shared = catalogues.filter(({ side }) => side === 'public').flatMap(keysOf);
  return shared.filter((key) => staff.has(key)).map((key) => `${key}: both public and staff`);
}

function deadReviews(catalogues: Catalogue[]): string[] {
  return folders(catalogues).flatMap((sides) => {
    const { folder, reviews, legal } = sides[0];
    const known = new Set(sides.flatMap(({ messages }) => Object.keys(messages['de'] ?? {})));
    const noted = Object.entries(reviews).flatMap(([language, keys]) =>
      Object.keys(keys).map((key) => ({ key, at: `${folder}/review.json ${language}` })),
    );
    const listed = legal.filter((entry) => ![...known].some((key) => isLegal([entry], key)));
    return [
      ...noted.filter(({ key }) => !known.has(key)).map(({ key, at }) => `${at} ${key}: left over`),
      ...listed.map((entry) => `${folder}/legal.json ${entry}: left over`),
    ];
  });
}

function stamp(catalogues: Catalogue[], by: 'machine' | 'person'): void {
  for (const sides of folders(catalogues)) {
    const { folder } = sides[0];
    const languages = new Set(sides.flatMap((side) => side.languages).filter((tag) => tag !== 'de'));
    const reviews = Object.fromEntries(
      [...languages].map((language) => [
        language,
        Object.assign({}, ...sides.map((side) => stamped(side, language, by))) as Reviews[string],
      ]),
    );
    writeFileSync(`${folder}/review.json`, `${JSON.stringify(reviews, undefined, 2)}\n`);
  }
}

function stamped({ messages, reviews }: Catalogue, language: string, by: 'machine' | 'person'): Reviews[string] {
  const german = messages['de'] ?? {};
  const keys = Object.keys(messages[language] ?? {}).filter((key) => german[key] !== undefined);
  return Object.fromEntries(
    keys.map((key) => {
      const source = sourceHash(german[key] ?? '');
      const known = reviews[language]?.[key];
      return [key, known?.source === source ? known : { source, by }];
    }),
  );
}

function folders(catalogues: Catalogue[]): [Catalogue, ...Catalogue[]][] {
  const groups = Object.values(Object.groupBy(catalogues, ({ folder }) => folder));
  return groups.flatMap(([first, ...rest] = []) => (first === undefined ? [] : [[first, ...rest]]));
}
