import fc from 'fast-check';
import { askRaw } from './ask-raw.ts';
import type { RawAnswer } from './ask-raw.ts';
import { fuzzInput } from './input.ts';
import type { FuzzInput, Ground } from './input.ts';

/** An answer that must not be. */
export type Flaw = { what: string; words: string; input: FuzzInput };
export type FuzzReport = {
  tried: number;
  statuses: Map<number, number>;
  slowest: number;
  slowestWords: string;
  flaws: Flaw[];
};

export type FuzzOrder = {
  port: number;
  ground: Ground;
  count: number;
  seed: number;
  /** Milliseconds no answer may take. */
  longest: number;
  atOnce: number;
};

/** Sends so many inputs and looks at each answer. */
export async function runFuzz({ port, ground, count, seed, longest, atOnce }: FuzzOrder): Promise<FuzzReport> {
  const report: FuzzReport = { tried: 0, statuses: new Map(), slowest: 0, slowestWords: '', flaws: [] };
  const inputs = fc.sample(fuzzInput(ground), { numRuns: count, seed }).values();
  const work = async (): Promise<void> => {
    for (const input of inputs) {
      const answer = await askRaw(port, input.bytes);
      note(report, input, answer, longest);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return report;
}

// oxlint-disable-next-line eslint/max-params -- four plain things, asked in one place
function note(report: FuzzReport, input: FuzzInput, answer: RawAnswer, longest: number): void {
  report.tried += 1;
  report.statuses.set(answer.status, (report.statuses.get(answer.status) ?? 0) + 1);
  if (answer.took > report.slowest) {
    report.slowest = answer.took;
    report.slowestWords = input.words;
  }
  const what = flawOf(answer, longest);
  if (what !== null) report.flaws.push({ what, words: input.words, input });
}

const trace =
  /\n?\s+at .{0,200}:\d+:\d+\)?|node_modules\/|\/src\/\w+\/|syntax error at or near|invalid input syntax|ECONNREFUSED/u;

function flawOf({ status, head, body, took }: RawAnswer, longest: number): string | null {
  if (status >= 500) return `status ${status}`;
  if (status === 0) return 'no answer';
  if (trace.test(body)) return 'a stack trace';
  if (/^set-cookie: a=b/imu.test(head)) return 'a header of the sender';
  if (/^location: (https?:)?\/\/(?!127\.0\.0\.1)/imu.test(head)) return 'a way out';
  return took > longest ? `${took.toFixed(0)} ms` : null;
}
