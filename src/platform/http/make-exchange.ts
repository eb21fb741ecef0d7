import type { Acting } from '../actions/action.ts';
import { perform } from '../actions/action.ts';
import type { Actor } from '../actions/actor.ts';
import type { ArrivalClock } from '../db/arrival-clock.ts';
import type { Db } from '../db/database.ts';
import { inTransaction } from '../db/transaction.ts';
import { noFiles, type FileStore } from '../files/file-store.ts';
import type { Language } from '../i18n/languages.ts';
import type { Log } from '../log/log.ts';
import { renderPdf } from '../pdf/render-pdf.ts';
import type { Secrets } from '../secrets/secrets.ts';
import type { Instant } from '../time/instant.ts';
import type { Admission } from './admission.ts';
import type { Exchange, PageView } from './exchange.ts';
import type { FormValues } from './form-values.ts';
import type { Identity } from './identity.ts';
import type { PublicCache } from './public-cache.ts';
import { readBody } from './read-body.ts';
import type { Route } from './route.ts';
import type { Session } from './session.ts';

export type ErrorKind =
  | 'not-found'
  | 'forbidden'
  | 'sign-in'
  | 'unexpected'
  | 'too-large'
  | 'too-many'
  | 'foreign-form'
  | RefusedKind;

/** What keeps a request from being looked at, whatever page it is for. */
export type RefusedKind = 'busy' | 'malformed' | 'method' | 'media-type' | 'header-too-large';

/** What an error page is made from. */
export type ErrorView = {
  kind: ErrorKind;
  language: Language;
  actor: Actor;
  url: URL;
  number?: string;
  headers?: Record<string, string>;
};

/** What a page is made from. */
export type DocumentView = PageView & { language: Language; actor: Actor; url: URL; route: Route };

/** Everything around the routes. */
export type Surroundings = {
  db: Db;
  /** The database by way of the connections kept for what comes first. */
  first: Db;
  admission: Admission;
  clock: ArrivalClock;
  files: FileStore;
  publicCache: PublicCache;
  log: Log;
  secure: boolean;
  origin: () => string;
  identify: (db: Db, sessionDigest: Buffer) => Promise<Identity | null>;
  /** Asks whether the person is there before a risky act, keeps what was posted, and lets the route answer once they are. */
  confirm: (exchange: Exchange, handle: Route['handle']) => Promise<Response>;
  secrets: Secrets;
  document: (view: DocumentView) => Response;
  /** Stands on every page of a PDF; only demos have one. */
  pdfBanner?: ((language: Language) => string) | undefined;
  errorPage: (view: ErrorView) => Response;
};

type Parts = {
  db: Db;
  route: Route;
  request: Request;
  url: URL;
  params: Readonly<Record<string, string>>;
  language: Language;
  actor: Actor;
  session: Session | null;
  address: string;
  arrival: Promise<Instant> | null;
  surroundings: Surroundings;
};

const defaultLimit = 256 * 1024;

/** Puts together what a handler gets. */
export function makeExchange(parts: Parts): Exchange {
  const { db, route, request, url, params, language, actor, surroundings, arrival } = parts;
  const { files } = surroundings;
  let form: Promise<FormValues> | null = null;
  const acting = (key?: string): Acting => ({ db, actor, key, origin: surroundings.origin() });
  return {
    request,
    url,
    params,
    language,
    actor,
    session: parts.session,
    secrets: surroundings.secrets,
    secure: surroundings.secure,
    clientAddress: parts.address,
    acting,
    arrivedAt: () => arrival ?? Promise.reject(new Error(`Route ${route.name} stamps no arrival`)),
    form: () => (form ??= readBody(request, route.limit ?? defaultLimit, route.limit === undefined ? noFiles : files)),
    stored: files.get,
    read: (work, key) =>
      inTransaction(db, { person: actor.personId, scope: actor.scope, ...(key === undefined ? {} : { key }) }, work),
    act: (action, input, key) => perform(acting(key), action, input),
    page: (view) => surroundings.document({ ...view, language, actor, url, route }),
    redirect: (path, headers = {}) => {
      if (!path.startsWith('/') || path.startsWith('//') || path.startsWith('/\\')) {
        throw new Error('not an address of ours');
      }
      return new Response(null, { status: 303, headers: { ...headers, location: path } });
    },
    send: (body, type, { status = 200, filename, inline = false, headers = {} } = {}) =>
      new Response(body as string | Uint8Array<ArrayBuffer>, {
        status,
        headers: {
          'content-type': type,
          ...(filename === undefined ? {} : { 'content-disposition': disposition(filename, inline) }),
          ...headers,
        },
      }),
    pdf: (document) =>
      renderPdf({ ...document, banner: document.banner ?? surroundings.pdfBanner?.(document.language) }),
    notFound: () => surroundings.errorPage({ kind: 'not-found', language, actor, url }),
    tooMany: () => surroundings.errorPage({ kind: 'too-many', language, actor, url }),
    forbidden: () =>
      surroundings.errorPage({ kind: actor.personId === null ? 'sign-in' : 'forbidden', language, actor, url }),
  };
}

const disposition = (filename: string, inline: boolean): string =>
  `${inline ? 'inline' : 'attachment'}; filename="${filename.replaceAll(/[^\w.-]/gu, '_')}"; filename*=UTF-8''${encodeURIComponent(filename)}`;
