import { expect, test } from 'vitest';
import { instant } from '../../../platform/time/instant.ts';
import { letterState, maskedAddress } from './letter-state.ts';

const fresh = { sentAt: null, cancelledAt: null, attempts: 0 };

test.each([
  [fresh, 'waiting'],
  [{ ...fresh, attempts: 1 }, 'retrying'],
  [{ ...fresh, attempts: 12 }, 'failed'],
  [{ ...fresh, attempts: 12, cancelledAt: instant(1) }, 'cancelled'],
  [{ ...fresh, attempts: 3, sentAt: instant(1) }, 'sent'],
] as const)('%o is %s', (facts, state) => {
  expect(letterState(facts)).toBe(state);
});

test.each([
  ['alex.muster@musterstadt.example', 'a•••@musterstadt.example'],
  ['a@b@c.example', 'a•••@c.example'],
  ['@c.example', '•••'],
  ['nothing', '•••'],
])('%s is shown as %s', (address, shown) => {
  expect(maskedAddress(address)).toBe(shown);
});
