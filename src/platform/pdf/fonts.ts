import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const families = [
  ['fira-sans', 'FiraSans'],
  ['noto-sans', 'NotoSans'],
  // Its letters are whole glyphs. Noto Sans Arabic draws the dots as glyphs of their own, so that every dotted letter
  // would be read out twice; it only stands in for letters that Vazirmatn lacks.
  ['vazirmatn', 'Vazirmatn'],
  ['noto-sans-arabic', 'NotoSansArabic'],
] as const;
const weights = ['400Regular', '600SemiBold'] as const;

/** The fonts of all documents as TrueType files. */
export function readFonts(): Buffer[] {
  const { resolve } = createRequire(import.meta.url);
  return families.flatMap(([name, file]) =>
    weights.map((weight) => readFileSync(resolve(`@expo-google-fonts/${name}/${weight}/${file}_${weight}.ttf`))),
  );
}
