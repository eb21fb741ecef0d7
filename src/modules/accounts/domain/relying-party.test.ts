import { expect, test } from 'vitest';
import { relyingPartyOf } from './relying-party.ts';

test.each([
  ['https://zusammen.example', { id: 'zusammen.example', origin: 'https://zusammen.example' }],
  ['https://zusammen.example:8443', { id: 'zusammen.example', origin: 'https://zusammen.example:8443' }],
  ['http://localhost:3000', { id: 'localhost', origin: 'http://localhost:3000' }],
  ['http://127.0.0.1:3000', { id: 'localhost', origin: 'http://localhost:3000' }],
  ['http://[::1]:3000', { id: 'localhost', origin: 'http://localhost:3000' }],
  ['http://192.0.2.7:3000', null],
  ['http://[2001:db8::1]:3000', null],
])('%s makes passkeys for %o', (origin, party) => {
  expect(relyingPartyOf(origin)).toEqual(party);
});
