import { expect, test } from 'vitest';
import { countTests } from './count-tests.ts';

const file = (status: string, ...tests: string[]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: tests.map((each) => ({ status: each, fullName: each })),
});

test.each([
  ['passing tests', [file('passed', 'passed', 'passed')], 0, { passed: 2, failed: 0 }],
  ['a failing test', [file('failed', 'passed', 'failed')], 1, { passed: 1, failed: 1 }],
  ['a skipped test', [file('passed', 'passed', 'skipped')], 0, { passed: 1, failed: 1 }],
  ['a file that did not load', [file('failed'), file('passed', 'passed')], 1, { passed: 1, failed: 1 }],
  ['a file whose clean-up failed', [file('failed', 'passed')], 1, { passed: 1, failed: 1 }],
  ['a run that broke outside its tests', [file('passed', 'passed')], 1, { passed: 1, failed: 1 }],
  ['a run without a report', [], 1, { passed: 0, failed: 1 }],
  ['a level without tests', [], 0, { passed: 0, failed: 0 }],
])('%s', (_, testResults, exitCode, expected) => {
  expect(countTests({ testResults }, exitCode)).toEqual(expected);
});
