import type { Actor } from '../actions/actor.ts';
import type { ArrivalClock } from '../db/arrival-clock.ts';
import type { Db } from '../db/database.ts';
import type { FileStore } from '../files/file-store.ts';
import type { Admission } from '../http/admission.ts';
import type { Language } from '../i18n/languages.ts';
import type { Log } from '../log/log.ts';
import type { Scope } from './scopes.ts';

/** Who a token stands for, and what it may do. */
export type TokenIdentity = {
  tokenId: string;
  actor: Actor & { personId: string };
  scopes: readonly Scope[];
  organisationId: string | null;
};

/** Everything around the operations. */
export type ApiSurroundings = {
  db: Db;
  /** The database by way of the connections kept for what comes first. */
  first: Db;
  admission: Admission;
  clock: ArrivalClock;
  files: FileStore;
  log: Log;
  secure: boolean;
  origin: () => string;
  identify: (tokenDigest: Buffer) => Promise<TokenIdentity | null>;
  /** Requests a minute for one token, or one network without a token. */
  requestsPerMinute: number;
  /** The page for people about the interface. */
  page: (language: Language) => string;
};
