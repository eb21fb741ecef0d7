import type { Language } from '../../../platform/i18n/languages.ts';

/** Every address of the module. */
export const organisationPaths = {
  places: (language: Language): string => `/${language}/orte`,
  /** Answers `?q=` with `{ hits: [{ label, detail, value }] }`, for SearchField; `all` adds real places to a demo's invented ones. */
  placeSuggestions: (language: Language, all?: 'all'): string =>
    `/${language}/orte/vorschlaege${all === undefined ? '' : '?alle=1'}`,
  register: (language: Language, done?: 'register' | 'postal-codes' | 'successors' | 'moves'): string =>
    `/${language}/verzeichnis${done === undefined ? '' : `?erledigt=${done}`}`,
  registerPreview: (language: Language, id: string): string => `/${language}/verzeichnis/vorschau/${id}`,
  successors: (language: Language): string => `/${language}/verzeichnis/nachfolge`,
  moves: (language: Language): string => `/${language}/verzeichnis/umzug`,
};
