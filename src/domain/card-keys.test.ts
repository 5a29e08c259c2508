import { expect, test } from 'vitest';
import { cardKeysIn } from './card-keys.ts';

const keysIn = (...texts: string[]) => cardKeysIn(texts).map(({ boardKey, number }) => `${boardKey}-${number}`);

test('keys of cards are found in texts, each once', () => {
  expect(keysIn('After HB-142, (DEMO-7) and HB-142.', 'HB-9: done')).toEqual(['HB-142', 'DEMO-7', 'HB-9']);
});

test.each(['UTF-8x', 'hb-142', 'x/HB-142', 'A-HB-142', 'HB-0', 'HB-1.5', 'HB-12-3', 'ISO-8859/1', 'ÄHB-1'])(
  'what only looks like a key is none: %s',
  (text) => {
    expect(keysIn(text)).toEqual([]);
  },
);

test('no more than a hundred are told', () => {
  const many = Array.from({ length: 150 }, (_, index) => `HB-${index + 1}`).join(' ');
  expect(keysIn(many)).toHaveLength(100);
});
