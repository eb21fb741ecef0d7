import { pageTexts } from './page-texts.ts';
import { referenceIn, textIn, type PdfFile } from './pdf-file.ts';

/** An element of the structure: its role, its language where it names one, and the words drawn directly in it. */
export type StructureElement = {
  id: number;
  role: string;
  depth: number;
  language: string | undefined;
  alternative: string | undefined;
  /** The words as they are read out, where they differ from what is drawn. */
  actual: string | undefined;
  /** Whether no other element is inside, so that its words are all it shows. */
  leaf: boolean;
  text: string;
};

/** All elements in reading order. */
export function structureOf(file: PdfFile): StructureElement[] {
  const roots = [...file.objects.values()].filter((slice) => /\/Type \/StructTreeRoot\b/u.test(slice));
  const texts = new Map<number, ReadonlyMap<number, string>>();
  const textsOn = (page: number): ReadonlyMap<number, string> => {
    const known = texts.get(page) ?? pageTexts(file, page);
    texts.set(page, known);
    return known;
  };
  return roots.flatMap((root) => childrenOf(root).flatMap((id) => elements({ file, id, depth: 0, textsOn })));
}

type Visit = { file: PdfFile; id: number; depth: number; textsOn: (page: number) => ReadonlyMap<number, string> };

function elements({ file, id, depth, textsOn }: Visit): StructureElement[] {
  const slice = file.objects.get(id) ?? '';
  const children = childrenOf(slice);
  const own: StructureElement = {
    id,
    role: /\/S \/(\w+)/u.exec(slice)?.[1] ?? '',
    depth,
    language: textIn(slice, 'Lang'),
    alternative: textIn(slice, 'Alt'),
    actual: textIn(slice, 'ActualText'),
    leaf: children.length === 0,
    text: contentsOf(slice)
      .map(({ page, number }) => textsOn(page).get(number) ?? '')
      .join(''),
  };
  return [own, ...children.flatMap((child) => elements({ file, id: child, depth: depth + 1, textsOn }))];
}

const kidsOf = (slice: string): string => /\/K \[((?:<<[^]*?>>|[^\]])*)\]/u.exec(slice)?.[1] ?? '';

const childrenOf = (slice: string): number[] =>
  [
    ...kidsOf(slice)
      .replaceAll(/<<[^]*?>>/gu, '')
      .matchAll(/(\d+) 0 R/gu),
  ].map(([, id]) => Number(id));

/** Marked contents directly in an element: plain numbers on its own page, or dictionaries that name another. */
function contentsOf(slice: string): { page: number; number: number }[] {
  const home =
    referenceIn(
      slice.replace(/\/K \[[^]*/u, (kids) => kids.slice(kidsOf(slice).length)),
      'Pg',
    ) ?? 0;
  return [...kidsOf(slice).matchAll(/<<([^]*?)>>|(\d+) 0 R|(\d+)/gu)].flatMap(([, dictionary, child, number]) => {
    if (number !== undefined) return [{ page: home, number: Number(number) }];
    const marked = /\/MCID (\d+)/u.exec(dictionary ?? '')?.[1];
    if (child !== undefined || marked === undefined) return [];
    return [{ page: referenceIn(dictionary ?? '', 'Pg') ?? home, number: Number(marked) }];
  });
}
