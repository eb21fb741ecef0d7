/** For whom passkeys are made: `id` is a name of a computer, never an IP address (WebAuthn 5.1.3). */
export type RelyingParty = { id: string; origin: string };

/**
 * The relying party of an installation's address. On this computer's own addresses it is localhost, whatever the
 * address bar says; under any other IP address there are no passkeys.
 */
export function relyingPartyOf(origin: string): RelyingParty | null {
  const url = new URL(origin);
  if (isLoopback(url.hostname)) {
    url.hostname = 'localhost';
    return { id: 'localhost', origin: url.origin };
  }
  if (/^[\d.]+$|^\[/u.test(url.hostname)) return null;
  return { id: url.hostname, origin: url.origin };
}

const isLoopback = (host: string): boolean => host === '[::1]' || /^127\.\d+\.\d+\.\d+$/u.test(host);
