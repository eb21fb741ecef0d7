import type { Language } from '../../../platform/i18n/languages.ts';

const office = (language: Language, call: string, rest: string): string =>
  `/${language}/verwaltung/aufrufe/${call}${rest}`;
const panel = (language: Language, call: string, rest: string): string => `/${language}/gremium/${call}${rest}`;

/** Every address from the formal check to the notices: of the agency, of the panel, of municipalities and visitors. */
export const reviewPaths = {
  interests: (language: Language, call: string): string => office(language, call, '/interessen'),
  readInterest: (language: Language, call: string, interest: string): string =>
    office(language, call, `/interessen/${interest}`),
  interestFile: (language: Language, call: string, { interest, file }: { interest: string; file: string }): string =>
    office(language, call, `/interessen/${interest}/datei/${file}`),
  formalCheck: (language: Language, call: string, interest: string): string =>
    office(language, call, `/interessen/${interest}/formale-pruefung`),
  panel: (language: Language, call: string): string => office(language, call, '/gremium'),
  removeMember: (language: Language, call: string): string => office(language, call, '/gremium/entfernen'),
  advanceList: (language: Language, call: string): string => office(language, call, '/vorabliste'),
  askConsent: (language: Language, call: string): string => office(language, call, '/zustimmung-erbitten'),
  notices: (language: Language, call: string): string => office(language, call, '/mitteilungen'),
  feedback: (language: Language, call: string, interest: string): string =>
    office(language, call, `/mitteilungen/${interest}`),
  printNotices: (language: Language, call: string): string => office(language, call, '/briefe.pdf'),
  printNotice: (language: Language, call: string, interest: string): string =>
    office(language, call, `/mitteilungen/${interest}/brief.pdf`),
  places: (language: Language, call: string): string => office(language, call, '/plaetze'),
  recordAnswer: (language: Language, call: string, interest: string): string =>
    office(language, call, `/plaetze/${interest}`),

  declare: (language: Language, call: string): string => panel(language, call, '/erklaerungen'),
  conflicts: (language: Language, call: string): string => panel(language, call, '/befangenheit'),
  assignment: (language: Language, call: string): string => panel(language, call, '/verteilung'),
  reviews: (language: Language, call: string): string => panel(language, call, '/bewertungen'),
  review: (language: Language, call: string, interest: string): string =>
    panel(language, call, `/bewertungen/${interest}`),
  abstain: (language: Language, call: string, interest: string): string =>
    panel(language, call, `/bewertungen/${interest}/enthalten`),
  selection: (language: Language, call: string): string => panel(language, call, '/auswahl'),
  selectionCsv: (language: Language, call: string): string => panel(language, call, '/auswahl.csv'),
  comments: (language: Language, call: string, interest: string): string =>
    panel(language, call, `/auswahl/${interest}`),
  firstView: (language: Language, call: string): string => panel(language, call, '/erste-sicht'),
  calculation: (language: Language, call: string): string => panel(language, call, '/berechnung'),
  shortlist: (language: Language, call: string): string => panel(language, call, '/engere-wahl'),
  decision: (language: Language, call: string): string => panel(language, call, '/beschluss'),
  present: (language: Language, call: string): string => panel(language, call, '/beschluss/vorlegen'),
  sign: (language: Language, call: string): string => panel(language, call, '/beschluss/unterschrift'),
  signOnPaper: (language: Language, call: string): string => panel(language, call, '/beschluss/papier'),
  release: (language: Language, call: string): string => panel(language, call, '/beschluss/freigabe'),
  minutes: (language: Language, call: string): string => panel(language, call, '/protokoll.pdf'),

  notice: (language: Language, handle: string): string => `/${language}/interesse/${handle}/mitteilung`,
  noticeLetter: (language: Language, handle: string): string => `/${language}/interesse/${handle}/mitteilung/brief.pdf`,
  answerSheet: (language: Language, handle: string): string =>
    `/${language}/interesse/${handle}/mitteilung/antwort.pdf`,
  dropOut: (language: Language, handle: string): string => `/${language}/interesse/${handle}/mitteilung/zurueckgeben`,
  published: (language: Language, slug: string): string => `/${language}/aufrufe/${slug}/auswahl`,
};
