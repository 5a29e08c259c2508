import { expect, test } from 'vitest';
import { readInstant } from './read-instant.ts';

test('an instant is read to the microsecond, whatever its offset', () => {
  expect(readInstant('1970-01-01T00:00:00.000001Z')).toBe(1);
  expect(readInstant('2024-02-29T23:30:00-03:30')).toBe(Date.UTC(2024, 2, 1, 3) * 1000);
  expect(readInstant('2024-02-29 12:00:00.1234569+0530')).toBe(Date.UTC(2024, 1, 29, 6, 30) * 1000 + 123_456);
});

test.each([
  '2023-02-29T00:00:00Z',
  '2024-13-01T00:00:00Z',
  '2024-00-10T00:00:00Z',
  '2024-04-31T00:00:00Z',
  '2024-04-00T00:00:00Z',
  '2024-04-30T24:00:00Z',
  '2024-04-30T23:60:00Z',
  '2024-04-30T23:00:00+24:00',
])('a date or time that does not exist is no instant: %s', (text) => {
  expect(readInstant(text)).toEqual({ problem: expect.stringContaining('is not a date and time that exists') });
});

test.each([
  ['', 'is empty'],
  ['yesterday', 'is not an ISO 8601 instant'],
  ['2024-04-30', 'has no time of day'],
  ['2024-04-30T12:00:00', 'has no offset from UTC'],
  ['1969-12-31T23:59:59Z', 'lies before 1970'],
])('%j %s', (text, problem) => {
  expect(readInstant(text)).toEqual({ problem: expect.stringContaining(problem) });
});
