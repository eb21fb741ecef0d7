import type { Language } from '../../../platform/i18n/languages.ts';

const onward = (next: string | undefined): string => (next === undefined ? '' : `?weiter=${encodeURIComponent(next)}`);

/** Every address of the module. */
export const accountPaths = {
  signIn: (language: Language, next?: string): string => `/${language}/anmelden${onward(next)}`,
  enterCode: (language: Language, id: string): string => `/${language}/anmelden/code?vorgang=${id}`,
  code: (language: Language): string => `/${language}/anmelden/code`,
  openLink: (language: Language, token: string): string => `/${language}/anmelden/link/${token}`,
  signInByPasskey: (language: Language): string => `/${language}/anmelden/passkey`,
  /** Tasks for authenticators, as JSON. */
  passkeyTask: (language: Language, kind: 'sign-in' | 'confirm' | 'register'): string =>
    `/${language}/anmelden/passkey/${kind}`,
  provider: (language: Language, next?: string): string => `/${language}/anmelden/anbieter${onward(next)}`,
  providerFault: (language: Language, why: string): string => `/${language}/anmelden/anbieter/hinweis?grund=${why}`,
  connect: (language: Language, id?: string): string =>
    `/${language}/anmelden/anbieter/verbinden${id === undefined ? '' : `?vorgang=${id}`}`,
  connectProvider: (language: Language): string => `/${language}/konto/anbieter`,
  disconnectProvider: (language: Language): string => `/${language}/konto/anbieter/loesen`,
  signedOut: (language: Language): string => `/${language}/abgemeldet`,
  enterCard: (language: Language): string => `/${language}/anmelden/karte`,
  openCard: (language: Language, code: string): string => `/${language}/anmelden/karte/${code}`,
  secondStep: (language: Language): string => `/${language}/anmelden/zweiter-schritt`,
  signOut: (language: Language): string => `/${language}/abmelden`,
  /** "That was not me". */
  alarm: (language: Language, token: string): string => `/${language}/anmelden/nicht-ich/${token}`,
  account: (language: Language, done?: string): string =>
    `/${language}/konto${done === undefined ? '' : `?erledigt=${done}`}`,
  /** What is stored about oneself; the module privacy shows it. */
  ownData: (language: Language): string => `/${language}/konto/daten`,
  endSessions: (language: Language): string => `/${language}/konto/anmeldungen`,
  confirm: (language: Language, next?: string): string => `/${language}/konto/bestaetigen${onward(next)}`,
  addPasskey: (language: Language): string => `/${language}/konto/passkey`,
  passkey: (language: Language, id: string): string => `/${language}/konto/passkey/${id}`,
  removePasskey: (language: Language, id: string): string => `/${language}/konto/passkey/${id}/entfernen`,
  beginTotp: (language: Language): string => `/${language}/konto/code-app/neu`,
  totp: (language: Language): string => `/${language}/konto/code-app`,
  removeTotp: (language: Language): string => `/${language}/konto/code-app/entfernen`,
  recoveryCodes: (language: Language): string => `/${language}/konto/notfallcodes`,
  address: (language: Language): string => `/${language}/konto/adresse`,
  addressCode: (language: Language, id: string): string => `/${language}/konto/adresse/${id}`,
  objection: (language: Language, token: string): string => `/${language}/konto/einspruch/${token}`,
  /** Access for programs. */
  tokens: (language: Language, ended = false): string =>
    `/${language}/konto/programme${ended ? '?erledigt=beendet' : ''}`,
  endToken: (language: Language): string => `/${language}/konto/programme/beenden`,
  /** Every Vollmacht given and received; the page is part of mandates, which come after this module. */
  mandates: (language: Language): string => `/${language}/konto/vollmachten`,
  handOver: (language: Language): string => `/${language}/konto/uebergeben`,
  takeOver: (language: Language, id: string): string => `/${language}/konto/uebernehmen/${id}`,
  /** For staff, where the owner is gone. */
  staffHandOver: (language: Language, personId: string, done?: string): string =>
    `/${language}/verwaltung/konten/${personId}/uebergabe${done === undefined ? '' : `?erledigt=${done}`}`,
  approveHandOver: (language: Language, personId: string): string =>
    `/${language}/verwaltung/konten/${personId}/uebergabe/zustimmung`,
  /** For who hands out cards. */
  cards: (language: Language): string => `/${language}/karten`,
  card: (language: Language, personId: string, done?: string): string =>
    `/${language}/karten/${personId}${done === undefined ? '' : `?erledigt=${done}`}`,
  printCard: (language: Language, personId: string): string => `/${language}/karten/${personId}/druck`,
  withdrawCard: (language: Language, personId: string): string => `/${language}/karten/${personId}/sperren`,
  cardContact: (language: Language, personId: string): string => `/${language}/karten/${personId}/ansprechperson`,
  /** For administrators. */
  resetFactors: (language: Language, personId: string): string => `/${language}/verwaltung/konten/${personId}`,
};
