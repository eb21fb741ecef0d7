import { expect, test } from 'vitest';
import { fromBerlin } from '../../../platform/time/berlin.ts';
import { consentFault, consentOf, isAskable, type AskedStep } from './ministry-consent.ts';

const now = fromBerlin('2018-03-05', '10:00');
const asked: AskedStep = { agreed: null, answeredAt: null, embargoUntil: null, aboutHash: 'aa' };
const agreed: AskedStep = { ...asked, agreed: true, answeredAt: now };

test.each<[string, AskedStep | null, boolean, string, boolean]>([
  ['the ministry has no say', null, false, 'not-needed', false],
  ['nobody asked', null, true, 'not-asked', true],
  ['asked about an earlier text', { ...agreed, aboutHash: 'bb' }, true, 'not-asked', true],
  ['no answer yet', asked, true, 'waiting', false],
  ['no', { ...asked, agreed: false, answeredAt: now }, true, 'refused', true],
  ['yes', agreed, true, 'agreed', false],
  ['yes, from tomorrow', { ...agreed, embargoUntil: fromBerlin('2018-03-06') }, true, 'embargo', false],
  ['yes, from this instant', { ...agreed, embargoUntil: now }, true, 'agreed', false],
])('%s', (_name, step, needed, state, askable) => {
  const consent = consentOf(step, { needed, hash: 'aa', now });
  expect([consent, isAskable(consent)]).toEqual([state, askable]);
  expect(consentFault(consent) === null).toBe(state === 'agreed' || state === 'not-needed');
});
