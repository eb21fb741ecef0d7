export type Count = { passed: number; failed: number };

/** What is used of vitest's JSON report. */
export type VitestReport = {
  testResults: readonly {
    name: string;
    status: string;
    assertionResults: readonly { status: string; fullName: string }[];
  }[];
};

/**
 * Counts a level's tests. A file that could not be loaded counts as one failure, a skipped test too, and so does a run
 * that ended badly though every test in its report passed.
 */
export function countTests(report: VitestReport, exitCode: number): Count {
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status === 'passed'),
  );
  const failed = tests.length - passed + broken.length;
  return { passed, failed: failed === 0 && exitCode !== 0 ? 1 : failed };
}
