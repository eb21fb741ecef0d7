import Holidays from 'date-holidays';

/** The sixteen Länder by their ISO 3166-2 code without country. */
export const landCodes = [
  'BW',
  'BY',
  'BE',
  'BB',
  'HB',
  'HH',
  'HE',
  'MV',
  'NI',
  'NW',
  'RP',
  'SL',
  'SN',
  'ST',
  'SH',
  'TH',
] as const;

export type LandCode = (typeof landCodes)[number];

/** A public holiday by law: its German name and where it holds. */
export type Holiday = { name: string; laender: readonly LandCode[] };

const years = new Map<number, ReadonlyMap<string, Holiday>>();

/** The public holiday on a date (yyyy-mm-dd) and the Länder in which it is one as a whole; null on other days. */
export function holidayOn(date: string): Holiday | null {
  const year = Number(date.slice(0, 4));
  const known = years.get(year) ?? holidaysOf(year);
  years.set(year, known);
  return known.get(date) ?? null;
}

function holidaysOf(year: number): ReadonlyMap<string, Holiday> {
  const found = new Map<string, { name: string; laender: LandCode[] }>();
  for (const land of landCodes) {
    for (const { date, name, type } of new Holidays('DE', land, { languages: ['de'] }).getHolidays(year)) {
      if (type !== 'public') continue;
      const holiday = found.get(date.slice(0, 10)) ?? { name, laender: [] };
      holiday.laender.push(land);
      found.set(date.slice(0, 10), holiday);
    }
  }
  return found;
}

/** Easter Sunday of a year (Gregorian), after Oudin as given by Meeus, Astronomical Algorithms, chapter 8. */
export function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const epact = (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30;
  const moon = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  const shift = moon - weekday;
  const month = 3 + Math.floor((shift + 40) / 44);
  const day = shift + 28 - 31 * Math.floor(month / 4);
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** Whether a date is the Monday before Ash Wednesday: no holiday by law, but many offices on the Rhine are closed. */
export const isCarnivalMonday = (date: string): boolean =>
  Date.parse(date) === Date.parse(easterSunday(Number(date.slice(0, 4)))) - 48 * 86_400_000;
