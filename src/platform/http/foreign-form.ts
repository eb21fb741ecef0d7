/**
 * Whether a changing request was sent from another site (cross-site request forgery; OWASP ASVS 5.0 V3.5).
 * Browsers say where a form came from; a client that says nothing has no session cookie to abuse, unless it sends one.
 */
export function isForeignForm(request: Request, origin: string, hasSession: boolean): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return false;
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site !== 'same-origin' && site !== 'none';
  const from = request.headers.get('origin');
  if (from !== null) return from !== origin;
  return hasSession;
}
