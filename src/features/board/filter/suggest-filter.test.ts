import { expect, test } from 'vitest';
import { boardState } from '../state/board-state.ts';
import { harbour } from '../state/harbour.fixture.ts';
import { namesIn, withName, withWord } from './edit-filter.ts';
import { parseFilter } from './parse-filter.ts';
import { suggestionsFor } from './suggest-filter.ts';
import { termWords } from './term-words.ts';

const state = boardState(harbour());

const offered = (text: string, caret = text.length) =>
  suggestionsFor(text, caret, state).options.map((option) => option.text);

test('fields and short words are offered by what is typed, at the caret and behind a minus', () => {
  expect(offered('')).toContain('me');
  expect(offered('ty')).toEqual(['type:']);
  expect(offered('me -bl')).toEqual(['blocked']);
  expect(offered('ty me', 2)).toEqual(['type:']);
});

test('values are those of the board, in quotes where they have to be, and after a comma the next one', () => {
  expect(offered('type:de')).toEqual(['Defect']);
  expect(offered('stage:dev')).toEqual(['"Design & development"']);
  expect(offered('@sara')).toEqual([]);
  expect(offered('assignee:vog')).toEqual(['"Sara Vogt"']);
  const { from, to } = suggestionsFor('type:defect,sp me', 14, state);
  expect([from, to]).toEqual([12, 14]);
});

test('a word is put in once and taken out again; a name joins those of its field', () => {
  expect(withWord('type:defect', 'me')).toBe('type:defect me');
  expect(withWord('type:defect me', 'me')).toBe('type:defect');
  expect(withName('me', 'type', 'defect')).toBe('me type:defect');
  expect(withName('type:defect me', 'type', 'spike')).toBe('type:defect,spike me');
  expect(withName('type:defect me', 'type', 'defect')).toBe('me');
  expect(namesIn(parseFilter('-type:spike type:defect,ops').filter, 'type')).toEqual(['defect', 'ops']);
});

test.each([
  ['me', 'Mine'],
  ['-type:defect,spike', 'not Type: defect or spike'],
  ['age:>p85', 'Age: past p85'],
  ['age:<3', 'Age: less than 3 d'],
  ['due:7', 'Due: in at most 7 d'],
  ['due:<2026-12-02', 'Due: before 2026-12-02'],
  ['fee', '“fee”'],
])('the chip of %s says “%s”', (text, words) => {
  expect(parseFilter(text).filter.map(termWords)).toEqual([words]);
});
