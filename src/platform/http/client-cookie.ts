/** Reads one cookie of a request. */
export function readCookie(request: Request, name: string): string | null {
  const header = request.headers.get('cookie');
  if (header === null) return null;
  for (const part of header.split(';')) {
    const [key, value] = part.trim().split('=', 2);
    if (key === name && value !== undefined) return value;
  }
  return null;
}

/** The session cookie's name: with the __Host- promise wherever the platform is reached by https. */
export const sessionCookieName = (secure: boolean): string => (secure ? '__Host-sitzung' : 'sitzung');

/** A Set-Cookie line for the session; no value ends it. */
export function sessionCookie(secure: boolean, value: string | null): string {
  const flags = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  const name = sessionCookieName(secure);
  return value === null ? `${name}=; ${flags}; Max-Age=0` : `${name}=${value}; ${flags}; Max-Age=${30 * 86_400}`;
}
