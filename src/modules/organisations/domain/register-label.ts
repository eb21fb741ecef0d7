import { isCityKreis } from './register-types.ts';
import type { RegisterLevel } from './register-unit.ts';

type Named = { level: RegisterLevel; name: string; typeCode: string | null; ars: string };

/** Kreise of Brandenburg's Sorbian settlement area: "Calau/Kalawa" is one place in two languages there. */
const bilingualKreise = new Set(['12052', '12061', '12066', '12071']);

/** The name to show for an official name: without additions, the German part, a Kreis with the word that tells it from its town. */
export function registerLabel({ level, name, typeCode, ars }: Named): string {
  switch (level) {
    case 'land':
    case 'bezirk':
    case 'verband':
      return name;
    case 'kreis':
      return kreisLabel(name, typeCode);
    case 'gemeinde':
    case 'gemeindefrei':
      return municipalityLabel(name, ars);
    default:
      return level satisfies never;
  }
}

function kreisLabel(name: string, typeCode: string | null): string {
  if (isCityKreis(typeCode)) return withoutAddition(name);
  if (typeCode === '45' || /kreis|region/iu.test(name)) return name;
  return `${typeCode === '43' ? 'Kreis' : 'Landkreis'} ${name}`;
}

function municipalityLabel(name: string, ars: string): string {
  const [german = name] = germanPart(withoutAddition(name), ars);
  const tight = german.replaceAll(/(?<! )\/ /gu, '/').trim();
  return /,\s*Kirchspiel$/u.test(name) ? `Kirchspiel ${tight}` : tight;
}

const withoutAddition = (name: string): string => (name.split(',')[0] ?? name).trim();

function germanPart(name: string, ars: string): string[] {
  if (!ars.startsWith('12') && !ars.startsWith('14')) return [name];
  if (name.includes(' / ')) return name.split(' / ');
  return bilingualKreise.has(ars.slice(0, 5)) ? name.split('/') : [name];
}
