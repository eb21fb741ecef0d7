import { accountsAccess } from './accounts-access.ts';
import { administrationAccess } from './administration-access.ts';
import { callsAccess } from './calls-access.ts';
import { mandatesAccess } from './mandates-access.ts';
import { privacyAccess } from './privacy-access.ts';
import { everybody, only } from './route-row.ts';
import type { Row } from './route-row.ts';
import type { World } from './world.ts';

const forEverybody = { gives: everybody(200) };
/** A form that anybody may send and that was sent empty. */
const incomplete = { gives: everybody(422) };

const keepingAll = ['administrator', 'programme-lead'] as const;
const lookingUp = [...keepingAll, 'adviser', 'data-protection-officer'] as const;
const readingFeedback = [...keepingAll, 'adviser'] as const;
const keepingTown = ['coordinator', 'head'] as const;
const town = ({ cast }: World): { organisation: string } => ({ organisation: cast.organisations.municipality ?? '' });
/** Something of the town that is not there: who may see the town is told so, the others learn nothing. */
const unknownIn =
  (parameter: 'unit' | 'membership') =>
  (world: World): Record<string, string> => ({ ...town(world), [parameter]: '01980000-0000-7000-8000-000000000000' });

/** Every route by name: what each persona gets. A route without a row fails the tests. */
export const routeAccess: Readonly<Record<string, Row>> = {
  ...accountsAccess,
  ...callsAccess,
  ...privacyAccess,
  ...mandatesAccess,
  ...administrationAccess,

  'demo.show-roles': forEverybody,
  'demo.take-role': { gives: everybody(404) },
  'demo.show-clock': forEverybody,
  'demo.move-clock': incomplete,
  'demo.reset': forEverybody,
  'demo.show-post': forEverybody,
  'demo.show-chronicle': forEverybody,

  'home.show-start': forEverybody,
  'home.show-imprint': forEverybody,
  'home.show-privacy': forEverybody,
  'home.show-accessibility': forEverybody,
  'home.show-easy-language': forEverybody,
  'home.show-sign-language': forEverybody,
  'home.show-contact': forEverybody,
  'home.show-programs': forEverybody,
  'home.show-feedback': forEverybody,
  'home.give-feedback': incomplete,
  'home.show-feedback-thanks': forEverybody,
  'home.list-feedback': { gives: only(200, ...readingFeedback) },
  'home.settle-feedback': { at: () => ({ id: 'unbekannt' }), gives: only(404, ...readingFeedback) },

  'organisations.search-places': forEverybody,
  'organisations.suggest-places': forEverybody,
  'organisations.show-register': { gives: only(200, 'administrator', 'programme-lead') },
  'organisations.upload-register': { gives: only(422, 'administrator', 'programme-lead') },
  'organisations.settle-successors': { gives: only(422, 'administrator', 'programme-lead') },
  'organisations.settle-moves': { gives: only(422, 'administrator', 'programme-lead') },
  'organisations.preview-register': {
    at: () => ({ id: 'unbekannt' }),
    gives: only(410, 'administrator', 'programme-lead'),
  },
  'organisations.import-register': {
    at: () => ({ id: 'unbekannt' }),
    gives: only(410, 'administrator', 'programme-lead'),
  },
  'organisations.list-organisations': { gives: only(200, ...lookingUp) },
  'organisations.show-add-organisation': { gives: only(200, ...keepingAll) },
  'organisations.add-organisation': { gives: only(422, ...keepingAll) },
  'organisations.show-organisation': { at: town, gives: only(200, ...lookingUp, ...keepingTown) },
  'organisations.show-rename-organisation': { at: town, gives: only(200, ...keepingAll) },
  'organisations.rename-organisation': { at: town, gives: only(422, ...keepingAll) },
  'organisations.show-add-unit': { at: town, gives: only(200, ...keepingAll, ...keepingTown) },
  'organisations.add-unit': { at: town, gives: only(422, ...keepingAll, ...keepingTown) },
  'organisations.show-unit': { at: unknownIn('unit'), gives: only(404, ...keepingAll, ...keepingTown) },
  'organisations.rename-unit': { at: unknownIn('unit'), gives: only(404, ...keepingAll, ...keepingTown) },
  'organisations.move-unit': { at: unknownIn('unit'), gives: only(404, ...keepingAll, ...keepingTown) },
  'organisations.remove-unit': { at: unknownIn('unit'), gives: only(404, ...keepingAll, ...keepingTown) },
  'organisations.show-invite-member': { at: town, gives: only(200, ...keepingAll, ...keepingTown) },
  'organisations.invite-member': { at: town, gives: only(422, ...keepingAll, ...keepingTown) },
  'organisations.show-start-claim': { gives: { ...everybody(200), visitor: 401 } },
  'organisations.claim': { gives: { ...everybody(422), visitor: 401 } },
  'organisations.show-claim': { at: () => ({ claim: 'unbekannt' }), gives: { ...everybody(404), visitor: 401 } },
  'organisations.enter-claim-code': {
    at: () => ({ claim: 'unbekannt' }),
    gives: { ...everybody(404), visitor: 401 },
  },
  'organisations.withdraw-claim': {
    at: () => ({ claim: 'unbekannt' }),
    gives: { ...everybody(404), visitor: 401 },
  },
  'organisations.check-claim': { at: () => ({ claim: 'unbekannt' }), gives: { ...everybody(404), visitor: 401 } },
  'organisations.decide-claim': {
    at: () => ({ claim: 'unbekannt' }),
    gives: { ...everybody(404), visitor: 401 },
  },
  'organisations.list-claims': { gives: only(200, ...lookingUp) },
  'organisations.send-claim-code': { at: () => ({ claim: 'unbekannt' }), gives: only(404, ...keepingAll) },
  'organisations.show-start-handover': { at: unknownIn('membership'), gives: only(403) },
  'organisations.start-handover': { at: unknownIn('membership'), gives: only(403) },
  'organisations.show-handover': { at: () => ({ handover: 'unbekannt' }), gives: { ...everybody(404), visitor: 401 } },
  'organisations.accept-handover': {
    at: () => ({ handover: 'unbekannt' }),
    gives: { ...everybody(404), visitor: 401 },
  },
  'organisations.decline-handover': {
    at: () => ({ handover: 'unbekannt' }),
    gives: { ...everybody(404), visitor: 401 },
  },
  'organisations.withdraw-handover': {
    at: () => ({ handover: 'unbekannt' }),
    gives: { ...everybody(404), visitor: 401 },
  },
  'organisations.show-absences': { gives: { ...everybody(200), visitor: 401 } },
  'organisations.say-absence': { gives: { ...everybody(422), visitor: 401 } },
  'organisations.end-absence': {
    at: () => ({ absence: '01980000-0000-7000-8000-000000000000' }),
    gives: { ...everybody(404), visitor: 401 },
  },
  'organisations.show-member': { at: unknownIn('membership'), gives: only(404, ...keepingAll, ...keepingTown) },
  'organisations.change-member': { at: unknownIn('membership'), gives: only(404, ...keepingAll, ...keepingTown) },
  'organisations.end-membership': { at: unknownIn('membership'), gives: only(404, ...keepingAll, ...keepingTown) },
};
