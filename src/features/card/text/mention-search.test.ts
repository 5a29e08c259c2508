import { expect, test } from 'vitest';
import type { Mentioned } from '#domain/mentions.ts';
import { cardSearch, mentionSearch } from './mention-search.ts';

const people = ['Ada Vance', 'Mo', 'Vera Ade'].map((name) => ({ personId: name as Mentioned['personId'], name }));
const found = (text: string, caret = text.length) => mentionSearch(text, caret, people)?.found.map(({ name }) => name);

test('people are found by the beginning of any word of their name, as soon as the sign is typed', () => {
  expect(found('Ask @')).toEqual(['Ada Vance', 'Mo', 'Vera Ade']);
  expect(found('Ask @va')).toEqual(['Ada Vance']);
  expect(found('Ask @ad')).toEqual(['Ada Vance', 'Vera Ade']);
  expect(found('Ask @ada v')).toEqual(['Ada Vance']);
});

test('an address or what stands after a name that is done is no mention', () => {
  expect(found('mo@kestrel')).toBeUndefined();
  expect(found('@Mo, please')).toBeUndefined();
  expect(found('no sign')).toBeUndefined();
});

test('what is typed counts up to the caret', () => {
  expect(mentionSearch('to @m and on', 5, people)).toMatchObject({ from: 3, found: [{ name: 'Mo' }] });
});

test.each([
  ['after #rel', { from: 6, words: 'rel' }],
  ['#HB-14', { from: 0, words: 'HB-14' }],
  ['(#send the rep', { from: 1, words: 'send the rep' }],
])('a card is being named in “%s”', (text, search) => {
  expect(cardSearch(text, text.length)).toEqual(search);
});

test.each(['# A heading', '##Two', 'C#4', 'a &#3', 'x/#y', '#rel\n', '#rel, '])(
  'no card is being named in “%s”',
  (text) => {
    expect(cardSearch(text, text.length)).toBeNull();
  },
);
