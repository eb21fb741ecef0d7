import { unzipSync } from 'fflate';
import { parseGv100ad } from '../domain/parse-gv100ad.ts';
import { parsePostalCodes, type PostalCode } from '../domain/parse-postal-codes.ts';
import { parseRegisterCsv } from '../domain/parse-register-csv.ts';
import { unreadableFile, type Unreadable } from '../domain/register-fault.ts';
import type { RegisterFile } from '../domain/register-file.ts';
import { decodeRegisterText } from '../domain/register-text.ts';

/** What a file turned out to be. */
export type RegisterContent =
  | { ok: true; kind: 'register'; file: RegisterFile }
  | { ok: true; kind: 'postal-codes'; pairs: readonly PostalCode[] };

/** The official archive has 0.4 MB, its text 3.6 MB: ten times that is room enough, and no way to fill the memory. */
const mostPacked = 8_000_000;
const mostUnpacked = 40_000_000;

/**
 * Reads a register file or table of postal codes from its bytes: an archive of the Federal Statistical Office with its notes,
 * or a text. Tells everything that is wrong with it instead.
 */
export function readRegisterFile(bytes: Uint8Array): RegisterContent | Unreadable {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (bytes.length > (isArchive ? mostPacked : mostUnpacked)) return unreadableFile('too-large');
  const parts = isArchive ? unpack(bytes) : [bytes];
  if (!Array.isArray(parts)) return parts;
  const texts: string[] = [];
  for (const part of parts) {
    const decoded = decodeRegisterText(part);
    if (!decoded.ok) return { ok: false, faults: [decoded.fault], faultCount: 1 };
    texts.push(decoded.text);
  }
  const [first, second] = texts.filter((text) => kindOf(text) !== 'other');
  if (first === undefined) return unreadableFile('not-a-register');
  if (second !== undefined) return unreadableFile('two-registers');
  return parse(first, texts.filter((text) => kindOf(text) === 'other').join('\n'));
}

function unpack(bytes: Uint8Array): Uint8Array[] | Unreadable {
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      // The sizes are the archive's own claims; more than claimed is not unpacked.
      filter: ({ name, originalSize }) => {
        if (!/\.(?:txt|csv)$/iu.test(name) || name.startsWith('__MACOSX/')) return false;
        size += originalSize;
        return size <= mostUnpacked;
      },
    });
    return size > mostUnpacked ? unreadableFile('too-large') : Object.values(files);
  } catch {
    return unreadableFile('unreadable-archive');
  }
}

type TextKind = 'gv100ad' | 'csv' | 'postal-codes' | 'other';

function kindOf(text: string): TextKind {
  const first = text.slice(0, 2000).split(/\r?\n/u, 1)[0]?.toLowerCase() ?? '';
  if (/^\d0\d{8}/u.test(first)) return 'gv100ad';
  const columns = first.split(/[;,]/u).map((name) => name.trim().replaceAll('"', ''));
  if (columns.includes('ars') || columns.includes('level')) return 'csv';
  return columns.includes('plz') ? 'postal-codes' : 'other';
}

function parse(text: string, notes: string): RegisterContent | Unreadable {
  const kind = kindOf(text);
  if (kind === 'postal-codes') {
    const reading = parsePostalCodes(text);
    return reading.ok ? { ok: true, kind: 'postal-codes', pairs: reading.pairs } : reading;
  }
  const reading = kind === 'csv' ? parseRegisterCsv(text) : parseGv100ad(text, notes);
  return reading.ok ? { ok: true, kind: 'register', file: reading.file } : reading;
}
