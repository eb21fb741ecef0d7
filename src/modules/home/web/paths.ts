import type { Language } from '../../../platform/i18n/languages.ts';

type FeedbackSearch = { state?: string; page?: string; number?: number };

/** Every address of the module. */
export const homePaths = {
  start: (language: Language): string => `/${language}/`,
  imprint: (language: Language): string => `/${language}/impressum`,
  privacy: (language: Language): string => `/${language}/datenschutz`,
  accessibility: (language: Language): string => `/${language}/barrierefreiheit`,
  easyLanguage: (language: Language): string => `/${language}/leichte-sprache`,
  signLanguage: (language: Language): string => `/${language}/gebaerdensprache`,
  programs: (language: Language): string => `/${language}/schnittstelle`,
  contact: (language: Language): string => `/${language}/kontakt`,
  feedback: (language: Language, page?: string): string =>
    `/${language}/rueckmeldung${page === undefined ? '' : `?seite=${encodeURIComponent(page)}`}`,
  /** What visitors have said, for staff. */
  feedbackList: (language: Language, { state, page, number }: FeedbackSearch = {}): string => {
    const given = Object.entries({
      stand: state ?? '',
      von: page ?? '',
      seite: number === 1 ? '' : String(number ?? ''),
    });
    const query = new URLSearchParams(given.filter(([, value]) => value !== '')).toString();
    return `/${language}/rueckmeldungen${query === '' ? '' : `?${query}`}`;
  },
  settleFeedback: (language: Language, id: string): string => `/${language}/rueckmeldungen/${id}`,
};
