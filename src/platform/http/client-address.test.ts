import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clientAddress, isProxyRange, networkOf, trustedProxies } from './client-address.ts';

const proxies = trustedProxies(['loopback', '10.0.0.0/8', '2001:db8:1::/48', '192.0.2.7']);
const nobody = trustedProxies([]);

const trusted = fc.constantFrom('127.0.0.1', '10.1.2.3', '192.0.2.7', '2001:db8:1::5', '::1', '::ffff:10.9.9.9');
const visitor = fc.constantFrom('203.0.113.9', '198.51.100.1', '2001:db8:2::1', '11.0.0.1');
const anything = fc.oneof(
  visitor,
  trusted,
  fc.ipV4(),
  fc.ipV6(),
  fc.string(),
  fc.constantFrom('', 'unknown', '_x', ' '),
);
const header = fc.oneof(
  fc.constant(null),
  fc.array(anything).map((list) => list.join(', ')),
  fc.string(),
);

describe('laws', () => {
  test('without trusted proxies no header changes anything', () => {
    fc.assert(
      fc.property(fc.oneof(visitor, trusted, fc.ipV4(), fc.ipV6()), header, (peer, forwarded) => {
        expect(clientAddress(peer, forwarded, nobody)).toBe(clientAddress(peer, null, nobody));
      }),
    );
  });

  test('a sender who is no trusted proxy is known by the socket, whatever the header says', () => {
    fc.assert(
      fc.property(visitor, header, (peer, forwarded) => {
        expect(clientAddress(peer, forwarded, proxies)).toBe(peer);
      }),
    );
  });

  test('what a visitor puts before the address a trusted proxy saw changes nothing', () => {
    fc.assert(
      fc.property(trusted, fc.string(), visitor, fc.array(trusted), (peer, spoofed, seen, chain) => {
        const honest = [seen, ...chain].join(', ');
        expect(clientAddress(peer, `${spoofed}, ${honest}`, proxies)).toBe(seen);
        expect(clientAddress(peer, honest, proxies)).toBe(seen);
      }),
    );
  });

  test('the answer is an address that was there, or the last one trusted where the rest is none', () => {
    fc.assert(
      fc.property(trusted, header, (peer, forwarded) => {
        const found = clientAddress(peer, forwarded, proxies);
        const isThere = (forwarded ?? '').toLowerCase().includes(found) || proxies.includes(found);
        expect(isThere).toBe(true);
      }),
    );
  });

  test('addresses of one /64 count as one network, of two as two', () => {
    const half = fc.tuple(...Array.from({ length: 4 }, () => fc.integer({ min: 0, max: 0xffff })));
    const text = (parts: number[]): string => parts.map((part) => part.toString(16)).join(':');
    fc.assert(
      fc.property(half, half, half, (network, host, other) => {
        const one = networkOf(`${text(network)}:${text(host)}`);
        expect(networkOf(`${text(network)}:${text(other)}`)).toBe(one);
        expect(networkOf(`${text(other)}:${text(host)}`) === one).toBe(text(other) === text(network));
      }),
    );
  });
});

test.each([
  ['203.0.113.9', null, '203.0.113.9'],
  ['::ffff:203.0.113.9', '1.2.3.4', '203.0.113.9'],
  ['127.0.0.1', null, '127.0.0.1'],
  ['127.0.0.1', '198.51.100.1', '198.51.100.1'],
  ['::1', '6.6.6.6, 198.51.100.1, 10.0.0.4', '198.51.100.1'],
  ['127.0.0.1', '198.51.100.1:4711', '198.51.100.1'],
  ['127.0.0.1', '"[2001:DB8:2::1]:4711"', '2001:db8:2::1'],
  ['127.0.0.1', '2001:db8:2::1', '2001:db8:2::1'],
  ['127.0.0.1', 'fe80::1%eth0', 'fe80::1'],
  ['127.0.0.1', '198.51.100.1, unknown', '127.0.0.1'],
  ['127.0.0.1', '10.0.0.1, 10.0.0.2', '10.0.0.1'],
  ['127.0.0.1', '', '127.0.0.1'],
  ['', '198.51.100.1', ''],
])('%s with %j is %s', (peer, forwarded, expected) => {
  expect(clientAddress(peer, forwarded, proxies)).toBe(expected);
});

test.each([
  ['203.0.113.9', '203.0.113.9'],
  ['2001:db8:2::1', '2001:db8:2:0::/64'],
  ['2001:0db8:0002:0000:1:2:3:4', '2001:db8:2:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['64:ff9b::198.51.100.1', '64:ff9b:0:0::/64'],
  ['', ''],
])('the network of %s is %s', (address, expected) => {
  expect(networkOf(address)).toBe(expected);
});

test('ranges are addresses with or without bits, and the word loopback', () => {
  const good = ['loopback', '10.0.0.1', '10.0.0.0/8', '::1', '2001:db8::/32', '0.0.0.0/0'];
  const bad = ['', 'localhost', '10.0.0', '10.0.0.0/33', '10.0.0.0/', '::/129', '10.0.0.0/8/8', 'proxy.example'];
  expect([good.filter(isProxyRange), bad.filter(isProxyRange)]).toEqual([good, []]);
  expect(() => trustedProxies(['localhost'])).toThrow(RangeError);
});
