import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCatalogues } from '../../scripts/check/texts/read-catalogues.ts';
import { modulesOf } from '../../src/modules.ts';
import { nobody } from '../../src/platform/agency/agency.ts';
import { apiTexts } from '../../src/platform/api/texts/api-texts.ts';
import type { Texts } from '../../src/platform/i18n/define-texts.ts';
import { pdfTexts } from '../../src/platform/pdf/texts/pdf-texts.ts';
import { platformTexts } from '../../src/platform/texts/platform-texts.ts';
import { uiTexts } from '../../src/ui/texts/ui-texts.ts';

type Side = 'public' | 'staff';

const root = join(import.meta.dirname, '../..');
const found = readCatalogues(root);
const modules = modulesOf({ demo: true, agency: nobody, resetDemo: null });
const declared = new Map<string, readonly Texts<never>[]>([
  ...modules.map(({ name, texts }) => [`src/modules/${name}`, texts] as const),
  ['src/platform', [platformTexts, pdfTexts, apiTexts]],
  ['src/ui', [uiTexts]],
]);

/** What a manifest lists, as text, so that it can be held against the files whatever the folders are called. */
const listedBy = (owner: string): string[] =>
  (declared.get(owner) ?? []).flatMap(({ catalogues }) =>
    (['public', 'staff'] as const satisfies Side[]).flatMap((side) =>
      catalogues[side] === undefined ? [] : [canonical(side, catalogues[side])],
    ),
  );

const ownerOf = (folder: string): string => /^src\/(?:modules\/[^/]+|[^/]+)/u.exec(folder)?.[0] ?? folder;

const canonical = (side: Side, messages: Readonly<Record<string, unknown>>): string =>
  JSON.stringify([side, ...Object.entries(messages).toSorted(([one], [other]) => (one < other ? -1 : 1))]);

test('every folder with texts belongs to a module of the installation, the platform or the components', () => {
  const owners = new Set(found.map(({ folder }) => ownerOf(folder)));
  expect([...owners].filter((owner) => !declared.has(owner))).toEqual([]);
});

describe.each([...declared.keys()])('the texts of %s', (owner) => {
  const own = found.filter(({ folder }) => ownerOf(folder) === owner);

  test.each(own.map((catalogue) => [catalogue.folder, catalogue] as const))(
    '%s are listed, in every language that has a file',
    (_folder, { side, messages }) => {
      expect(listedBy(owner)).toContain(canonical(side, messages));
    },
  );

  test('come from files that are checked', () => {
    const files = own.map(({ side, messages }) => canonical(side, messages));
    expect(listedBy(owner).filter((listed) => !files.includes(listed))).toEqual([]);
  });
});
