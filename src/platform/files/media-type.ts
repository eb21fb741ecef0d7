const signatures: readonly (readonly [string, readonly number[], number])[] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d], 0],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 0],
  ['image/jpeg', [0xff, 0xd8, 0xff], 0],
  ['application/zip', [0x50, 0x4b, 0x03, 0x04], 0],
];

/** The type of a file by its first bytes; null when it is none of those we know. */
export function mediaTypeOf(head: Uint8Array): string | null {
  const found = signatures.find(([, bytes, from]) => bytes.every((byte, index) => head[from + index] === byte));
  return found?.[0] ?? null;
}
