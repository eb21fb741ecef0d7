/** A bid of the screenplay: what a municipality says, how good it reads (0 to 4), and how it comes in. Everything is made up. */
export type Bid = {
  place: string;
  beginsOn: string;
  handsInOn: string;
  time: string;
  /** Mean points its reviews come to, before a reviewer's own strictness. */
  quality: number;
  topics: readonly string[];
  motivation: string;
  departments: string;
  places: number;
  months: number;
  hours: number;
  experience: 'beginning' | 'some' | 'established';
  council: 'yes' | 'planned' | 'no';
  partner: { kind: string; name: string };
  channel?: 'post';
  /** Never finishes, or comes too late. */
  ending?: 'abandoned' | 'late';
};
