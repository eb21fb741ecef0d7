import { platformTexts } from '../texts/platform-texts.ts';
import { toBerlin } from '../time/berlin.ts';
import { instant, type Instant } from '../time/instant.ts';
import { languageFacts, type Language } from './languages.ts';

/** Dates, times, numbers and money as a person reads them in one language; times are those of a clock in Berlin. */
export type Formats = {
  /** 12. Februar 2018 */
  date: (at: Instant) => string;
  /** 12.02.2018 */
  shortDate: (at: Instant) => string;
  /** Montag, 12. Februar 2018 */
  weekdayDate: (at: Instant) => string;
  /** 12. Februar 2018, 14:05 Uhr */
  dateTime: (at: Instant) => string;
  /** 12. Februar 2018, 14:05:09,123 Uhr (deutsche Zeit): receipts only. */
  exactTime: (at: Instant) => string;
  /** Montag, 12. Februar 2018, 24 Uhr (deutsche Zeit); `at` is exclusive. */
  deadline: (at: Instant) => string;
  number: (value: number) => string;
  /** Whole and half points: 3,5 */
  decimal: (value: number, digits?: number) => string;
  /** Integer cents as euros. */
  money: (cents: number) => string;
  /** 25 %, from 0.25 */
  percent: (share: number) => string;
  list: (items: readonly string[]) => string;
};

const made = new Map<Language, Formats>();

/** The formats of a language. */
export function formatsIn(language: Language): Formats {
  const known = made.get(language);
  if (known !== undefined) return known;
  const formats = makeFormats(language);
  made.set(language, formats);
  return formats;
}

function makeFormats(language: Language): Formats {
  const { locale } = languageFacts(language);
  const t = platformTexts.in(language);
  const format = (options: Intl.DateTimeFormatOptions): ((at: Instant) => string) => {
    const dates = new Intl.DateTimeFormat(locale, { timeZone: 'Europe/Berlin', ...options });
    return (at) => dates.format(at);
  };
  const date = format({ day: 'numeric', month: 'long', year: 'numeric' });
  const weekdayDate = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const time = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const numbers = new Intl.NumberFormat(locale);
  return {
    date,
    weekdayDate,
    shortDate: format({ day: '2-digit', month: '2-digit', year: 'numeric' }),
    dateTime: (at) => t('time.date-time', { date: date(at), time: time(at) }),
    exactTime: (at) => t('time.exact', { date: date(at), time: exactClock(at) }),
    deadline: (at) => deadlineText({ at, weekdayDate, time, t }),
    number: (value) => numbers.format(value),
    decimal: (value, digits = 1) =>
      new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value),
    money: (cents) =>
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency: 'EUR',
        minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
      }).format(cents / 100),
    percent: (share) => new Intl.NumberFormat(locale, { style: 'percent' }).format(share),
    list: (items) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
  };
}

type DeadlineParts = {
  at: Instant;
  weekdayDate: (at: Instant) => string;
  time: (at: Instant) => string;
  t: ReturnType<typeof platformTexts.in>;
};

/** An exclusive midnight belongs to the day before: "24 Uhr" of that day. */
function deadlineText({ at, weekdayDate, time, t }: DeadlineParts): string {
  if (toBerlin(at).time === '00:00:00') return t('time.until-midnight', { date: weekdayDate(instant(at - 1000)) });
  return t('time.until', { date: weekdayDate(at), time: time(at) });
}

const exactClock = (at: Instant): string => `${toBerlin(at).time}.${String(at % 1000).padStart(3, '0')}`;
