import type { Config } from '../config.ts';

/** What a command of its own file gets. */
export type CommandOrder = {
  config: Config;
  /** Login that owns the tables. */
  ownerUrl: string;
  /** The project's folder. */
  root: string;
  /** Behind the command's name. */
  args: readonly string[];
  /** For what is asked for, on standard output. */
  print: (line: string) => void;
  /** For progress and advice, on standard error. */
  tell: (line: string) => void;
  /** Says what to tidy up when the command is ended from outside. */
  onStop: (tidy: () => void) => void;
};
