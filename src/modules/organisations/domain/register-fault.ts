/** What can be wrong with a register file; each has a text. */
export type RegisterProblem =
  | 'not-a-register'
  | 'two-registers'
  | 'unreadable-archive'
  | 'too-large'
  | 'no-units'
  | 'encoding'
  | 'record-type'
  | 'line-too-short'
  | 'line-too-long'
  | 'date'
  | 'date-differs'
  | 'key'
  | 'key-twice'
  | 'name-missing'
  | 'type-code'
  | 'population'
  | 'area'
  | 'postal-code'
  | 'parent-missing'
  | 'column-missing'
  | 'column-count'
  | 'quote-open'
  | 'level'
  | 'parent-key'
  | 'degurba'
  | 'coordinates';

/** One thing wrong: in which line (null: the file as a whole) and with which content. */
export type RegisterFault = { line: number | null; problem: RegisterProblem; value: string };

/** Collects faults and counts those beyond what a person would read. */
export type FaultList = {
  add: (line: number | null, problem: RegisterProblem, value?: string) => void;
  readonly count: number;
  readonly list: readonly RegisterFault[];
};

const mostShown = 50;
const longestValue = 80;

/** An empty list that keeps the first 50 faults. */
export function collectFaults(): FaultList {
  const list: RegisterFault[] = [];
  let count = 0;
  return {
    add: (line, problem, value = '') => {
      count += 1;
      if (list.length < mostShown) list.push({ line, problem, value: value.slice(0, longestValue) });
    },
    get count() {
      return count;
    },
    list,
  };
}

/** A file that can't be taken: the first 50 faults in the order of the lines, and how many there are. */
export type Unreadable = { ok: false; faults: readonly RegisterFault[]; faultCount: number };

/** The refusal for a list that isn't empty. */
export const unreadable = (faults: FaultList): Unreadable => ({
  ok: false,
  faults: faults.list.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  faultCount: faults.count,
});

/** The refusal of a file as a whole. */
export const unreadableFile = (problem: RegisterProblem, value = ''): Unreadable => ({
  ok: false,
  faults: [{ line: null, problem, value }],
  faultCount: 1,
});
