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

/** The name of the cookie by which a browser is known again at the next sign-in; it is set at a sign-in only. */
export const deviceCookieName = (secure: boolean): string => (secure ? '__Host-geraet' : 'geraet');

/** A Set-Cookie line for it; browsers keep none longer than 400 days. */
export const deviceCookie = (secure: boolean, value: string): string =>
  `${deviceCookieName(secure)}=${value}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}; Max-Age=${400 * 86_400}`;

/** A Set-Cookie line for the session; no value ends it. */
export function sessionCookie(secure: boolean, value: string | null): string {
  const flags = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  const name = sessionCookieName(secure);
  return value === null ? `${name}=; ${flags}; Max-Age=0` : `${name}=${value}; ${flags}; Max-Age=${30 * 86_400}`;
}
