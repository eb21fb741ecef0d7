import type { Language } from '../i18n/languages.ts';
import type { Instant } from '../time/instant.ts';
import { accepts } from './accepts.ts';
import { refuseWith, type Answer, type Refusal } from './answer.ts';
import type { ApiSurroundings, TokenIdentity } from './api-surroundings.ts';
import { etagOf, namesEtag } from './etag.ts';
import { identifyCaller, obstacleFor } from './identify-caller.ts';
import { makeApiExchange } from './make-api-exchange.ts';
import type { Operation } from './operation.ts';
import { problemBody } from './problem-body.ts';
import { problemResponse } from './problem-response.ts';
import { readInput, type ReadInput } from './read-input.ts';
import { headerObstacle, runChange } from './run-change.ts';
import { countRequest } from './store/count-request.ts';
import type { StoredResult } from './store/results.ts';
import { apiTexts } from './texts/api-texts.ts';

/** One request for one operation. */
export type Call = {
  operation: Operation;
  params: Record<string, string>;
  request: Request;
  url: URL;
  address: string;
  language: Language;
  arrival: Promise<Instant> | null;
};

/** Answers a request for an operation: who asks, how often, what with; then reads or changes. */
export async function callOperation(call: Call, surroundings: ApiSurroundings): Promise<Response> {
  const { operation, request, language } = call;
  const caller = await identifyCaller(request, surroundings);
  const { limit, isOver } = await limitOf(call, { caller, surroundings });
  const refused = (refusal: Refusal, headers: Record<string, string> = {}): Response =>
    problemResponse(refusal, {
      language,
      origin: surroundings.origin(),
      declared: operation.problems,
      headers: { ...limit, ...headers },
    });
  if (isOver) return refused(refuseWith('too-many'), { 'retry-after': limit['retry-after'] ?? '60' });
  const { 'retry-after': _later, ...headers } = limit;
  const obstacle = obstacleFor(operation, caller);
  if (obstacle !== null) return refused(obstacle.refusal, { ...headers, ...obstacle.headers });
  if (!accepts(request.headers.get('accept'), 'application/json')) return refused(refuseWith('not-acceptable'));
  const early = headerObstacle(operation, request.headers);
  if (early !== null) return refused(early);
  const input = await readInput(operation, { ...call, files: surroundings.files }, apiTexts.in(language));
  if ('ok' in input) return refused(input);
  const identity = caller === 'refused' ? null : caller;
  const result = await run(call, { input, identity, surroundings });
  return 'ok' in result ? refused(result, retryOf(result)) : shown(result, { call, headers });
}

const retryOf = ({ kind }: Refusal): Record<string, string> => (kind === 'in-progress' ? { 'retry-after': '2' } : {});

type Limit = { limit: Record<string, string>; isOver: boolean };
type Counted = { caller: TokenIdentity | 'refused' | null; surroundings: ApiSurroundings };

/** Counts the request; headers as in draft-ietf-httpapi-ratelimit-headers. */
async function limitOf({ address }: Call, { caller, surroundings }: Counted): Promise<Limit> {
  const { requestsPerMinute, db } = surroundings;
  const bucket = caller === null || caller === 'refused' ? address : caller.tokenId;
  const { count, resetsIn } = await countRequest(db, bucket);
  const limit = {
    'ratelimit-policy': `"minute";q=${requestsPerMinute};w=60`,
    ratelimit: `"minute";r=${Math.max(0, requestsPerMinute - count)};t=${resetsIn}`,
    'retry-after': String(resetsIn),
  };
  return { limit, isOver: count > requestsPerMinute };
}

type Run = { input: ReadInput; identity: TokenIdentity | null; surroundings: ApiSurroundings };

async function run(call: Call, { input, identity, surroundings }: Run): Promise<StoredResult | Refusal> {
  const { operation, request, language, address, arrival, url } = call;
  const { db, origin } = surroundings;
  const parts = { identity, language, clientAddress: address, origin: origin(), arrival, file: input.file };
  const render = (answer: Answer): StoredResult => rendered(answer, call, origin());
  const given = input.given as { params: never; query: never; body: never };
  if (operation.method === 'GET') return render(await operation.handle(makeApiExchange({ ...parts, db }), given));
  if (identity === null) return refuseWith('unauthorised');
  return runChange({
    db,
    operation,
    input,
    headers: request.headers,
    target: url.pathname,
    caller: { tokenId: identity.tokenId, personId: identity.actor.personId },
    exchangeOn: (transaction) => makeApiExchange({ ...parts, db: transaction }),
    render,
  });
}

/** The words of an answer. Of a problem the status says that it is one. */
function rendered(answer: Answer, { operation, language }: Call, origin: string): StoredResult {
  if (!answer.ok) {
    return { ...problemBody(answer, { language, origin, declared: operation.problems }), location: null, etag: null };
  }
  const body = JSON.stringify(answer.value);
  const location = answer.location === undefined ? null : `${origin}${answer.location}`;
  return { status: operation.status ?? 200, location, etag: etagOf(body), body };
}

type Shown = { call: Call; headers: Record<string, string> };

function shown({ status, body, location, etag }: StoredResult, { call, headers }: Shown): Response {
  const { operation, request, language } = call;
  const isProblem = status >= 400;
  const all = {
    ...headers,
    vary: 'accept-language, authorization',
    'content-language': language,
    'content-type': isProblem ? 'application/problem+json' : 'application/json',
    'cache-control': cachingOf(operation, isProblem),
    ...(etag === null ? {} : { etag }),
    ...(location === null ? {} : { location }),
  };
  const asked = request.headers.get('if-none-match');
  if (operation.method === 'GET' && asked !== null && etag !== null && namesEtag(asked, etag, { weak: true })) {
    const { 'content-type': _type, ...kept } = all;
    return new Response(null, { status: 304, headers: kept });
  }
  return new Response(body, { status, headers: all });
}

function cachingOf({ method, scopes }: Operation, isProblem: boolean): string {
  if (isProblem || method !== 'GET') return 'no-store';
  return scopes.length === 0 ? 'public, max-age=60' : 'private, no-cache';
}
