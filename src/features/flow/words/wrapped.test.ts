import { expect, it } from 'vitest';
import { wrapped } from './wrapped.ts';

const widthOf = (text: string) => text.length;

it('a text is broken at spaces so that each line fits', () => {
  expect(wrapped('85 % of cards finished within 19 days', 14, widthOf)).toEqual([
    '85 % of cards',
    'finished',
    'within 19 days',
  ]);
});

it('a word that is too long has a line of its own', () => {
  expect(wrapped('a development-and-design b', 6, widthOf)).toEqual(['a', 'development-and-design', 'b']);
});
