import type { RegisterLevel } from './register-unit.ts';

/** What the official type code (Textkennzeichen) of each level means. */
const names: Readonly<Record<'kreis' | 'verband' | 'gemeinde', Readonly<Record<string, string>>>> = {
  kreis: {
    '41': 'Kreisfreie Stadt',
    '42': 'Stadtkreis',
    '43': 'Kreis',
    '44': 'Landkreis',
    '45': 'Regionalverband',
  },
  verband: {
    '51': 'Amt',
    '52': 'Samtgemeinde',
    '53': 'Verbandsgemeinde',
    '54': 'Verwaltungsgemeinschaft',
    '55': 'Kirchspielslandgemeinde',
    '56': 'Verwaltungsverband',
    '57': 'Verwaltungsgemeinschaft (Trägermodell)',
    '58': 'Erfüllende Gemeinde',
  },
  gemeinde: {
    '60': 'Markt',
    '61': 'Kreisfreie Stadt',
    '62': 'Stadtkreis',
    '63': 'Stadt',
    '64': 'Gemeinde',
    '65': 'Gemeindefreies Gebiet (bewohnt)',
    '67': 'Große Kreisstadt',
  },
};

/** The readable type for an official type code, or null when the code isn't one of this level. */
export const typeOfCode = (level: keyof typeof names, code: string): string | null => names[level][code] ?? null;

/** The readable type of a unit that carries no code. */
export function typeWithoutCode(level: Extract<RegisterLevel, 'land' | 'bezirk'>, name: string): string {
  if (level === 'land') return 'Land';
  if (name.startsWith('früher')) return 'Früherer Regierungsbezirk';
  return name.startsWith('Statistische Region') ? 'Statistische Region' : 'Regierungsbezirk';
}

/** Whether a Kreis is at the same time its only municipality. */
export const isCityKreis = (typeCode: string | null): boolean => typeCode === '41' || typeCode === '42';
