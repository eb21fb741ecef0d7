import type { Language } from '../../../platform/i18n/languages.ts';

/** What was just done, said on the page one comes back to. */
export const standingDeeds = [
  'sent',
  'withdrawn',
  'decided',
  'mailed',
  'proved',
  'offered',
  'accepted',
  'declined',
  'taken-back',
  'away',
  'back',
] as const;
export type StandingDeed = (typeof standingDeeds)[number];

type Search = { kind?: string; text?: string };

/** Every address of claims, handovers and absences. */
export const standingPaths = {
  startClaim: (language: Language, { kind = '', text = '' }: Search = {}): string =>
    `/${language}/organisation-vertreten${query({ art: kind, q: text })}`,
  claim: (language: Language, handle: string, done?: StandingDeed): string =>
    `/${language}/organisation-vertreten/${handle}${query({ erledigt: done ?? '' })}`,
  claimCode: (language: Language, handle: string): string => `${standingPaths.claim(language, handle)}/code`,
  withdrawClaim: (language: Language, handle: string): string =>
    `${standingPaths.claim(language, handle)}/zurueckziehen`,
  checkClaim: (language: Language, handle: string, done?: StandingDeed): string =>
    `${standingPaths.claim(language, handle)}/pruefen${query({ erledigt: done ?? '' })}`,
  claims: (language: Language): string => `/${language}/verwaltung/antraege`,
  startHandover: (language: Language, organisation: string, membership: string): string =>
    `/${language}/organisationen/${organisation}/personen/${membership}/uebergeben`,
  handover: (language: Language, handle: string, done?: StandingDeed): string =>
    `/${language}/uebergabe/${handle}${query({ erledigt: done ?? '' })}`,
  acceptHandover: (language: Language, handle: string): string =>
    `${standingPaths.handover(language, handle)}/annehmen`,
  declineHandover: (language: Language, handle: string): string =>
    `${standingPaths.handover(language, handle)}/ablehnen`,
  withdrawHandover: (language: Language, handle: string): string =>
    `${standingPaths.handover(language, handle)}/zuruecknehmen`,
  absences: (language: Language, done?: StandingDeed): string =>
    `/${language}/abwesenheit${query({ erledigt: done ?? '' })}`,
  endAbsence: (language: Language, id: string): string => `/${language}/abwesenheit/${id}/beenden`,
  sendCode: (language: Language, handle: string): string => `/${language}/verwaltung/antraege/${handle}/code`,
};

function query(values: Readonly<Record<string, string>>): string {
  const given = Object.entries(values).filter(([, value]) => value !== '');
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
}
