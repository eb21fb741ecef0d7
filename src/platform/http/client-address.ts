import { BlockList, isIP, isIPv4 } from 'node:net';

/** Proxies whose word on who is asking counts. */
export type TrustedProxies = { includes: (address: string) => boolean };

const loopback = ['127.0.0.0/8', '::1/128'];

/** Whether a text names proxies: an address, a range like 10.0.0.0/8, or the word loopback. */
export function isProxyRange(text: string): boolean {
  if (text === 'loopback') return true;
  const [address = '', bits, ...rest] = text.split('/');
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return rest.length === 0 && most > 0 && (bits === undefined || (/^\d{1,3}$/u.test(bits) && Number(bits) <= most));
}

/**
 * The proxies an operator has named, one range each.
 * @throws RangeError for a text that `isProxyRange` refuses.
 */
export function trustedProxies(ranges: readonly string[]): TrustedProxies {
  const list = new BlockList();
  for (const range of ranges.flatMap((range) => (range === 'loopback' ? loopback : [range]))) {
    if (!isProxyRange(range)) throw new RangeError(`not an address or a range: ${range}`);
    const [address = '', bits] = range.split('/');
    const family = isIPv4(address) ? 'ipv4' : 'ipv6';
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return { includes: (address) => isIP(address) !== 0 && list.check(address, isIPv4(address) ? 'ipv4' : 'ipv6') };
}

/**
 * Who is asking: the socket's other end, unless that is a trusted proxy. Then the right-most address of
 * X-Forwarded-For that is none: each trusted proxy has added the one it saw at the end, all before it is hearsay.
 * @returns an address without port and zone; IPv4 in its own form also where the socket speaks IPv6.
 */
export function clientAddress(peer: string, forwardedFor: string | null, trusted: TrustedProxies): string {
  let seen = plainAddress(peer) ?? '';
  const heard = (forwardedFor ?? '').split(',');
  while (trusted.includes(seen) && heard.length > 0) {
    const before = plainAddress(heard.pop() ?? '');
    if (before === null) break;
    seen = before;
  }
  return seen;
}

/**
 * What limits count: an IPv6 customer has at least a network of 64 bits and could take another address for each try
 * (RFC 6177), so its first half counts.
 */
export function networkOf(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter((group) => group !== '');
  const after = (tail ?? '').split(':').filter((group) => group !== '');
  // An IPv4 address at the end takes the room of two groups.
  const taken = groups.length + after.length + Number(address.includes('.'));
  const filled = tail === undefined ? groups : [...groups, ...Array<string>(8 - taken).fill('0'), ...after];
  const network = filled.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16));
  return `${network.join(':')}::/64`;
}

/** Undoes what senders put around an address: brackets, a port, a zone, IPv4 as IPv6. */
function plainAddress(text: string): string | null {
  const bare = text
    .trim()
    .replace(/^"(.*)"$/u, '$1')
    .replace(/^\[([^\]]*)\](:\d+)?$/u, '$1')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/u, '$1')
    .replace(/%.*$/u, '')
    .replace(/^::ffff:(?=\d+\.)/iu, '');
  return isIP(bare) === 0 ? null : bare.toLowerCase();
}
