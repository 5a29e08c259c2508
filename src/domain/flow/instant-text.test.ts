import fc from 'fast-check';
import { expect, it } from 'vitest';
import { instantText } from './instant-text.ts';

it('a whole millisecond has three decimals', () => {
  expect(instantText(Date.UTC(2025, 6, 2, 7, 0, 0, 5) * 1000)).toBe('2025-07-02T07:00:00.005Z');
});

it('an instant between milliseconds has six', () => {
  expect(instantText(Date.UTC(2025, 6, 2, 7) * 1000 + 40)).toBe('2025-07-02T07:00:00.000040Z');
});

it('before 1970 the clock still runs forwards', () => {
  expect(instantText(-1)).toBe('1969-12-31T23:59:59.999999Z');
});

it('every millisecond reads as in ISO 8601', () => {
  fc.assert(
    fc.property(fc.integer({ min: -4e12, max: 4e12 }), (milliseconds) => {
      expect(instantText(milliseconds * 1000)).toBe(new Date(milliseconds).toISOString());
    }),
  );
});
