import { expect, test } from 'vitest';
import { deputyObstacle, type Deputising, type HeldRole } from './deputies.ts';

const held: readonly HeldRole[] = [
  { id: 'm1', personId: 'kim', role: 'coordinator', deputyFor: null },
  { id: 'm2', personId: 'noor', role: 'coordinator', deputyFor: 'm1' },
  { id: 'm3', personId: 'kim', role: 'mentor', deputyFor: null },
  { id: 'm4', personId: 'jo', role: 'coordinator', deputyFor: null },
];

test.each<[string, Deputising, string | null]>([
  ['a new person', { personId: 'alex', role: 'coordinator', deputyFor: 'm1' }, null],
  ['a person with the role', { id: 'm4', personId: 'jo', role: 'coordinator', deputyFor: 'm1' }, null],
  ['again, unchanged', { id: 'm2', personId: 'noor', role: 'coordinator', deputyFor: 'm1' }, null],
  ['for nobody known', { personId: 'alex', role: 'coordinator', deputyFor: 'm9' }, 'deputy-unknown'],
  ['for oneself', { id: 'm1', personId: 'kim', role: 'coordinator', deputyFor: 'm1' }, 'deputy-self'],
  ['for oneself in another role', { id: 'm5', personId: 'kim', role: 'mentor', deputyFor: 'm3' }, 'deputy-self'],
  ['with another role', { personId: 'alex', role: 'mentor', deputyFor: 'm1' }, 'deputy-other-role'],
  ['for a deputy', { personId: 'alex', role: 'coordinator', deputyFor: 'm2' }, 'deputy-chain'],
  ['although deputised for', { id: 'm1', personId: 'kim', role: 'coordinator', deputyFor: 'm4' }, 'deputy-chain'],
])('%s', (_case, wanted, obstacle) => {
  expect(deputyObstacle(held, wanted)).toBe(obstacle);
});
