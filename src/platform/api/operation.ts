import type { z } from 'zod';
import type { Actor } from '../actions/actor.ts';
import type { Db } from '../db/database.ts';
import type { UploadedFile } from '../files/uploaded-file.ts';
import type { Act } from '../http/exchange.ts';
import type { Language } from '../i18n/languages.ts';
import type { Instant } from '../time/instant.ts';
import type { Answer } from './answer.ts';
import type { Scope } from './scopes.ts';

/** One call of an operation, as its handler sees it. */
export type ApiExchange = {
  actor: Actor;
  language: Language;
  /** The one organisation a token of an organisation is for. */
  organisationId: string | null;
  clientAddress: string;
  /** Programme time of the request's arrival. Only with `arrival`. */
  arrivedAt: () => Promise<Instant>;
  /** The file that came with the request. Only with `file`. */
  file: () => UploadedFile;
  /** Reads with the actor's row-level context; `key` is the handle of the address. */
  read: <T>(work: (db: Db, now: Instant) => Promise<T>, key?: string) => Promise<T>;
  /** Performs an act for the actor. */
  act: Act;
};

type Shape = z.ZodObject;
type Values<S extends Shape | z.ZodType | undefined> = S extends z.ZodType ? z.output<S> : undefined;

/** What an operation is given: parts of the address, the query, the body. */
export type Input<P extends Shape | undefined, Q extends Shape | undefined, B extends z.ZodType | undefined> = {
  params: Values<P>;
  query: Values<Q>;
  body: Values<B>;
};

type Parts<P extends Shape | undefined, Q extends Shape | undefined, B extends z.ZodType | undefined> = {
  /** Unique, module first: 'calls.list-calls'. */
  name: string;
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** '/api/v1/calls/{slug}'. */
  path: string;
  /** Groups operations on the page about them. */
  tag: string;
  /** One line in English. */
  summary: string;
  description?: string;
  /** What a token needs; none: for everyone, without a token. */
  scopes: readonly Scope[];
  params?: P;
  query?: Q;
  body?: B;
  /** Takes one file as multipart/form-data in the field `file`; the largest in bytes. */
  file?: { limit: number };
  output: z.ZodType;
  status?: 200 | 201;
  /** Problems beyond those any operation may have, with their status. */
  problems?: Readonly<Record<string, 403 | 409 | 422>>;
  /** The arrival is stamped by the database's clock before body and pool are waited for. */
  arrival?: true;
  /** Needs If-Match with the version of what `read` shows; `lock` keeps it as it is until the change is done. */
  changes?: {
    read: Operation;
    lock: (x: ApiExchange, params: Readonly<Record<string, string>>) => Promise<unknown>;
  };
  examples: { params?: Record<string, string>; query?: Record<string, string>; body?: unknown; output: unknown };
  handle: (x: ApiExchange, input: Input<P, Q, B>) => Promise<Answer>;
};

/** One thing the interface can do. Operations are data, so that the description and the tests are made from them. */
export type Operation = Omit<Parts<undefined, undefined, undefined>, 'params' | 'query' | 'body' | 'handle'> & {
  params?: Shape;
  query?: Shape;
  body?: z.ZodType;
  handle: (x: ApiExchange, input: { params: never; query: never; body: never }) => Promise<Answer>;
};

/** Declares an operation; keeps the types of what its handler is given. */
export const defineOperation = <
  P extends Shape | undefined = undefined,
  Q extends Shape | undefined = undefined,
  B extends z.ZodType | undefined = undefined,
>(
  parts: Parts<P, Q, B>,
): Operation => parts as unknown as Operation;
