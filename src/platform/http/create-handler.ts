import { Hono, type Context } from 'hono';
import type { Actor } from '../actions/actor.ts';
import { anonymous } from '../actions/actor.ts';
import { languages, staffLanguages, type Language } from '../i18n/languages.ts';
import { languagesOff } from '../i18n/offered-languages.ts';
import { newHandle, sha256 } from '../ids/ids.ts';
import type { Instant } from '../time/instant.ts';
import { busyPages } from './busy-pages.ts';
import { readCookie, sessionCookieName } from './client-cookie.ts';
import { faultOf } from './fault-of.ts';
import { isForeignForm } from './foreign-form.ts';
import { forgetPages } from './forget-pages.ts';
import { needsConfirmation, seenBy } from './identity.ts';
import { languageOfPath } from './language-of-path.ts';
import { makeExchange, type RefusedKind, type Surroundings } from './make-exchange.ts';
import { negotiateLanguage } from './negotiate-language.ts';
import { pathOf } from './path-of.ts';
import { BadBody } from './request-faults.ts';
import { routeNames } from './route-names.ts';
import type { Route } from './route.ts';
import { secured } from './security-headers.ts';

/** Answers web-standard requests; `address` tells visitors apart, for rate limits. */
export type Handler = (request: Request, address: string) => Promise<Response>;

/** Makes the page for a request that is wrong as such; `accepted` is its Accept-Language. */
export type Refuse = (refused: {
  kind: RefusedKind;
  language: Language | null;
  accepted: string | null;
  headers?: Record<string, string>;
}) => Response;

/** Builds the handler of all routes. */
export function createHandler(
  routes: readonly Route[],
  surroundings: Surroundings,
): { answer: Handler; refuse: Refuse } {
  const busy = busyPages((language) => refuse({ kind: 'busy', language, accepted: null }));
  const around = { ...surroundings, busy };
  const app = new Hono<{ Bindings: { address: string } }>();
  for (const route of routes) {
    for (const path of pathsOf(route)) {
      app.on(route.method, path, async (c) => {
        const answered = await answer(route, c, around);
        routeNames.set(answered, route.name);
        return answered;
      });
    }
  }
  app.get('/', (c) =>
    c.body(null, 302, {
      location: `/${negotiateLanguage(c.req.header('accept-language') ?? null)}/`,
      vary: 'accept-language',
    }),
  );
  app.notFound(async ({ req }) => {
    const [language, accepted] = [languageOfPath(req.path), req.header('accept-language') ?? null];
    const methods = ['GET', 'POST'].filter((method) => app.router.match(method, req.path)[0].length > 0);
    if (methods.length > 0) {
      const allow = methods.join(', ').replace('GET', 'GET, HEAD');
      return refuse({ kind: 'method', language, accepted, headers: { allow } });
    }
    const url = new URL(req.url);
    const actor = await readerOf(req.raw, surroundings);
    return errorPage({ kind: 'not-found', language: language ?? negotiateLanguage(accepted), actor, url });
  });
  const { publicCache, secure, errorPage, origin } = surroundings;
  // Nothing of the request is shown; links are those of the start page.
  const refuse: Refuse = ({ language: asked, accepted, ...refused }) => {
    const language = asked ?? negotiateLanguage(accepted);
    const url = new URL(`/${language}/`, origin());
    return secured(errorPage({ ...refused, language, actor: anonymous, url }), secure);
  };
  return {
    refuse,
    answer: async (request, address) => {
      const kept = readCookie(request, sessionCookieName(secure)) === null ? publicCache.answerTo(request) : null;
      if (kept !== null) return kept;
      const path = pathOf(request);
      if (isWellFormed(path)) return secured(await app.fetch(request, { address }), secure);
      const accepted = request.headers.get('accept-language');
      return refuse({ kind: 'malformed', language: languageOfPath(path), accepted });
    },
  };
}

/** Percent signs that stand for UTF-8. In the query they are not our matter: others add to it what they like. */
function isWellFormed(path: string): boolean {
  try {
    return !path.includes('%') || decodeURIComponent(path) !== '';
  } catch {
    return false;
  }
}

/** Who asks for an address that leads nowhere: the frame around the answer stays the one this person knows. */
async function readerOf(request: Request, { secure, identify, db }: Surroundings): Promise<Actor> {
  const session = readCookie(request, sessionCookieName(secure));
  const identity = session === null ? null : await identify(db, sha256(session)).catch(() => null);
  return identity === null || identity.actor.factorNeeded !== undefined ? anonymous : identity.actor;
}

/** A route of the public side has one address per language; staff pages called in another language lead to German. */
function pathsOf(route: Route): string[] {
  if (route.audience === 'bare') return [route.path];
  const path = route.path === '/' ? '/' : route.path;
  return languages.map(({ tag }) => `/${tag}${path}`);
}

