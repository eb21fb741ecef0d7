import { sha256 } from '../ids/ids.ts';

/** The entity tag of an answer: the same words, the same tag (RFC 9110, section 8.8.3). */
export const etagOf = (body: string): string => `"${sha256(body).toString('base64url').slice(0, 27)}"`;

/** Whether a list of tags, or the star, names this one. `weak` takes tags a proxy has weakened, for reads only. */
export function namesEtag(header: string, etag: string, { weak }: { weak: boolean }): boolean {
  return header
    .split(',')
    .map((tag) => tag.trim())
    .some((tag) => tag === '*' || tag === etag || (weak && tag === `W/${etag}`));
}
