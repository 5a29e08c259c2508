import { expect, test } from 'vitest';
import { numberOfKey } from './number-of-key.ts';

test('a card is named by its key, in any case, or by its number alone', () => {
  expect(['HB-142', 'hb-142', ' 142 ', 'HB142'].map((text) => numberOfKey('HB', text))).toEqual([142, 142, 142, 142]);
});

test('a card of another board and what is no key are no number', () => {
  expect(['QX-142', 'HB-', 'HB-0', '', 'one'].map((text) => numberOfKey('HB', text))).toEqual(
    Array.from({ length: 5 }, () => undefined),
  );
});
