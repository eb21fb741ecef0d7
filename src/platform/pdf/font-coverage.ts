/** The code points a TrueType font has glyphs for, read from its character map (OpenType, table cmap, formats 4 and 12). */
export function fontCoverage(font: Buffer): ReadonlySet<number> {
  const covered = new Set<number>();
  const cmap = tableOffset(font, 'cmap');
  const count = font.readUInt16BE(cmap + 2);
  for (let index = 0; index < count; index += 1) {
    const subtable = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4);
    const format = font.readUInt16BE(subtable);
    if (format === 4) addSegments(font, subtable, covered);
    if (format === 12) addGroups(font, subtable, covered);
  }
  return covered;
}

function tableOffset(font: Buffer, tag: string): number {
  const count = font.readUInt16BE(4);
  for (let index = 0; index < count; index += 1) {
    const entry = 12 + index * 16;
    if (font.toString('latin1', entry, entry + 4) === tag) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`The font has no table ${tag}`);
}

function addSegments(font: Buffer, subtable: number, covered: Set<number>): void {
  const width = font.readUInt16BE(subtable + 6);
  for (let at = 0; at < width; at += 2) {
    const end = font.readUInt16BE(subtable + 14 + at);
    const start = font.readUInt16BE(subtable + 16 + width + at);
    const delta = font.readInt16BE(subtable + 16 + 2 * width + at);
    const offsetAt = subtable + 16 + 3 * width + at;
    const offset = font.readUInt16BE(offsetAt);
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      const entry = offset === 0 ? code : font.readUInt16BE(offsetAt + offset + 2 * (code - start));
      if (entry !== 0 && ((entry + delta) & 0xffff) !== 0) covered.add(code);
    }
  }
}

function addGroups(font: Buffer, subtable: number, covered: Set<number>): void {
  const count = font.readUInt32BE(subtable + 12);
  for (let index = 0; index < count; index += 1) {
    const group = subtable + 16 + index * 12;
    const end = font.readUInt32BE(group + 4);
    for (let code = font.readUInt32BE(group); code <= end; code += 1) covered.add(code);
  }
}
