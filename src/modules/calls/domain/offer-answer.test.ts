import { expect, test } from 'vitest';
import { fromBerlin } from '../../../platform/time/berlin.ts';
import { arrivalFault, passesOnAt, passingOn } from './offer-answer.ts';

const since = fromBerlin('2018-03-16', '09:00');
const until = fromBerlin('2018-04-01');
const now = fromBerlin('2018-04-03', '10:00');

test.each([
  ['post', '2018-03-31', null],
  ['mail', '2018-03-16', null],
  ['phone', '2018-04-01', 'too-late'],
  ['post', '2018-04-03', 'too-late'],
  ['post', '2018-04-04', 'not-a-date'],
  ['post', '2018-03-15', 'before-offer'],
  ['post', '31.3.2018', 'not-a-date'],
  ['post', '', 'not-a-date'],
  ['post', null, 'not-a-date'],
  ['online', null, 'too-late'],
] as const)('an answer by %s of %s: %s', (channel, receivedOn, fault) => {
  expect(arrivalFault({ channel, receivedOn }, { since, until, now })).toBe(fault);
});

test('a place that is given back has no deadline, but is not given back before it was offered', () => {
  const late = { since, until: null, now: fromBerlin('2018-06-11') };
  expect(arrivalFault({ channel: 'phone', receivedOn: '2018-06-11' }, late)).toBeNull();
  expect(arrivalFault({ channel: 'phone', receivedOn: '2018-03-01' }, late)).toBe('before-offer');
  expect(arrivalFault({ channel: 'online', receivedOn: null }, late)).toBeNull();
});

test('a place goes on three days after the deadline, also over the change to summer time', () => {
  const deadline = fromBerlin('2018-03-24');
  expect(passesOnAt(deadline)).toBe(fromBerlin('2018-03-27'));
  expect(passingOn(fromBerlin('2018-03-27'))).toBe(deadline);
});
