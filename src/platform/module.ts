import type { Actor } from './actions/actor.ts';
import type { Operation } from './api/operation.ts';
import type { Db } from './db/database.ts';
import type { KeptFiles } from './files/sweep-files.ts';
import type { GalleryEntry } from './gallery-entry.ts';
import type { Route } from './http/route.ts';
import type { Texts } from './i18n/define-texts.ts';
import type { Language } from './i18n/languages.ts';
import type { Erasure, PersonalData } from './personal-data.ts';
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

/** A link of the navigation of a role: a word in the header (at most five), or in the menu under the person's name. */
export type NavigationLink = { href: string; label: string; place?: 'menu' };

/** A job that the worker runs again and again, and that the demo runs when its clock moves. */
export type DueJob = {
  name: string;
  everySeconds: number;
  /** Works off everything due at programme time `now`; safe to run twice. */
  run: (deps: { db: Db; now: Instant; origin: string }) => Promise<void>;
};

/** Something a helper may be appointed for, as far as giver, helper and staff have to know it. */
export type Matter = {
  kind: string;
  id: string;
  /** What it is called in a sentence, in the reader's language. */
  title: string;
  number: string | null;
  /** Where it is shown; null when the reader may not go there. */
  href: string | null;
  /** In whose name the reader may give a Vollmacht for it. */
  giver: MatterGiver | null;
  /** Whose it is, for staff who enter a Vollmacht that came on paper. */
  holder: MatterGiver;
  mayRecord: boolean;
  /** Why the reader can't become the helper: has the matter in hand already, or decides about it by office. */
  barred: 'own' | 'office' | null;
  isOver: boolean;
};

/** Who gives: a person, an organisation, or with neither somebody known by name alone. */
export type MatterGiver = { personId: string | null; organisationId: string | null; name: string };

/** A kind of matter of a module. */
export type Matters = {
  /** The kind its audit lines are about. */
  kind: string;
  /** How addresses name it. */
  word: string;
  find: (reading: Reading, key: { id: string } | { handle: string }) => Promise<Matter | null>;
};

/** Who holds something for which organisation. */
export type Holder = { personId: string; organisationId: string };

/** Something a person holds for an organisation. It says what it is and what is next, and nothing personal of the holder. */
export type Holding = {
  title: string;
  /** What is next. */
  line: string;
  until: Instant | null;
  /** False for what belongs to the person, as a seat on a panel: it is named and stays. */
  moves: boolean;
};

/** How a module hands over what people hold in it. All of it is called with the rights of the system. */
export type Holdings = {
  find: (reading: Reading, holder: Holder) => Promise<readonly Holding[]>;
  /** The successor gets everything that moves; the former holder keeps it until `take`. */
  give: (db: Db, handed: { holder: Holder; to: string }) => Promise<void>;
  /** Ends the former holder's access, and leaves nothing without somebody who holds it. */
  take: (db: Db, handed: { holder: Holder; to: string }) => Promise<void>;
};

/**
 * What a module does with a copy of an earlier state: ends what must not live on in it (sessions), does again what was
 * promised since (erasures). Says each in a line for the operator.
 */
export type AfterRestore = (deps: {
  db: Db;
  /** Erasures on wish that are younger than the copy. */
  erasures?: readonly Erasure[];
}) => Promise<readonly string[]>;

/** What a module says of itself. Everything that would run against the direction of imports goes through here. */
export type Module = {
  name: string;
  routes: readonly Route[];
  /** What programs can do. */
  api?: readonly Operation[];
  /** Every catalogue of the module; a test holds them against its texts folders. */
  texts: readonly Texts<never>[];
  gallery?: () => Promise<readonly GalleryEntry[]>;
  jobs?: readonly DueJob[];
  /** Which of these files rows of the module name; all others are taken from the disk after a day. */
  keptFiles?: KeptFiles;
  /** What a Vollmacht may be given for. */
  matters?: readonly Matters[];
  /** What people hold for an organisation and can hand over. */
  holdings?: Holdings;
  /** After a backup was put back, as the system and before anybody gets in. */
  afterRestore?: AfterRestore;
  waiting?: (reading: Reading) => Promise<readonly Waiting[]>;
  navigation?: (actor: Actor, language: Language) => readonly NavigationLink[];
  /** What the privacy page lists. */
  personalData?: (language: Language) => readonly PersonalData[];
};
