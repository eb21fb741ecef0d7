import { perform } from '../actions/action.ts';
import { anonymous } from '../actions/actor.ts';
import type { Db } from '../db/database.ts';
import { inTransaction } from '../db/transaction.ts';
import type { UploadedFile } from '../files/uploaded-file.ts';
import type { Language } from '../i18n/languages.ts';
import type { Instant } from '../time/instant.ts';
import type { TokenIdentity } from './api-surroundings.ts';
import type { ApiExchange } from './operation.ts';

type Parts = {
  /** A connection of its own for each read, or the transaction of a change. */
  db: Db;
  identity: TokenIdentity | null;
  language: Language;
  clientAddress: string;
  origin: string;
  arrival: Promise<Instant> | null;
  file: UploadedFile | null;
};

/** Puts together what an operation's handler gets. */
export function makeApiExchange({ db, identity, language, clientAddress, origin, arrival, file }: Parts): ApiExchange {
  const actor = identity?.actor ?? anonymous;
  return {
    actor,
    language,
    organisationId: identity?.organisationId ?? null,
    clientAddress,
    arrivedAt: () => arrival ?? Promise.reject(new Error('the operation stamps no arrival')),
    file: () => {
      if (file === null) throw new Error('the operation takes no file');
      return file;
    },
    read: (work, key) =>
      inTransaction(db, { person: actor.personId, scope: actor.scope, ...(key === undefined ? {} : { key }) }, work),
    act: (action, input, key) => perform({ db, actor, key, origin }, action, input),
  };
}
