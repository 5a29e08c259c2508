import { expect, test } from 'vitest';
import { linked, markdownKeys, type Selected } from './markdown-keys.ts';

/** Reads a text in which the selection stands between two bars. */
function read(marked: string): Selected {
  const [before = '', chosen = '', after = ''] = marked.split('|');
  return { text: before + chosen + after, from: before.length, to: before.length + chosen.length };
}
const write = ({ text, from, to }: Selected) => `${text.slice(0, from)}|${text.slice(from, to)}|${text.slice(to)}`;
const press = (key: string, marked: string) => write(markdownKeys[key]?.(read(marked)) ?? read('||'));

test('bold and italic stand about what is selected, and are taken away by the same key', () => {
  expect(press('b', 'so |very| good')).toBe('so **|very|** good');
  expect(press('b', 'so **|very|** good')).toBe('so |very| good');
  expect(press('i', '||')).toBe('_||_');
});

test('a link is made of words or of an address, and what is missing is selected', () => {
  expect(press('k', 'see |the runbook|.')).toBe('see [the runbook](|https://|).');
  expect(press('k', '|https://kestrel.example|')).toBe('[||](https://kestrel.example)');
  expect(write(linked(read('a||b')))).toBe('a[||](https://)b');
});
