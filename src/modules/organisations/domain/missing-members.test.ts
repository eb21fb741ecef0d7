import { expect, test } from 'vitest';
import type { HeldRole } from './deputies.ts';
import { missingMembers } from './missing-members.ts';

const has = (...roles: string[]): HeldRole[] =>
  roles.map((role, index) => ({ id: `m${index}`, personId: `p${index}`, role, deputyFor: null }));

test.each([
  ['municipality', has(), ['lead coordinator', 'head head']],
  ['municipality', has('head', 'mentor'), ['lead coordinator']],
  ['municipality', has('coordinator'), ['head head', 'deputy coordinator for m0']],
  ['municipality', has('head', 'coordinator'), ['deputy coordinator for m1']],
  ['municipality', has('coordinator', 'head', 'coordinator'), []],
  ['migrant-organisation', has('representative'), ['deputy representative for m0']],
  ['agency', has('adviser'), ['lead administrator']],
] as const)('%s with %j lacks %j', (kind, members, missing) => {
  const said = missingMembers(kind, members).map(({ step, role, deputyFor }) =>
    [step, role, ...(deputyFor === null ? [] : ['for', deputyFor])].join(' '),
  );
  expect(said).toEqual(missing);
});
