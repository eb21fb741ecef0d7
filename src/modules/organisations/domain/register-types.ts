import type { RegisterLevel } from './register-unit.ts';

/** What the official type code (Textkennzeichen) means: 40 to 49 Kreise, 50 to 59 Verbände, 60 to 69 municipalities. */
const names: Readonly<Record<string, string>> = {
  '41': 'Kreisfreie Stadt',
  '42': 'Stadtkreis',
  '43': 'Kreis',
  '44': 'Landkreis',
  '45': 'Regionalverband',
  '50': 'Verbandsfreie Gemeinde',
  '51': 'Amt',
  '52': 'Samtgemeinde',
  '53': 'Verbandsgemeinde',
  '54': 'Verwaltungsgemeinschaft',
  '55': 'Kirchspielslandgemeinde',
  '56': 'Verwaltungsverband',
  '57': 'Verwaltungsgemeinschaft (Trägermodell)',
  '58': 'Erfüllende Gemeinde',
  '60': 'Markt',
  '61': 'Kreisfreie Stadt',
  '62': 'Stadtkreis',
  '63': 'Stadt',
  '64': 'Gemeinde',
  '65': 'Gemeindefreies Gebiet (bewohnt)',
  '66': 'Gemeindefreies Gebiet (unbewohnt)',
  '67': 'Große Kreisstadt',
};

/** Whether a code is one of a record type ('40', '50', '60'). */
export const isTypeCode = (recordKind: string, code: string): boolean => code in names && code[0] === recordKind[0];

/** The readable type for an official type code; empty for a code that doesn't exist. */
export const typeOfCode = (code: string): string => names[code] ?? '';

/** The readable type of a unit that carries no code. */
export function typeWithoutCode(level: Extract<RegisterLevel, 'land' | 'bezirk'>, name: string): string {
  if (level === 'land') return 'Land';
  if (name.startsWith('früher')) return 'Früherer Regierungsbezirk';
  return name.startsWith('Statistische Region') ? 'Statistische Region' : 'Regierungsbezirk';
}

/** Whether a Kreis is at the same time its only municipality. */
export const isCityKreis = (typeCode: string | null): boolean => typeCode === '41' || typeCode === '42';