type Call = Context<{ Bindings: { address: string } }>;

/** What is put together once for all routes. */
type Around = Surroundings & { busy: (language: Language) => Promise<Response> };

/** Staff pages speak German and English; a language that is off is not shown, but a form that is open may still be sent. */
function isElsewhere({ audience, method }: Route, language: Language): boolean {
  if (audience === 'staff' && !(staffLanguages as readonly Language[]).includes(language)) return true;
  return audience !== 'bare' && method === 'GET' && languagesOff().includes(language);
}

async function answer(route: Route, c: Call, surroundings: Around): Promise<Response> {
  const request = c.req.raw;
  const arrival = route.arrival === true ? surroundings.clock.stamp() : null;
  arrival?.catch(() => undefined);
  const url = new URL(request.url);
  const language = languageOf(route, url);
  if (isElsewhere(route, language)) {
    return new Response(null, {
      status: 302,
      headers: { location: `/de${url.pathname.slice(language.length + 1)}${url.search}` },
    });
  }
  // PostgreSQL knows no NUL in texts; no address of ours has one.
  if (/%00/u.test(url.href)) return surroundings.errorPage({ kind: 'not-found', language, actor: anonymous, url });
  const session = readCookie(request, sessionCookieName(surroundings.secure));
  const call: Opened = {
    route,
    request,
    url,
    language,
    session,
    arrival,
    surroundings,
    params: c.req.param(),
    address: c.env.address,
  };
  const cacheable = route.cache === 'public' && session === null && url.search === '';
  return (cacheable ? surroundings.publicCache.answer(url.pathname, request) : null) ?? letIn(call, cacheable);
}

/** Works on a request if there is a place for it. What is kept in memory needs none. */
async function letIn(call: Opened, cacheable: boolean): Promise<Response> {
  const { route, language, surroundings } = call;
  const leave = surroundings.admission.enter(comesFirst(route));
  if (leave === null) return surroundings.busy(language);
  try {
    return await (cacheable ? answerForCache(call) : handle(call));
  } finally {
    leave();
  }
}

const comesFirst = (route: Route): boolean => route.first === true || route.arrival === true;

type Opened = {
  route: Route;
  request: Request;
  url: URL;
  language: Language;
  session: string | null;
  arrival: Promise<Instant> | null;
  surroundings: Around;
  params: Record<string, string>;
  address: string;
};

async function answerForCache(call: Opened): Promise<Response> {
  const { publicCache } = call.surroundings;
  const { request, url } = call;
  const version = publicCache.version;
  return publicCache.keep(url.pathname, secured(await handle(call), call.surroundings.secure), {
    request,
    version,
    route: call.route.name,
  });
}

async function handle({ session, ...call }: Opened): Promise<Response> {
  const { route, request, url, language, surroundings } = call;
  let actor: Actor = anonymous;
  try {
    if (isForeignForm(request, surroundings.origin(), session !== null)) {
      return surroundings.errorPage({ kind: 'foreign-form', language, actor, url });
    }
    const db = comesFirst(route) ? surroundings.first : surroundings.db;
    const identity = session === null ? null : await surroundings.identify(db, sha256(session));
    const seen = seenBy(route, identity);
    ({ actor } = seen);
    const exchange = makeExchange({ ...call, ...seen, db });
    const response = needsConfirmation(route, seen)
      ? await surroundings.confirm(exchange, route.handle)
      : await route.handle(exchange);
    const isKnown = identity !== null;
    return forgetPages(response, { secure: surroundings.secure, hadSession: session !== null, isKnown });
  } catch (error) {
    return failed(error, { language, actor, url, route, surroundings });
  }
}

function languageOf(route: Route, url: URL): Language {
  if (route.audience === 'bare') return 'de';
  return languageOfPath(url.pathname) ?? 'de';
}

type Failure = { language: Language; actor: Actor; url: URL; route: Route; surroundings: Surroundings };

/** The one place where what was thrown becomes a page and a log line. The line holds no address of a person and no input. */
function failed(error: unknown, { language, actor, url, route, surroundings }: Failure): Response | Promise<Response> {
  const fault = faultOf(error);
  if (fault !== null && fault !== 'busy') {
    // A check of ours is missing where the database had to say it.
    if (fault === 'malformed' && !(error instanceof BadBody)) {
      surroundings.log('info', 'malformed', { route: route.name, error });
    }
    return surroundings.errorPage({ kind: fault, language, actor, url });
  }
  const number = newHandle().slice(0, 8);
  if (fault === 'busy') surroundings.log('warn', 'busy', { route: route.name, number, error });
  else surroundings.log('error', 'request failed', { route: route.name, number, error });
  return surroundings.errorPage({ kind: fault ?? 'unexpected', language, actor, url, number });
}
