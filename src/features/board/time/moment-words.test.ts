import { expect, test } from 'vitest';
import { addressText, microsOf } from './instants.ts';
import { agoWords, momentWords } from './moment-words.ts';

const at = (text: string) => Date.parse(text) * 1000;
const zone = 'Europe/Luxembourg';

test('a moment is told in the zone of the board', () => {
  expect(momentWords(at('2026-11-03T09:00Z'), zone)).toBe('3 Nov 2026, 10:00');
});

test.each([
  ['2026-11-03T09:00Z', '17 days ago'],
  ['2026-11-19T22:59Z', '1 day ago'],
  ['2026-11-19T23:00Z', '11 hours ago'],
  ['2026-11-20T09:59Z', '1 minute ago'],
])('%s is told as %s on 20 November at 10:00Z', (then, words) => {
  expect(agoWords(at(then), at('2026-11-20T10:00Z'), zone)).toBe(words);
});

test('an address names an instant as shortly as it can, and to the microsecond where it must', () => {
  const texts = [
    '2026-11-03T10:00Z',
    '2026-11-03T10:00:30Z',
    '2026-11-03T10:00:00.250Z',
    '2026-11-03T10:00:00.000001Z',
  ];
  expect(texts.map((text) => addressText(microsOf(text) ?? 0))).toEqual(texts);
});

test('an address that names no instant is none', () => {
  expect(['', 'yesterday', '2026-11-03', null].map(microsOf)).toEqual([null, null, null, null]);
});
