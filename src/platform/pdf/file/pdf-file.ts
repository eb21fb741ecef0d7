import { inflateSync } from 'node:zlib';

/** A PDF file as its numbered objects, each as the text between `obj` and `endobj` (bytes as Latin-1 characters). */
export type PdfFile = { head: string; objects: ReadonlyMap<number, string>; trailer: string };

/** Reads a file with one plain cross-reference table, as the Typst compiler writes it. */
export function readPdf(bytes: Uint8Array): PdfFile {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/u.exec(text)?.[1]);
  const trailerAt = text.indexOf('trailer', table);
  if (!text.startsWith('xref', table) || trailerAt < 0) throw new Error('No plain cross-reference table');
  const entries = [...text.slice(table, trailerAt).matchAll(/(\d{10}) \d{5} n/gu)].map((entry) => Number(entry[1]));
  const starts = entries.toSorted((a, b) => a - b);
  const objects = new Map<number, string>();
  starts.forEach((start, index) => {
    const slice = text.slice(start, starts[index + 1] ?? table);
    objects.set(Number.parseInt(slice, 10), slice);
  });
  return { head: text.slice(0, starts[0]), objects, trailer: text.slice(trailerAt, text.lastIndexOf('startxref')) };
}

/** The file with entries added to the dictionaries of some objects. */
export function writePdf({ head, objects, trailer }: PdfFile, additions: ReadonlyMap<number, string>): Uint8Array {
  const starts = new Map<number, number>();
  const parts = [head];
  let at = head.length;
  for (const [id, slice] of objects) {
    const addition = additions.get(id);
    const part = addition === undefined ? slice : slice.replace('<<', () => `<<\n  ${addition}`);
    starts.set(id, at);
    parts.push(part);
    at += part.length;
  }
  const count = Math.max(...objects.keys()) + 1;
  const entries = Array.from({ length: count - 1 }, (_, index) => String(starts.get(index + 1) ?? 0).padStart(10, '0'));
  parts.push(`xref\n0 ${count}\n0000000000 65535 f\r\n`, ...entries.map((start) => `${start} 00000 n\r\n`));
  parts.push(`${trailer}startxref\n${at}\n%%EOF`);
  return Uint8Array.from(Buffer.from(parts.join(''), 'latin1'));
}

/** What an object's stream holds, unpacked. */
export function streamOf(file: PdfFile, id: number): Buffer {
  const slice = file.objects.get(id) ?? '';
  const start = /stream\r?\n/u.exec(slice);
  if (start === null) throw new Error(`Object ${id} has no stream`);
  const from = start.index + start[0].length;
  const length = Number(/\/Length (\d+)/u.exec(slice)?.[1]);
  const bytes = Buffer.from(slice.slice(from, from + length), 'latin1');
  return slice.slice(0, start.index).includes('/FlateDecode') ? inflateSync(bytes) : bytes;
}

/** The number of the object that an entry of an object refers to. */
export function referenceIn(slice: string, key: string): number | undefined {
  const found = new RegExp(`/${key} (\\d+) 0 R`, 'u').exec(slice)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** The text of an entry such as `/Title (Words)` or `/Alt <FEFF...>`. */
export function textIn(slice: string, key: string): string | undefined {
  const found = new RegExp(`/${key} ([(<])(?!<)`, 'u').exec(slice);
  if (found === null) return undefined;
  const start = found.index + found[0].length - 1;
  const end = found[1] === '(' ? stringEnd(slice, start) : slice.indexOf('>', start) + 1;
  return decodeText(slice.slice(start, end));
}

/** Where the string ends that begins with the parenthesis at `start`; pairs of parentheses inside are part of it. */
export function stringEnd(text: string, start: number): number {
  const mark = /\\[^]|[()]/gu;
  mark.lastIndex = start;
  let depth = 0;
  for (let found = mark.exec(text); found !== null; found = mark.exec(text)) {
    if (found[0] === '(') depth += 1;
    if (found[0] === ')') depth -= 1;
    if (depth === 0) return mark.lastIndex;
  }
  return text.length;
}

/** A text string of a dictionary: UTF-16 with a mark, or else one byte a character. */
export function decodeText(string: string): string {
  const bytes = string.startsWith('<') ? Buffer.from(string.slice(1, -1), 'hex') : decodeString(string.slice(1, -1));
  return bytes[0] === 0xfe && bytes[1] === 0xff
    ? bytes.subarray(2).swap16().toString('utf16le')
    : bytes.toString('latin1');
}

/** The bytes of a string in parentheses, given without them. */
export function decodeString(string: string): Buffer {
  const plain = string.replaceAll(/\\([0-7]{1,3}|[^])/gu, (_, escape: string) => {
    if (/^[0-7]/u.test(escape)) return String.fromCharCode(Number.parseInt(escape, 8));
    return controls[escape] ?? escape;
  });
  return Buffer.from(plain, 'latin1');
}

const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** A text string as a dictionary holds it. */
export const encodeText = (text: string): string =>
  `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
