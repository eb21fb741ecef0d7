import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64url, toBase64url } from './base64url.ts';

test('bytes come back as they were, in the alphabet the server reads', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const text = toBase64url(Uint8Array.from(bytes).buffer);
      expect(text).toBe(
        btoa(String.fromCharCode(...bytes))
          .replace(/\+/gu, '-')
          .replace(/\//gu, '_')
          .replace(/[=]+$/u, ''),
      );
      expect([...new Uint8Array(fromBase64url(text))]).toEqual([...bytes]);
    }),
  );
});
