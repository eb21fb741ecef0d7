import { decodeString, referenceIn, streamOf, stringEnd, textIn, type PdfFile } from './pdf-file.ts';

type Mark = { number: number | undefined; actual: string | undefined; reversed: boolean };
type CharacterMap = ReadonlyMap<number, string>;
type Pen = { font: CharacterMap; marks: Mark[]; fonts: ReadonlyMap<string, CharacterMap> };

type Instruction = Partial<Record<'tag' | 'properties' | 'font' | 'string', string>>;

/** Texts of the marked contents of a page by their number, each in the order in which it is drawn. */
export function pageTexts(file: PdfFile, page: number): ReadonlyMap<number, string> {
  const slice = file.objects.get(page) ?? '';
  const contents = referenceIn(slice, 'Contents');
  const texts = new Map<number, string>();
  if (contents === undefined) return texts;
  const pen: Pen = { font: new Map(), marks: [], fonts: characterMaps(file, slice) };
  for (const instruction of instructions(streamOf(file, contents).toString('latin1'))) {
    const words = step(pen, instruction);
    const number = pen.marks.findLast((mark) => mark.number !== undefined)?.number;
    if (number !== undefined) texts.set(number, (texts.get(number) ?? '') + words);
  }
  return texts;
}

/** What matters of a page's contents: beginnings and ends of marks, choice of font, strings of glyphs. */
function* instructions(contents: string): Generator<Instruction> {
  const token = /\/(?<tag>\w+)\s*(?<properties><<(?:[^>]|>(?!>))*>>)?\s*B[DM]C|EMC|\/(?<font>\w+)\s+[\d.]+\s+Tf|\(/gu;
  for (let found = token.exec(contents); found !== null; found = token.exec(contents)) {
    if (found[0] === '(') {
      token.lastIndex = stringEnd(contents, found.index);
      yield { string: contents.slice(found.index, token.lastIndex) };
    } else yield found.groups ?? {};
  }
}

/** Follows one instruction; answers the words it shows. */
function step(pen: Pen, { tag, properties = '', font, string }: Instruction): string {
  if (tag !== undefined) {
    const mark = markOf(tag, properties);
    pen.marks.push(mark);
    return mark.actual ?? '';
  }
  if (string !== undefined) return shown(string, pen);
  if (font === undefined) pen.marks.pop();
  else pen.font = pen.fonts.get(font) ?? pen.font;
  return '';
}

function markOf(tag: string, properties: string): Mark {
  const number = /\/MCID (\d+)/u.exec(properties)?.[1];
  return {
    number: number === undefined ? undefined : Number(number),
    actual: textIn(properties, 'ActualText'),
    reversed: tag === 'ReversedChars',
  };
}

/** What a string of glyph numbers shows; nothing where the text is given apart from the glyphs. */
function shown(string: string, { font, marks }: Pen): string {
  if (marks.some((mark) => mark.actual !== undefined)) return '';
  const bytes = decodeString(string.slice(1, -1));
  const glyphs = Array.from({ length: bytes.length / 2 }, (_, index) => font.get(bytes.readUInt16BE(index * 2)) ?? '');
  return (marks.some((mark) => mark.reversed) ? glyphs.reverse() : glyphs).join('');
}

function characterMaps(file: PdfFile, page: string): Map<string, CharacterMap> {
  const fonts = /\/Font <<([^>]*)>>/u.exec(page)?.[1] ?? '';
  return new Map(
    [...fonts.matchAll(/\/(\w+) (\d+) 0 R/gu)].map(([, name = '', id]) => [name, characterMap(file, Number(id))]),
  );
}

function characterMap(file: PdfFile, font: number): CharacterMap {
  const map = referenceIn(file.objects.get(font) ?? '', 'ToUnicode');
  if (map === undefined) return new Map();
  const pairs = streamOf(file, map)
    .toString('latin1')
    .matchAll(/^<([0-9A-F]{4})> <([0-9A-F]+)>$/gmu);
  return new Map(
    [...pairs].map(([, glyph = '', text = '']) => [
      Number.parseInt(glyph, 16),
      Buffer.from(text, 'hex').swap16().toString('utf16le'),
    ]),
  );
}
