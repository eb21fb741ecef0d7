import type { Role } from '../../../platform/actions/actor.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import type { OrganisationKind } from '../domain/organisation-kind.ts';

/** What was just done, said on the page one comes back to. */
export const deeds = [
  'added',
  'changed',
  'unit-added',
  'unit-renamed',
  'unit-moved',
  'unit-removed',
  'invited',
  'member-changed',
  'ended',
] as const;
export type Deed = (typeof deeds)[number];

type Search = { text?: string; kind?: OrganisationKind | null; page?: number };
type Proposed = { role?: Role; deputyFor?: string | null };

/** Every address of organisations, their units and their people. */
export const memberPaths = {
  list: (language: Language, { text = '', kind = null, page = 1 }: Search = {}): string =>
    `/${language}/organisationen${query({ q: text, art: kind ?? '', seite: page === 1 ? '' : String(page) })}`,
  add: (language: Language): string => `/${language}/organisationen/neu`,
  show: (language: Language, id: string, done?: Deed): string =>
    `/${language}/organisationen/${id}${query({ erledigt: done ?? '' })}`,
  rename: (language: Language, id: string): string => `${memberPaths.show(language, id)}/angaben`,
  addUnit: (language: Language, id: string): string => `${memberPaths.show(language, id)}/einheiten/neu`,
  unit: (language: Language, id: string, unit: string): string => `${memberPaths.show(language, id)}/einheiten/${unit}`,
  renameUnit: (language: Language, id: string, unit: string): string => `${memberPaths.unit(language, id, unit)}/name`,
  moveUnit: (language: Language, id: string, unit: string): string => `${memberPaths.unit(language, id, unit)}/platz`,
  removeUnit: (language: Language, id: string, unit: string): string =>
    `${memberPaths.unit(language, id, unit)}/entfernen`,
  invite: (language: Language, id: string, { role, deputyFor }: Proposed = {}): string =>
    `${memberPaths.show(language, id)}/personen/neu${query({ rolle: role ?? '', vertritt: deputyFor ?? '' })}`,
  member: (language: Language, id: string, membership: string): string =>
    `${memberPaths.show(language, id)}/personen/${membership}`,
  endMembership: (language: Language, id: string, membership: string): string =>
    `${memberPaths.member(language, id, membership)}/beenden`,
};

function query(values: Readonly<Record<string, string>>): string {
  const given = Object.entries(values).filter(([, value]) => value !== '');
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
}
