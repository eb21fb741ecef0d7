import { expect, test } from 'vitest';
import { modulesOf } from '../../src/modules.ts';
import { nobody } from '../../src/platform/agency/agency.ts';

const routes = modulesOf({ demo: true, agency: nobody, resetDemo: null }).flatMap((module) => module.routes);
const freshNames = (method: 'GET' | 'POST'): string[] =>
  routes
    .filter((route) => route.method === method && route.fresh === true)
    .map(({ name }) => name)
    .toSorted();

/** Acts that change who gets in, who may do what, or what can't be taken back. */
const riskyActs = [
  'accounts.add-passkey',
  'accounts.approve-hand-over',
  'accounts.ask-hand-over',
  'accounts.begin-totp',
  'accounts.confirm-address',
  'accounts.confirm-totp',
  'accounts.disconnect-provider',
  'accounts.hand-over',
  'accounts.make-card',
  'accounts.make-recovery-codes',
  'accounts.make-token',
  'accounts.remove-passkey',
  'accounts.remove-totp',
  'accounts.renew-card',
  'accounts.request-address',
  'accounts.reset-factors',
  'administration.end-role',
  'administration.give-role',
  'administration.open-recipient',
  'calls.publish-amendment',
  'calls.publish-call',
  'calls.record-paper-signature',
  'calls.release-decision',
  'calls.release-notices',
  'calls.sign-decision',
  'mandates.give-mandate',
  'mandates.record-mandate',
  'organisations.change-member',
  'organisations.decide-claim',
  'organisations.invite-member',
  'organisations.start-handover',
  'privacy.answer-archive',
  'privacy.ask-export',
  'privacy.change-period',
  'privacy.end-hold',
  'privacy.enter-request',
  'privacy.erase-own',
  'privacy.place-hold',
  'privacy.take-back-entered',
];

/** Words in a route's name by which a new risky act shows itself, and names that only sound like it. */
const tellTale = /\.(erase|publish|release|sign-decision|reset|give|hand-over)/u;
const harmless = ['demo.reset', 'home.give-feedback'];

test('risky acts wait for a fresh confirmation, and only they', () => {
  expect(freshNames('POST')).toEqual(riskyActs);
});

test('pages that show a secret or hold a long form ask before they open', () => {
  expect(freshNames('GET')).toEqual([
    'accounts.connect-provider',
    'accounts.show-add-passkey',
    'accounts.show-change-address',
    'accounts.show-recovery-codes',
    'accounts.show-totp',
    'organisations.show-invite-member',
    'organisations.show-start-handover',
    'privacy.fetch-entered-export',
    'privacy.fetch-export',
  ]);
});

test('no act that sounds risky is forgotten', () => {
  const forgotten = routes.filter(
    ({ name, method, fresh }) => method === 'POST' && tellTale.test(name) && fresh !== true,
  );
  expect(forgotten.map(({ name }) => name)).toEqual(harmless);
});

test('a confirmed form is sent again from hidden fields, so a risky route takes no files', () => {
  expect(routes.filter(({ fresh, limit }) => fresh === true && limit !== undefined)).toEqual([]);
});

test('only the account itself is open to staff without their second factor', () => {
  const open = routes.filter(({ withoutFactor }) => withoutFactor === true).map(({ name }) => name);
  expect(open.filter((name) => !name.startsWith('accounts.'))).toEqual([]);
});
