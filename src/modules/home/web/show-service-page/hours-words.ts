import type { OpeningHours } from '../../../../platform/agency/opening-hours.ts';
import { languageFacts, type Language } from '../../../../platform/i18n/languages.ts';
import { homeTexts } from '../../texts/home-texts.ts';

/** Opening hours as sentences: "Montag bis Donnerstag: 9:00 bis 15:00 Uhr". */
export function hoursWords(language: Language, hours: readonly OpeningHours[]): string[] {
  const t = homeTexts.in(language);
  const { locale } = languageFacts(language);
  // The first of January 2018 was a Monday.
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const name = (day: number): string => weekday.format(Date.UTC(2018, 0, day));
  const time = (clock: string): string => clock.replace(/^0/u, '');
  return hours.map(({ first, last, opens, closes }) => {
    const days = first === last ? name(first) : t('agency.hours.days', { first: name(first), last: name(last) });
    return t('agency.hours.line', { days, opens: time(opens), closes: time(closes) });
  });
}
