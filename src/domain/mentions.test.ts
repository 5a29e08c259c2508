import { expect, test } from 'vitest';
import { type Mentioned, mentionsIn, spokenMention, withMarks, withNames } from './mentions.ts';

const person = (n: number, name: string): Mentioned => ({
  personId: `00000000-0000-4000-8000-00000000000${n}` as Mentioned['personId'],
  name,
});
const ada = person(1, 'Ada');
const adaLong = person(2, 'Ada Vance');
const [mo, otherMo] = [person(3, 'Mo'), person(4, 'Mo')];
const odd = person(5, 'J. (Jo) O’Neil-Ÿ*');

test('a name that was typed becomes a mark with the id, and the mark becomes the name of today', () => {
  const marked = withMarks('Ask @Ada, please.', [ada]);
  expect(marked).toBe(`Ask @[Ada](${ada.personId}), please.`);
  expect(mentionsIn(marked)).toEqual([ada.personId]);
  expect(withNames(marked, [{ ...ada, name: 'Ada King' }])).toBe('Ask @Ada King, please.');
});

test('of names that begin alike the longest counts, and a longer word is no name', () => {
  expect(mentionsIn(withMarks('@Ada Vance and @Ada', [ada, adaLong]))).toEqual([adaLong.personId, ada.personId]);
  expect(withMarks('@Adam, ada@Ada.example', [ada])).toBe('@Adam, ada@Ada.example');
});

test('two people of one name are told apart by the mark alone', () => {
  expect(withMarks('@Mo', [mo, otherMo])).toBe('@Mo');
  expect(mentionsIn(spokenMention(otherMo, [mo, otherMo]))).toEqual([otherMo.personId]);
});

test('a name with signs in it is taken as it stands', () => {
  expect(mentionsIn(withMarks(`@${odd.name}!`, [odd]))).toEqual([odd.personId]);
});

test('a mark without a person stays as it stands, and one that is no id mentions nobody', () => {
  expect(withNames(`@[Gone](${ada.personId})`, [])).toBe(`@[Gone](${ada.personId})`);
  expect(mentionsIn('@[Ada](------------------------------------) @[x](javascript:alert(1))')).toEqual([]);
});

test('a mark that stands already is not marked again', () => {
  const marked = withMarks('@Ada', [ada]);
  expect(withMarks(marked, [ada])).toBe(marked);
});
