import { expect, test } from 'vitest';
import { addLines, insertLine, linesOf, moveLine, removeLine, renameLine, tickLine } from './checklist-lines.ts';

const lines = ['a', 'b', 'c'].map((text) => ({ text, done: false }));
const texts = (changed: readonly { text: string }[] | null) => changed?.map(({ text }) => text).join('');

test('several lines make several entries, without their signs and ticked where they were', () => {
  expect(linesOf('- [x] templates\n* [ ] send\n\n2. retry\r\nqueue')).toEqual([
    { text: 'templates', done: true },
    { text: 'send', done: false },
    { text: 'retry', done: false },
    { text: 'queue', done: false },
  ]);
  expect(linesOf('x'.repeat(600))[0]?.text).toHaveLength(500);
});

test('a change meets its line where it stands by then', () => {
  const moved = [{ text: 'new', done: false }, ...lines];
  expect(tickLine({ text: 'b', at: 1 }, true)(moved)?.map(({ done }) => done)).toEqual([false, false, true, false]);
  expect(texts(renameLine({ text: 'b', at: 1 }, 'B')(moved))).toBe('newaBc');
  expect(texts(removeLine({ text: 'a', at: 0 })(moved))).toBe('newbc');
});

test('a change of a line that is gone or says something else by now changes nothing', () => {
  expect(tickLine({ text: 'z', at: 1 }, true)(lines)).toBeNull();
  expect(removeLine({ text: 'z', at: 0 })([])).toBeNull();
});

test('a line is moved to any place, and stays within the list', () => {
  expect(texts(moveLine({ text: 'a', at: 0 }, 1)(lines))).toBe('bac');
  expect(texts(moveLine({ text: 'c', at: 2 }, 0)(lines))).toBe('cab');
  expect(texts(moveLine({ text: 'a', at: 0 }, 9)(lines))).toBe('bca');
  expect(texts(moveLine({ text: 'a', at: 0 }, -1)(lines))).toBe('abc');
});

test('a line comes back where it was, and a list has at most 200', () => {
  expect(texts(insertLine({ text: 'x', done: true }, 1)(lines))).toBe('axbc');
  const many = Array.from({ length: 250 }, (_, n) => ({ text: `${n}`, done: false }));
  expect(addLines(many)(lines)).toHaveLength(200);
});
