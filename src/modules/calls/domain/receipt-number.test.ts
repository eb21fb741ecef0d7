import fc from 'fast-check';
import { expect, test } from 'vitest';
import { interestNumber, readReceiptNumber, receiptNumber } from './receipt-number.ts';

const sequence = fc.integer({ min: 1, max: 99_999 });

test('no two interests of a year have the same number', () => {
  const numbers = new Set(Array.from({ length: 20_000 }, (_, index) => interestNumber(2018, index)));
  expect(numbers.size).toBe(20_000);
});

test('a number is read as it was written, however it is spaced', () => {
  fc.assert(
    fc.property(sequence, fc.integer({ min: 1, max: 9 }), (count, attempt) => {
      const number = receiptNumber(interestNumber(2018, count), attempt);
      expect(readReceiptNumber(number)).toBe(number);
      expect(readReceiptNumber(` ${number.replaceAll('-', ' / ')} `)).toBe(number);
    }),
  );
});

test('one wrong figure is noticed', () => {
  fc.assert(
    fc.property(sequence, fc.integer({ min: 5, max: 8 }), fc.integer({ min: 1, max: 9 }), (count, place, step) => {
      const number = interestNumber(2018, count % 10_000);
      const wrong = (Number(number[place]) + step) % 10;
      expect(readReceiptNumber(number.slice(0, place) + String(wrong) + number.slice(place + 1))).toBeNull();
    }),
  );
});

test.each(['', 'abc', '2018', '2018-12', "2018-0001-0' or 1=1"])('%j is no number', (typed) => {
  expect(readReceiptNumber(typed)).toBeNull();
});
