import { readPdf, referenceIn, streamOf, textIn } from './pdf-file.ts';
import { structureOf, type StructureElement } from './structure-tree.ts';

/** What a file says of itself: the machine-checkable part of PDF/UA-1 that a test can look at. */
export type PdfReport = {
  title: string | undefined;
  author: string | undefined;
  createdAt: string | undefined;
  language: string | undefined;
  direction: string | undefined;
  tagged: boolean;
  showsTitle: boolean;
  /** Part of PDF/UA that the metadata claim. */
  universalAccess: string | undefined;
  pages: number;
  fonts: { name: string; embedded: boolean; readable: boolean }[];
  bookmarks: string[];
  structure: StructureElement[];
};

/** Reads a file made by `renderPdf`. */
export function inspectPdf(bytes: Uint8Array): PdfReport {
  const file = readPdf(bytes);
  const slices = [...file.objects.values()];
  const catalog = slices.find((slice) => slice.includes('/Type /Catalog')) ?? '';
  const information = file.objects.get(referenceIn(file.trailer, 'Info') ?? 0) ?? '';
  const metadata = referenceIn(catalog, 'Metadata');
  const descriptors = slices.filter((slice) => slice.includes('/Type /FontDescriptor'));
  return {
    title: textIn(information, 'Title'),
    author: textIn(information, 'Author'),
    createdAt: textIn(information, 'CreationDate'),
    language: textIn(catalog, 'Lang'),
    direction: /\/Direction \/(\w+)/u.exec(catalog)?.[1],
    tagged: /\/MarkInfo <<\s*\/Marked true/u.test(catalog) && referenceIn(catalog, 'StructTreeRoot') !== undefined,
    showsTitle: catalog.includes('/DisplayDocTitle true'),
    universalAccess:
      metadata === undefined ? undefined : /<pdfuaid:part>(\d)</u.exec(streamOf(file, metadata).toString())?.[1],
    pages: slices.filter((slice) => /\/Type \/Page\b/u.test(slice)).length,
    fonts: slices
      .filter((slice) => slice.includes('/Subtype /Type0'))
      .map((slice) => {
        const name = /\/BaseFont \/(?:\w+\+)?([\w-]+)/u.exec(slice)?.[1] ?? '';
        return {
          name,
          embedded: descriptors.some((descriptor) => descriptor.includes(name) && descriptor.includes('/FontFile2')),
          readable: referenceIn(slice, 'ToUnicode') !== undefined,
        };
      }),
    bookmarks: slices.filter((slice) => slice.includes('/Dest')).flatMap((slice) => textIn(slice, 'Title') ?? []),
    structure: structureOf(file),
  };
}
