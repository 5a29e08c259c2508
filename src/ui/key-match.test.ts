import { describe, expect, it } from 'vitest';
import { keyCaps, keyName } from './key-match.ts';

const press = (key: string, held: Partial<Parameters<typeof keyName>[0]> = {}) =>
  keyName({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held });

describe('the name of a key', () => {
  it('a letter is the same with the caps lock on', () => {
    expect(press('M')).toBe('m');
  });

  it('Shift makes another key of a letter and of an arrow', () => {
    expect(press('Z', { shiftKey: true })).toBe('Shift+z');
    expect(press('ArrowUp', { shiftKey: true })).toBe('Shift+ArrowUp');
  });

  it('a sign is what the layout types, with or without Shift', () => {
    expect(press('?', { shiftKey: true })).toBe('?');
    expect(press('<', { shiftKey: true })).toBe('<');
    expect(press('<')).toBe('<');
  });

  it('Command and Control are one', () => {
    expect(press('z', { metaKey: true })).toBe('Mod+z');
    expect(press('z', { ctrlKey: true })).toBe('Mod+z');
  });

  it('space is written out', () => {
    expect(press(' ')).toBe('Space');
  });
});

it('the caps show what stands on the keyboard', () => {
  expect(keyCaps('Shift+ArrowUp')).toBe('⇧ ↑');
  expect(keyCaps('m')).toBe('M');
  expect(keyCaps('g b')).toBe('G B');
});
