import { Hono, type Context } from 'hono';
import type { Actor } from '../actions/actor.ts';
import { anonymous } from '../actions/actor.ts';
import { languages, staffLanguages, type Language } from '../i18n/languages.ts';
import { newHandle, sha256 } from '../ids/ids.ts';
import type { Instant } from '../time/instant.ts';
import { readCookie, sessionCookieName } from './client-cookie.ts';
import { isForeignForm } from './foreign-form.ts';
import { makeExchange, type Surroundings } from './make-exchange.ts';
import { negotiateLanguage } from './negotiate-language.ts';
import { BadBody, TooLarge } from './read-body.ts';
import type { Route } from './route.ts';
import { secured } from './security-headers.ts';

/** Answers web-standard requests; `address` tells visitors apart, for rate limits. */
export type Handler = (request: Request, address: string) => Promise<Response>;

/** Builds the handler of all routes. */
export function createHandler(routes: readonly Route[], surroundings: Surroundings): Handler {
  const app = new Hono<{ Bindings: { address: string } }>();
  for (const route of routes) {
    for (const path of pathsOf(route)) {
      app.on(route.method, path, (c) => answer(route, c, surroundings));
    }
  }
  app.get('/', (c) =>
    c.body(null, 302, {
      location: `/${negotiateLanguage(c.req.header('accept-language') ?? null)}/`,
      vary: 'accept-language',
    }),
  );
  app.notFound((c) => {
    const [, first = ''] = new URL(c.req.url).pathname.split('/');
    const language =
      languages.find(({ tag }) => tag === first)?.tag ?? negotiateLanguage(c.req.header('accept-language') ?? null);
    return surroundings.errorPage({ kind: 'not-found', language, actor: anonymous, url: new URL(c.req.url) });
  });
  const { publicCache, secure } = surroundings;
  return async (request, address) => {
    const kept = readCookie(request, sessionCookieName(secure)) === null ? publicCache.answerTo(request) : null;
    return kept ?? secured(await app.fetch(request, { address }), secure);
  };
}

/** A route of the public side has one address per language; staff pages called in another language lead to German. */
function pathsOf(route: Route): string[] {
  if (route.audience === 'bare') return [route.path];
  const path = route.path === '/' ? '/' : route.path;
  return languages.map(({ tag }) => `/${tag}${path}`);
}

type Call = Context<{ Bindings: { address: string } }>;

async function answer(route: Route, c: Call, surroundings: Surroundings): Promise<Response> {
  const request = c.req.raw;
  const arrival = route.arrival === true ? surroundings.clock.stamp() : null;
  arrival?.catch(() => undefined);
  const url = new URL(request.url);
  const language = languageOf(route, url);
  if (route.audience === 'staff' && !(staffLanguages as readonly Language[]).includes(language)) {
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
  return cacheable ? answerFromCache(call) : handle(call);
}

type Opened = {
  route: Route;
  request: Request;
  url: URL;
  language: Language;
  session: string | null;
  arrival: Promise<Instant> | null;
  surroundings: Surroundings;
  params: Record<string, string>;
  address: string;
};

async function answerFromCache(call: Opened): Promise<Response> {
  const { publicCache } = call.surroundings;
  const { request, url } = call;
  const kept = publicCache.answer(url.pathname, request);
  if (kept !== null) return kept;
  const version = publicCache.version;
  return publicCache.keep(url.pathname, secured(await handle(call), call.surroundings.secure), { request, version });
}

async function handle({ session, ...call }: Opened): Promise<Response> {
  const { route, request, url, language, surroundings } = call;
  let actor: Actor = anonymous;
  try {
    if (isForeignForm(request, surroundings.origin(), session !== null)) {
      return surroundings.errorPage({ kind: 'foreign-form', language, actor, url });
    }
    const sessionDigest = session === null ? null : sha256(session);
    if (sessionDigest !== null) actor = (await surroundings.identify(sessionDigest)) ?? anonymous;
    return await route.handle(makeExchange({ ...call, actor, sessionDigest }));
  } catch (error) {
    return failed(error, { language, actor, url, route, surroundings });
  }
}

function languageOf(route: Route, url: URL): Language {
  if (route.audience === 'bare') return 'de';
  const [, first] = url.pathname.split('/');
  return languages.find(({ tag }) => tag === first)?.tag ?? 'de';
}

type Failure = { language: Language; actor: Actor; url: URL; route: Route; surroundings: Surroundings };

/** The one place where what was thrown becomes a page and a log line. The line holds no address of a person and no input. */
function failed(error: unknown, { language, actor, url, route, surroundings }: Failure): Response | Promise<Response> {
  if (error instanceof TooLarge) return surroundings.errorPage({ kind: 'too-large', language, actor, url });
  if (error instanceof BadBody || error instanceof URIError) {
    return surroundings.errorPage({ kind: 'not-found', language, actor, url });
  }
  const number = newHandle().slice(0, 8);
  const busy =
    error instanceof Error && /timeout exceeded when trying to connect|too many clients/u.test(error.message);
  surroundings.log('error', busy ? 'busy' : 'request failed', { route: route.name, number, error });
  return surroundings.errorPage({ kind: busy ? 'busy' : 'unexpected', language, actor, url, number });
}
