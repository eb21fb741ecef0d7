import type { VNode } from 'preact';
import type { Acting, Action, ActResult, Outcome } from '../actions/action.ts';
import type { Actor } from '../actions/actor.ts';
import type { Db } from '../db/database.ts';
import type { Language } from '../i18n/languages.ts';
import type { PdfDocument } from '../pdf/document.ts';
import type { Secrets } from '../secrets/secrets.ts';
import type { Instant } from '../time/instant.ts';
import type { FormValues } from './form-values.ts';
import type { Session } from './session.ts';

/** What a handler says of a page; the composition root wraps it into the document. */
export type PageView = {
  title: string;
  body: VNode;
  status?: 200 | 404 | 403 | 409 | 410 | 422 | 429 | 500 | 503;
  description?: string;
  /** Wide layout for tables. */
  wide?: boolean;
  /** Minimal frame: no navigation, for projector and print views. */
  bare?: boolean;
  headers?: Record<string, string>;
};

/** `perform` with actor, connection and the key of the address already given. */
export type Act = <Input, R extends ActResult>(
  action: Action<Input, R>,
  input: Input,
  key?: string,
) => Promise<Outcome<R>>;

/** One request on its way through a handler. */
export type Exchange = {
  request: Request;
  url: URL;
  params: Readonly<Record<string, string>>;
  language: Language;
  actor: Actor;
  /** The session the request belongs to, also one that is nobody's yet. */
  session: Session | null;
  /** Seals what must be read again but not from the database alone. */
  secrets: Secrets;
  /** Whether people reach the platform by https, so that cookies are sealed to it. */
  secure: boolean;
  /** Who asks, for rate limits: the visitor's address, of IPv6 the network. Never stored as it is. */
  clientAddress: string;
  /** Programme time of the request's arrival. Only on routes with `arrival`. */
  arrivedAt: () => Promise<Instant>;
  /** The posted form, read once and streamed; throws `TooLarge`. */
  form: () => Promise<FormValues>;
  /** Content of a file that came with a form. Whoever hands it out again checks first who may read it. */
  stored: (address: string) => Promise<Buffer>;
  /** Reads with the actor's row-level context; `key` is the handle or token of the address. */
  read: <T>(work: (db: Db, now: Instant) => Promise<T>, key?: string) => Promise<T>;
  /** Performs an act for the actor. */
  act: Act;
  /** For the few acts that need the connection itself. */
  acting: (key?: string) => Acting;
  page: (view: PageView) => Response;
  /** 303: see other. Only addresses of our own. */
  redirect: (path: string, headers?: Record<string, string>) => Response;
  /** Any other answer: JSON, calendar, feed, PDF. */
  send: (
    body: string | Uint8Array,
    type: string,
    options?: { status?: number; filename?: string; inline?: boolean; headers?: Record<string, string> },
  ) => Response;
  /** Renders a document; in a demo each of its pages says so. */
  pdf: (document: PdfDocument) => Promise<Uint8Array>;
  notFound: () => Response;
  /** 429: more tries than a person needs. */
  tooMany: () => Response;
  /** 403 for people, a way to sign in for visitors. */
  forbidden: () => Response;
};
