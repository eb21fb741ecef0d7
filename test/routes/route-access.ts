import { everybody, only } from './route-row.ts';
import type { Row } from './route-row.ts';

const forEverybody = { gives: everybody(200) };
/** A form that anybody may send and that was sent empty. */
const incomplete = { gives: everybody(422) };

/** Every route by name: what each persona gets. A route without a row fails the tests. */
export const routeAccess: Readonly<Record<string, Row>> = {
  'accounts.show-sign-in': forEverybody,
  'accounts.request-sign-in': incomplete,
  'accounts.show-code': forEverybody,
  'accounts.enter-code': incomplete,
  'accounts.show-link': { at: () => ({ token: 'unbekannt' }), gives: everybody(200) },
  'accounts.use-link': { at: () => ({ token: 'unbekannt' }), gives: everybody(422) },
  'accounts.sign-out': { gives: everybody(303) },

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
  'home.show-feedback': forEverybody,
  'home.give-feedback': incomplete,
  'home.show-feedback-thanks': forEverybody,

  'organisations.search-places': forEverybody,
  'organisations.suggest-places': forEverybody,
  'organisations.show-register': { gives: only(200, 'administrator', 'programme-lead') },
  'organisations.upload-register': { gives: only(422, 'administrator', 'programme-lead') },
  'organisations.settle-successors': { gives: only(422, 'administrator', 'programme-lead') },
  'organisations.preview-register': {
    at: () => ({ id: 'unbekannt' }),
    gives: only(410, 'administrator', 'programme-lead'),
  },
  'organisations.import-register': {
    at: () => ({ id: 'unbekannt' }),
    gives: only(410, 'administrator', 'programme-lead'),
  },
};
