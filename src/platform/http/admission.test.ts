import { expect, test } from 'vitest';
import { openAdmission } from './admission.ts';

const limits = { inFlight: 2, inFlightFirst: 1, poolWait: 100 };

test('places are limited, and those for what comes first are its own', () => {
  const { enter, counts } = openAdmission(limits, () => ({ waiting: 0, longest: 0 }));
  const leave = enter(false);
  enter(false);
  expect(enter(false)).toBe(null);
  expect(enter(true)).toBeTypeOf('function');
  expect(enter(true)).toBe(null);
  leave?.();
  expect(enter(false)).toBeTypeOf('function');
  expect(counts()).toEqual({
    inFlight: { ordinary: 2, first: 1 },
    refused: { 'in-flight': 1, 'pool-wait': 0, first: 1 },
  });
});

test('while a connection is waited for too long, only what comes first gets in', () => {
  const { enter, counts } = openAdmission(limits, () => ({ waiting: 1, longest: 101 }));
  expect(enter(false)).toBe(null);
  expect(enter(true)).toBeTypeOf('function');
  expect(counts().refused['pool-wait']).toBe(1);
});
