import { but, everybody, only } from './route-row.ts';
import type { Row } from './route-row.ts';

const forEverybody = { gives: everybody(200) };
/** A form that anybody may send and that was sent empty. */
const incomplete = { gives: everybody(422) };
/** For whoever has an account. */
const signedIn = (status: number): Row['gives'] => but(status, { visitor: 401 });
const unknown = (): { id: string } => ({ id: '01980000-0000-7000-8000-000000000000' });
const handingOut = ['administrator', 'programme-lead', 'adviser', 'coordinator', 'head'] as const;
const noHolder = (): { person: string } => ({ person: unknown().id });
const token = (): { token: string } => ({ token: 'unbekannt' });

/** The routes of accounts: what each persona gets. */
export const accountsAccess: Readonly<Record<string, Row>> = {
  'accounts.show-sign-in': forEverybody,
  'accounts.request-sign-in': incomplete,
  'accounts.show-code': forEverybody,
  'accounts.enter-code': incomplete,
  'accounts.show-link': { at: token, gives: everybody(200) },
  'accounts.use-link': { at: token, gives: everybody(422) },
  'accounts.sign-in-with-passkey': incomplete,
  'accounts.passkey-task': { at: () => ({ kind: 'sign-in' }), gives: everybody(200) },
  'accounts.begin-provider': { gives: everybody(404) },
  'accounts.connect-provider': { gives: signedIn(404) },
  'accounts.return-from-provider': { gives: everybody(404) },
  'accounts.show-provider-fault': { gives: everybody(404) },
  'accounts.show-connect': { gives: everybody(404) },
  'accounts.connect': { gives: everybody(404) },
  'accounts.disconnect-provider': { gives: signedIn(404) },
  'accounts.show-signed-out': { gives: everybody(303) },
  'accounts.show-enter-card': forEverybody,
  'accounts.sign-in-with-card': incomplete,
  'accounts.show-open-card': { at: () => ({ code: 'ACDE-FGHJ-KMNP-QRT2' }), gives: everybody(200) },
  'accounts.list-cards': { gives: only(200, ...handingOut) },
  'accounts.make-card': { gives: only(422, ...handingOut) },
  'accounts.show-card': { at: noHolder, gives: only(404, ...handingOut) },
  'accounts.renew-card': { at: noHolder, gives: only(404, ...handingOut) },
  'accounts.withdraw-card': { at: noHolder, gives: only(404, ...handingOut) },
  'accounts.set-card-contact': { at: noHolder, gives: only(404, ...handingOut) },
  'accounts.print-card': { at: noHolder, gives: only(404, ...handingOut) },
  'accounts.sign-out': { gives: everybody(303) },

  'accounts.show-confirm': { gives: signedIn(200) },
  'accounts.confirm': { gives: signedIn(422) },
  'accounts.show-second-step': { gives: everybody(303) },
  'accounts.second-step': { gives: everybody(303) },

  'accounts.show-account': { gives: signedIn(200) },
  'accounts.change-person': { gives: signedIn(303) },
  'accounts.end-sessions': { gives: signedIn(404) },
  'accounts.show-add-passkey': { gives: signedIn(200) },
  'accounts.add-passkey': { gives: signedIn(422) },
  'accounts.show-passkey': { at: unknown, gives: signedIn(404) },
  'accounts.rename-passkey': { at: unknown, gives: signedIn(404) },
  'accounts.remove-passkey': { at: unknown, gives: signedIn(404) },
  'accounts.begin-totp': { gives: signedIn(303) },
  'accounts.show-totp': { gives: signedIn(303) },
  'accounts.confirm-totp': { gives: signedIn(303) },
  'accounts.remove-totp': { gives: signedIn(303) },
  'accounts.show-recovery-codes': { gives: signedIn(303) },
  'accounts.make-recovery-codes': { gives: signedIn(303) },
  'accounts.show-tokens': { gives: signedIn(200) },
  'accounts.make-token': { gives: signedIn(422) },
  'accounts.end-token': { gives: signedIn(404) },
  'accounts.show-change-address': { gives: signedIn(200) },
  'accounts.request-address': { gives: signedIn(422) },
  'accounts.show-address-code': { at: unknown, gives: signedIn(200) },
  'accounts.confirm-address': { at: unknown, gives: signedIn(422) },

  'accounts.show-alarm': { at: token, gives: everybody(200) },
  'accounts.raise-alarm': { at: token, gives: everybody(422) },
  'accounts.show-objection': { at: token, gives: everybody(200) },
  'accounts.object-to-address': { at: token, gives: everybody(422) },

  'accounts.show-hand-over': { gives: signedIn(200) },
  'accounts.hand-over': { gives: signedIn(422) },
  'accounts.show-take-over': { at: unknown, gives: everybody(200) },
  'accounts.take-over': { at: unknown, gives: everybody(422) },
  'accounts.show-staff-hand-over': {
    at: ({ cast }) => ({ person: cast.people.coordinator ?? '' }),
    gives: only(200, 'administrator', 'programme-lead'),
  },
  'accounts.ask-hand-over': {
    at: ({ cast }) => ({ person: cast.people.coordinator ?? '' }),
    gives: only(422, 'administrator'),
  },
  'accounts.approve-hand-over': {
    at: ({ cast }) => ({ person: cast.people.coordinator ?? '' }),
    gives: only(404, 'administrator', 'programme-lead'),
  },

  'accounts.show-reset-factors': {
    at: ({ cast }) => ({ person: cast.people.coordinator ?? '' }),
    gives: only(200, 'administrator'),
  },
  'accounts.reset-factors': {
    at: ({ cast }) => ({ person: cast.people.coordinator ?? '' }),
    gives: only(422, 'administrator'),
  },
};
