import { describe, expect, it } from 'vitest';
import { readInstant } from './read-instant.ts';

const noonInBerlin = Date.UTC(2024, 2, 31, 10) * 1000;

describe('an instant of an import', () => {
  it.each([
    '2024-03-31T10:00:00Z',
    '2024-03-31T12:00:00+02:00',
    '2024-03-31T12:00:00+0200',
    '2024-03-31 12:00:00+02',
    '2024-03-31T15:30+05:30',
    '2024-03-31t10:00:00.000000z',
  ])('is read with any offset: %s', (text) => {
    expect(readInstant(text)).toBe(noonInBerlin);
  });

  it('keeps its microseconds and cuts off what is finer', () => {
    expect(readInstant('2024-03-31T10:00:00.123456789Z')).toBe(noonInBerlin + 123_456);
    expect(readInstant('2024-03-31T10:00:00.5Z')).toBe(noonInBerlin + 500_000);
  });

  it.each([
    ['', 'is empty'],
    ['yesterday', 'is not an ISO 8601 instant: “yesterday”'],
    ['2024-03-31', 'has no time of day: “2024-03-31”'],
    ['2024-03-31T10:00:00', 'has no offset from UTC: “2024-03-31T10:00:00”'],
    ['2024-02-30T10:00:00Z', 'is not a date and time that exists: “2024-02-30T10:00:00Z”'],
    ['2024-03-31T24:00:00Z', 'is not a date and time that exists: “2024-03-31T24:00:00Z”'],
    ['2024-03-31T10:00:00+25:00', 'is not a date and time that exists: “2024-03-31T10:00:00+25:00”'],
    ['0001-01-01T00:00:00Z', 'lies before 1970: “0001-01-01T00:00:00Z”'],
  ])('is refused with its reason: %s', (text, problem) => {
    expect(readInstant(text)).toEqual({ problem });
  });
});
