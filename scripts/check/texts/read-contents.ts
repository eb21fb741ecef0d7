import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultCallContent } from '../../../src/modules/calls/domain/default-content.ts';
import { furtherQuestions } from '../../../src/modules/calls/domain/default-sections.ts';
import { textsOfContent, type ContentText } from '../../../src/modules/calls/domain/texts-of-content.ts';
import { callOf2018 } from '../../../src/modules/demo/screenplay/call-2018.ts';
import { enquiryOf2018 } from '../../../src/modules/demo/screenplay/enquiry-2018.ts';
import { languages } from '../../../src/platform/i18n/languages.ts';
import { instant } from '../../../src/platform/time/instant.ts';
import { sourceHash, type Catalogue, type Messages, type Reviews } from './read-catalogues.ts';

type Content = { folder: string; texts: readonly ContentText[] };

const tags = languages.map(({ tag }) => tag);

const contents: readonly Content[] = [
  {
    folder: 'src/modules/calls/texts/default-content',
    texts: textsOfContent([defaultCallContent({ opensAt: instant(0), closesAt: instant(1) }), furtherQuestions]),
  },
  { folder: 'src/modules/demo/screenplay/translations', texts: textsOfContent([callOf2018, enquiryOf2018]) },
];

/**
 * Contents whose German stands in code and whose translations lie in one file per language, by the German text.
 * A changed German text has lost its translation, so it is missing rather than outdated.
 */
export const readContents = (root: string): Catalogue[] => contents.map((content) => asCatalogue(root, content));

/** Puts a content into the shape of a catalogue: the first words and the hash of a text are its key. */
export function asCatalogue(root: string, { folder, texts }: Content): Catalogue {
  const written = (language: string): Messages =>
    Object.fromEntries(
      texts.flatMap(({ text }) => {
        const words = text[language as keyof typeof text];
        return words === undefined ? [] : [[keyOf(text.de), words]];
      }),
    );
  const translated = (language: string): Messages =>
    Object.fromEntries(
      Object.entries((readJson(join(root, folder, `${language}.json`)) ?? {}) as Messages).map(([german, words]) => [
        keyOf(german),
        words,
      ]),
    );
  return {
    folder,
    side: 'public',
    languages: tags,
    messages: Object.fromEntries(tags.map((tag) => [tag, { ...translated(tag), ...written(tag) }])),
    reviews: (readJson(join(root, folder, 'review.json')) ?? {}) as Reviews,
    legal: texts.filter(({ legal }) => legal).map(({ text }) => keyOf(text.de)),
  };
}

const keyOf = (german: string): string => {
  const words =
    german
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/gu) ?? [];
  return [words.slice(0, 4).join('-'), sourceHash(german)].filter((part) => part !== '').join('.');
};

const readJson = (path: string): unknown => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined);
