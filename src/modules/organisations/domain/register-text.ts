import type { RegisterFault } from './register-fault.ts';

export type DecodedText = { ok: true; text: string } | { ok: false; fault: RegisterFault };

const utf8 = new TextDecoder('utf-8', { fatal: true });
// The label stands for windows-1252, which is ISO 8859-1 for every letter in a place name.
const latin1 = new TextDecoder('latin1');

/**
 * Reads bytes as UTF-8 (with or without byte order mark), else as ISO 8859-1: the register came in both.
 * A UTF-8 file with broken bytes would pass as ISO 8859-1 with two letters for each umlaut, so that is refused.
 */
export function decodeRegisterText(bytes: Uint8Array): DecodedText {
  try {
    return { ok: true, text: utf8.decode(bytes) };
  } catch {
    const text = latin1.decode(bytes);
    if (!/Ã[\u0080-\u00BFŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]/u.test(text)) return { ok: true, text };
    const line = firstBrokenLine(bytes);
    return { ok: false, fault: { line, problem: 'encoding', value: '' } };
  }
}

function firstBrokenLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(10, start);
    const stop = end === -1 ? bytes.length : end;
    try {
      utf8.decode(bytes.subarray(start, stop));
    } catch {
      return line;
    }
    start = stop + 1;
  }
  return line;
}
