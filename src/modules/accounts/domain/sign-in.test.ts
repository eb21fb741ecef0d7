import { expect, test } from 'vitest';
import { instant } from '../../../platform/time/instant.ts';
import { foldEmail, isEmail, mostAttempts, safeNext, signInObstacle } from './sign-in.ts';

const now = instant(1_000_000);
const fresh = { expiresAt: instant(1_000_001), attempts: 0, usedAt: null };

test.each([
  [fresh, null],
  [{ ...fresh, usedAt: instant(5) }, 'used'],
  [{ ...fresh, expiresAt: now }, 'expired'],
  [{ ...fresh, attempts: mostAttempts }, 'too-many-attempts'],
  [{ ...fresh, attempts: mostAttempts - 1 }, null],
])('%o is stopped by %s', (signIn, obstacle) => {
  expect(signInObstacle(signIn, { now, by: 'code' })).toBe(obstacle);
});

test('wrong codes do not close the way by link', () => {
  expect(signInObstacle({ ...fresh, attempts: mostAttempts }, { now, by: 'link' })).toBeNull();
});

test.each(['a@b.de', 'vorname.nachname+kommune@stadt-muster.de', 'ü@muster.de'])('%s can be a mailbox', (text) => {
  expect(isEmail(text)).toBe(true);
});

test.each(['', 'a', 'a@b', 'a b@c.de', 'a@b.de,c@d.de', 'a@b.de\nBcc: x@y.de', '<a@b.de>', `${'a'.repeat(250)}@b.de`])(
  '%j can not',
  (text) => {
    expect(isEmail(text)).toBe(false);
  },
);

test.each([
  ['/de/interesse/abc', '/de/interesse/abc'],
  ['//evil.example', null],
  ['/\\evil.example', null],
  ['https://evil.example', null],
  ['javascript:alert(1)', null],
  ['/de/\r\nSet-Cookie: x', null],
])('after sign-in %j leads to %j', (path, expected) => {
  expect(safeNext(path)).toBe(expected);
});

test('case and blanks do not make another person', () => {
  expect(foldEmail('  Kontakt@Muster.DE ')).toBe('kontakt@muster.de');
});
