import { sha256 } from '../ids/ids.ts';
import { refuseWith, type Refusal } from './answer.ts';
import type { ApiSurroundings, TokenIdentity } from './api-surroundings.ts';
import type { Operation } from './operation.ts';

/** Who calls; null for nobody. Only the bearer token counts: a cookie on a request is never looked at (ASVS 5.0 V3.5). */
export async function identifyCaller(
  request: Request,
  { identify }: Pick<ApiSurroundings, 'identify'>,
): Promise<TokenIdentity | 'refused' | null> {
  const header = request.headers.get('authorization');
  if (header === null) return null;
  const [, token] = /^bearer (zd_[\w-]{43})$/iu.exec(header) ?? [];
  return token === undefined ? 'refused' : ((await identify(sha256(token))) ?? 'refused');
}

/** Why this caller may not use the operation at all, with what to tell a program (RFC 6750); null when it may. */
export function obstacleFor(
  { scopes }: Operation,
  caller: TokenIdentity | 'refused' | null,
): { refusal: Refusal; headers: Record<string, string> } | null {
  if (caller === 'refused') return unauthorised('Bearer realm="api", error="invalid_token"');
  if (scopes.length === 0) return null;
  if (caller === null) return unauthorised('Bearer realm="api"');
  if (scopes.every((scope) => caller.scopes.includes(scope))) return null;
  return {
    refusal: refuseWith('scope-missing'),
    headers: { 'www-authenticate': `Bearer realm="api", error="insufficient_scope", scope="${scopes.join(' ')}"` },
  };
}

const unauthorised = (challenge: string): { refusal: Refusal; headers: Record<string, string> } => ({
  refusal: refuseWith('unauthorised'),
  headers: { 'www-authenticate': challenge },
});
