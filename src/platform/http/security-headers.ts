const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const always = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

/**
 * Adds what every answer carries. Of answers that say nothing of caching, pages stay in the reader's own browser for the
 * way back to a half-filled form (docs/decisions/0021), all else is never stored.
 */
export function secured(response: Response, secure: boolean): Response {
  const { headers } = response;
  for (const [name, value] of Object.entries(always)) headers.set(name, value);
  if (secure) headers.set('strict-transport-security', 'max-age=31536000');
  if (!headers.has('cache-control')) headers.set('cache-control', isPage(headers) ? 'private, no-cache' : 'no-store');
  return response;
}

const isPage = (headers: Headers): boolean => headers.get('content-type')?.startsWith('text/html') === true;
