import { readFileSync } from 'node:fs';
import type { ServerProcess } from './app-server.ts';
import { median, spread } from './figures.ts';
import type { Report } from './load.process.ts';
import { rateOf } from './load.ts';

/** One round on one side: requests a second, and milliseconds of computing for each, of server process and database. */
export type Round = { rate: number; work: number };
/** What is compared. */
export type Sides = { ours: () => Promise<Round>; bare: () => Promise<Round> };
/** Ours in parts of the bare one: of requests a second, and of requests for the same computing. */
export type Ratios = { rate: number; work: number };

/** What takes part in an answer: a server, and the processes of the database behind it if it has one. */
export type Weighed = {
  server: ServerProcess;
  status: number;
  backends?: (() => Promise<readonly number[]>) | undefined;
};

/** Lets a server answer, and weighs it. */
export async function weigh({ server, status, backends }: Weighed, send: () => Promise<Report>): Promise<Round> {
  const before = new Map((await backends?.())?.map((pid) => [pid, cpuSeconds(pid)]));
  const own = cpuSeconds(server.pid);
  const report = await send();
  let seconds = cpuSeconds(server.pid) - own;
  for (const pid of (await backends?.()) ?? []) seconds += cpuSeconds(pid) - (before.get(pid) ?? 0);
  return { rate: rateOf(report, status), work: (seconds * 1000) / (report.statuses[String(status)] ?? 0) };
}

/** Measures both sides in turns, after one round for warming up, and prints the middle of the rounds. */
export async function compare(what: string, sides: Sides, rounds: number): Promise<Ratios> {
  const pairs: { ours: Round; bare: Round }[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const pair = await (round % 2 === 0 ? oursFirst(sides) : bareFirst(sides));
    if (round > 0) pairs.push(pair);
  }
  const rates = pairs.map(({ ours, bare }) => ours.rate / bare.rate);
  const works = pairs.map(({ ours, bare }) => bare.work / ours.work);
  const [own, other] = [pairs.map(({ ours }) => ours), pairs.map(({ bare }) => bare)];
  console.log(`${what}: ours ${rate(own)}, bare ${rate(other)}, ratio ${spread(rates, 2)}`);
  console.log(`  computing for one: ours ${work(own)}, bare ${work(other)}, ratio ${spread(works, 2)}`);
  return { rate: median(rates), work: median(works) };
}

// Whoever goes first in a pair has the machine as the other left it; so they take turns at that, too.
const oursFirst = async (sides: Sides) => ({ ours: await sides.ours(), bare: await sides.bare() });
async function bareFirst(sides: Sides): Promise<{ ours: Round; bare: Round }> {
  const bare = await sides.bare();
  return { ours: await sides.ours(), bare };
}

const rate = (rounds: readonly Round[]): string =>
  `${spread(
    rounds.map((round) => round.rate),
    0,
  )}/s`;
const work = (rounds: readonly Round[]): string => `${median(rounds.map((round) => round.work)).toFixed(3)} ms`;

/** User and system time of a process and its threads, in hundredths as Linux counts; elsewhere not a number. */
function cpuSeconds(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /u, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return Number.NaN;
  }
}
