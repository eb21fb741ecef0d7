import type { Language } from '../../../platform/i18n/languages.ts';

const of = (language: Language, handle: string, rest = ''): string => `/${language}/interesse/${handle}${rest}`;

/** Every address of expressing interest: of the municipality, its partner organisations and its head, and of staff. */
export const interestPaths = {
  start: (language: Language, slug: string): string => `/${language}/aufrufe/${slug}/interesse`,
  show: (language: Language, handle: string): string => of(language, handle),
  section: (language: Language, handle: string, section: string): string =>
    of(language, handle, `/abschnitt/${section}`),
  autosave: (language: Language, handle: string, section: string): string =>
    of(language, handle, `/abschnitt/${section}/speichern`),
  mailAddress: (language: Language, handle: string): string => of(language, handle, '/adresse'),
  takeOver: (language: Language, handle: string): string => of(language, handle, '/uebernehmen'),
  editors: (language: Language, handle: string): string => of(language, handle, '/mitarbeit'),
  join: (language: Language, token: string): string => `/${language}/mitarbeit/${token}`,
  partners: (language: Language, handle: string): string => of(language, handle, '/partner'),
  partner: (language: Language, handle: string, partner: string): string => of(language, handle, `/partner/${partner}`),
  partnerSheet: (language: Language, handle: string, partner: string): string =>
    of(language, handle, `/partner/${partner}/blatt.pdf`),
  coSign: (language: Language, token: string): string => `/${language}/mitzeichnen/${token}`,
  signOff: (language: Language, handle: string): string => of(language, handle, '/freigabe'),
  printSignOff: (language: Language, handle: string): string => of(language, handle, '/freigabe/druck'),
  signOffPdf: (language: Language, handle: string): string => of(language, handle, '/freigabe/unterschriftenmappe.pdf'),
  approve: (language: Language, token: string): string => `/${language}/freigabe/${token}`,
  check: (language: Language, handle: string): string => of(language, handle, '/pruefen'),
  submit: (language: Language, handle: string): string => of(language, handle, '/einreichen'),
  receipt: (language: Language, handle: string, attempt?: number): string =>
    of(language, handle, `/beleg${attempt === undefined ? '' : `?fassung=${attempt}`}`),
  receiptPdf: (language: Language, handle: string, attempt?: number): string =>
    of(language, handle, `/beleg.pdf${attempt === undefined ? '' : `?fassung=${attempt}`}`),
  verify: (language: Language, receipt?: { number: string; checksum: string }): string =>
    `/${language}/beleg-pruefen${receipt === undefined ? '' : `?nummer=${receipt.number}&pruefsumme=${receipt.checksum}`}`,
  withdraw: (language: Language, handle: string): string => of(language, handle, '/zurueckziehen'),
  reopen: (language: Language, handle: string): string => of(language, handle, '/wieder-oeffnen'),
  late: (language: Language, handle: string): string => of(language, handle, '/verspaetet'),
  takeVersion: (language: Language, handle: string): string => of(language, handle, '/neue-fassung'),
  scan: (language: Language, handle: string): string => of(language, handle, '/scan'),
  file: (language: Language, handle: string, file: string): string => of(language, handle, `/datei/${file}`),
  removeFile: (language: Language, handle: string, file: string): string =>
    of(language, handle, `/datei/${file}/entfernen`),
  enter: (language: Language, call: string): string => `/${language}/verwaltung/aufrufe/${call}/interesse-eintragen`,
  decideLate: (language: Language, handle: string): string => `/${language}/verwaltung/interessen/${handle}/verspaetet`,
};
