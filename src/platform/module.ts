import type { Actor } from './actions/actor.ts';
import type { Db } from './db/database.ts';
import type { KeptFiles } from './files/sweep-files.ts';
import type { GalleryEntry } from './gallery-entry.ts';
import type { Route } from './http/route.ts';
import type { Texts } from './i18n/define-texts.ts';
import type { Language } from './i18n/languages.ts';
import type { PersonalData } from './personal-data.ts';
import type { Instant } from './time/instant.ts';

/** What a reader's start page and the modules' reads are given. */
export type Reading = { db: Db; actor: Actor; now: Instant; language: Language };

/** Something that waits for the reader, or runs and is worth a line. */
export type Waiting = {
  /** A sentence or a name a person would say. */
  title: string;
  href: string;
  /** One line of substance. */
  line: string;
  status: { words: string; tone: 'neutral' | 'due' | 'ok' | 'go' };
  /** What the reader has to do, if anything; the most urgent one becomes the next step. */
  task?: { words: string; until: Instant | null };
  /** Past, now and to come of the thing, shown beside the next step. */
  way?: readonly { title: string; line: string; state: 'done' | 'now' | 'next' }[];
};

/** A link of the navigation of a role. */
export type NavigationLink = { href: string; label: string };

/** A job that the worker runs again and again, and that the demo runs when its clock moves. */
export type DueJob = {
  name: string;
  everySeconds: number;
  /** Works off everything due at programme time `now`; safe to run twice. */
  run: (deps: { db: Db; now: Instant; origin: string }) => Promise<void>;
};

/** What a module says of itself. Everything that would run against the direction of imports goes through here. */
export type Module = {
  name: string;
  routes: readonly Route[];
  /** Every catalogue of the module; a test holds them against its texts folders. */
  texts: readonly Texts<never>[];
  gallery?: () => Promise<readonly GalleryEntry[]>;
  jobs?: readonly DueJob[];
  /** Which of these files rows of the module name; all others are taken from the disk after a day. */
  keptFiles?: KeptFiles;
  waiting?: (reading: Reading) => Promise<readonly Waiting[]>;
  navigation?: (actor: Actor, language: Language) => readonly NavigationLink[];
  /** What the privacy page lists. */
  personalData?: (language: Language) => readonly PersonalData[];
};
