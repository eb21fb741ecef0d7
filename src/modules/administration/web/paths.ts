import type { Language } from '../../../platform/i18n/languages.ts';

const query = (values: Readonly<Record<string, string | number | null | undefined>>): string => {
  const given = Object.entries(values).flatMap(([name, value]) =>
    value === null || value === undefined || value === '' ? [] : [[name, String(value)]],
  );
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
};

const beyondFirst = (page: number | undefined): number | null => (page === undefined || page === 1 ? null : page);

type People = { text?: string; page?: number };
type Letters = { state?: string | null; page?: number };
type Audit = { act?: string; day?: string; page?: number };
type Texts = { catalogue?: string; text?: string; state?: string; page?: number };
type TextAt = { catalogue: string; language: string; key: string };

/** Every address of the module. */
export const administrationPaths = {
  overview: (language: Language): string => `/${language}/verwaltung`,
  people: (language: Language, { text, page }: People = {}): string =>
    `/${language}/verwaltung/personen${query({ q: text, seite: beyondFirst(page) })}`,
  person: (language: Language, id: string, done?: string): string =>
    `/${language}/verwaltung/personen/${id}${query({ erledigt: done })}`,
  endRole: (language: Language, id: string): string => `/${language}/verwaltung/personen/${id}/rolle-beenden`,
  jobs: (language: Language, done?: string): string => `/${language}/verwaltung/aufgaben${query({ erledigt: done })}`,
  letters: (language: Language, { state, page }: Letters = {}): string =>
    `/${language}/verwaltung/post${query({ stand: state, seite: beyondFirst(page) })}`,
  letter: (language: Language, id: string, done?: string): string =>
    `/${language}/verwaltung/post/${id}${query({ erledigt: done })}`,
  retryLetter: (language: Language, id: string): string => `/${language}/verwaltung/post/${id}/erneut`,
  cancelLetter: (language: Language, id: string): string => `/${language}/verwaltung/post/${id}/abbrechen`,
  openRecipient: (language: Language, id: string): string => `/${language}/verwaltung/post/${id}/empfang`,
  audit: (language: Language, { act, day, page }: Audit = {}): string =>
    `/${language}/verwaltung/protokoll${query({ akt: act, tag: day, seite: beyondFirst(page) })}`,
  auditFile: (language: Language, { act, day }: Audit = {}): string =>
    `/${language}/verwaltung/protokoll.csv${query({ akt: act, tag: day })}`,
  chain: (language: Language, kind: string, id: string): string => `/${language}/verwaltung/protokoll/${kind}/${id}`,
  languages: (language: Language, done?: string): string =>
    `/${language}/verwaltung/sprachen${query({ erledigt: done })}`,
  texts: (language: Language, shown: string, { catalogue, text, state, page }: Texts = {}): string =>
    `/${language}/verwaltung/texte/${shown}${query({ teil: catalogue, q: text, stand: state, seite: beyondFirst(page) })}`,
  text: (language: Language, at: TextAt, done?: string): string =>
    `/${language}/verwaltung/texte/${at.language}/${at.catalogue}/${at.key}${query({ erledigt: done })}`,
  reviewText: (language: Language, at: TextAt): string => `${administrationPaths.text(language, at)}/geprueft`,
  restoreText: (language: Language, at: TextAt): string => `${administrationPaths.text(language, at)}/ursprung`,
  settings: (language: Language, done?: string): string =>
    `/${language}/verwaltung/einstellungen${query({ erledigt: done })}`,
  setting: (language: Language, name: string): string => `/${language}/verwaltung/einstellungen/${name}`,
};
