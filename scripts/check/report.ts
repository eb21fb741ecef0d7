/** Prints the problems of one part, one a line, and sets the exit code. */
export function report(problems: readonly string[], summary: string): void {
  for (const problem of problems) console.log(problem);
  console.log(`${summary}, ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
