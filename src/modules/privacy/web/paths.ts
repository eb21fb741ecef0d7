import type { Language } from '../../../platform/i18n/languages.ts';

/** Every address of the module. */
export const privacyPaths = {
  ownData: (language: Language, done?: string): string => `/${language}/konto/daten${query(done)}`,
  /** The privacy page, which `home` shows. */
  notice: (language: Language): string => `/${language}/datenschutz`,
  askExport: (language: Language): string => `/${language}/konto/daten/auskunft`,
  ownExport: (language: Language, request: string, format: 'json' | 'pdf'): string =>
    `/${language}/konto/daten/auskunft/${request}/${format}`,
  erase: (language: Language): string => `/${language}/konto/daten/loeschen`,
  takeBack: (language: Language): string => `/${language}/konto/daten/zuruecknehmen`,
  board: (language: Language, done?: string): string => `/${language}/verwaltung/datenschutz${query(done)}`,
  boardAct: (language: Language, act: BoardAct): string => `/${language}/verwaltung/datenschutz/${act}`,
  enteredExport: (language: Language, request: string, format: 'json' | 'pdf'): string =>
    `/${language}/verwaltung/datenschutz/auskunft/${request}/${format}`,
  record: (language: Language, format?: 'csv' | 'pdf'): string =>
    `/${language}/verwaltung/datenschutz/verzeichnis${format === undefined ? '' : `/${format}`}`,
};

/** What can be done on the officer's page. */
export type BoardAct = 'antrag' | 'antrag-zurueck' | 'sperre' | 'sperre-ende' | 'archiv' | 'frist';

const query = (done: string | undefined): string => (done === undefined ? '' : `?erledigt=${done}`);
