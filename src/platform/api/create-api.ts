import { negotiateLanguage } from '../http/negotiate-language.ts';
import { pathOf } from '../http/path-of.ts';
import { BadBody, TooLarge, UnknownType } from '../http/request-faults.ts';
import { secured } from '../http/security-headers.ts';
import type { Language } from '../i18n/languages.ts';
import { newHandle } from '../ids/ids.ts';
import { refuseWith } from './answer.ts';
import type { ApiSurroundings } from './api-surroundings.ts';
import { callOperation } from './call-operation.ts';
import { etagOf, namesEtag } from './etag.ts';
import { matchPath, type Match } from './match-path.ts';
import { describeApi } from './openapi.ts';
import type { Operation } from './operation.ts';
import type { ProblemKind } from './problem-kinds.ts';
import { problemResponse } from './problem-response.ts';

type Asked = { request: Request; url: URL; pathname: string; address: string; language: Language };

/** Answers requests under /api; null for all others. */
export type Api = (request: Request, address: string) => Promise<Response | null>;

/** Builds the interface for programs from its operations. */
export function createApi(operations: readonly Operation[], surroundings: ApiSurroundings): Api {
  const { origin, secure, log, page } = surroundings;
  const description = describeApi(operations);

  const answer = (asked: Asked): Response | Promise<Response> => {
    const { request, pathname, language } = asked;
    if (pathname === '/api' || pathname === '/api/') return redirect(page(language));
    const [, kind] = /^\/api\/problems\/([a-z-]{1,60})$/u.exec(pathname) ?? [];
    if (kind !== undefined) return redirect(`${page(language)}#problem-${kind}`);
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    if (pathname === '/api/openapi.json') return describe(asked, method);
    const fitting = isWell(asked) ? matchPath(operations, pathname) : null;
    if (fitting === null) return refuse('malformed', language);
    const found = fitting.find(({ operation }) => operation.method === method);
    return found === undefined ? otherwise(asked, fitting) : call(asked, found);
  };

  const call = async (asked: Asked, found: Match): Promise<Response> => {
    const { arrival: isStamped, scopes } = found.operation;
    const arrival = isStamped === true ? surroundings.clock.stamp() : null;
    arrival?.catch(() => undefined);
    const leave = surroundings.admission.enter(isStamped === true);
    if (leave === null) return refuse('busy', asked.language, { 'retry-after': '10' });
    try {
      const db = isStamped === true ? surroundings.first : surroundings.db;
      const response = await callOperation({ ...asked, ...found, arrival }, { ...surroundings, db });
      return scopes.length === 0 ? shared(response) : response;
    } finally {
      leave();
    }
  };

  const refuse = (kind: ProblemKind, language: Language, headers: Record<string, string> = {}): Response =>
    problemResponse(refuseWith(kind), { language, origin: origin(), headers });

  const describe = ({ request, language }: Asked, method: string): Response => {
    if (method === 'OPTIONS') return preflight('GET, HEAD, OPTIONS', true);
    if (method !== 'GET') return refuse('method', language, { allow: 'GET, HEAD, OPTIONS' });
    const body = description(origin());
    const headers = { 'content-type': 'application/json', etag: etagOf(body), 'cache-control': 'public, max-age=60' };
    const isKnown = namesEtag(request.headers.get('if-none-match') ?? '', headers.etag, { weak: true });
    return shared(isKnown ? new Response(null, { status: 304, headers }) : new Response(body, { headers }));
  };

  const otherwise = ({ request, language }: Asked, fitting: readonly Match[]): Response => {
    if (fitting.length === 0) return refuse('not-found', language);
    const methods = fitting.map(({ operation: { method } }) => (method === 'GET' ? 'GET, HEAD' : method));
    const allow = [...new Set(methods), 'OPTIONS'].join(', ');
    const isPublic = fitting.some(({ operation: { scopes, method } }) => method === 'GET' && scopes.length === 0);
    return request.method === 'OPTIONS' ? preflight(allow, isPublic) : refuse('method', language, { allow });
  };

  const failed = (error: unknown, { language, pathname }: Asked): Response => {
    const fault = faultOf(error);
    if (fault !== null) return refuse(fault, language, fault === 'busy' ? { 'retry-after': '30' } : {});
    const number = newHandle().slice(0, 8);
    const [operation] = matchPath(operations, pathname) ?? [];
    log('error', 'request failed', { route: operation?.operation.name ?? 'api', number, error });
    return problemResponse(refuseWith('unexpected'), { language, origin: origin(), number });
  };

  return async (request, address) => {
    const pathname = pathOf(request);
    if (pathname !== '/api' && !pathname.startsWith('/api/')) return null;
    const language = negotiateLanguage(request.headers.get('accept-language'));
    const asked = { request, url: new URL(request.url), pathname, address, language };
    const response = await Promise.resolve()
      .then(() => answer(asked))
      .catch((error: unknown) => failed(error, asked));
    const body = request.method === 'HEAD' ? null : response.body;
    return secured(new Response(body, { status: response.status, headers: response.headers }), secure);
  };
}

const redirect = (location: string): Response =>
  new Response(null, { status: 303, headers: { location, vary: 'accept-language', 'cache-control': 'no-store' } });

/** PostgreSQL knows no NUL in texts. */
const isWell = ({ url }: Asked): boolean => !/%00/u.test(url.href);

/** What everyone may read, pages of others may read too; nothing there depends on who asks. */
function shared(response: Response): Response {
  response.headers.set('access-control-allow-origin', '*');
  response.headers.set('access-control-expose-headers', 'etag, ratelimit, ratelimit-policy, retry-after');
  response.headers.set('cross-origin-resource-policy', 'cross-origin');
  return response;
}

function preflight(allow: string, isPublic: boolean): Response {
  const open = {
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, HEAD',
    'access-control-allow-headers': 'accept, accept-language, if-none-match',
    'access-control-max-age': '600',
  };
  return new Response(null, { status: 204, headers: { allow, ...(isPublic ? open : {}) } });
}

/** What the sender did wrong, or that it is full here; null for what is our own fault. */
function faultOf(error: unknown): ProblemKind | null {
  if (error instanceof TooLarge) return 'too-large';
  if (error instanceof UnknownType) return 'media-type';
  if (error instanceof BadBody) return 'malformed';
  const isFull =
    error instanceof Error && /timeout exceeded when trying to connect|too many clients/u.test(error.message);
  return isFull ? 'busy' : null;
}
