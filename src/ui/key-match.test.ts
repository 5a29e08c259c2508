import { describe, expect, it } from 'vitest';
import { ariaKeys, isSingle, keyCaps, keyName } from './key-match.ts';

const press = (key: string, held: Partial<Parameters<typeof keyName>[0]> = {}) =>
  keyName({ key, code: '', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held });

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

  it('a sign that takes AltGr or Option is that sign', () => {
    const altGraph = (name: string) => name === 'AltGraph';
    expect(press('[', { ctrlKey: true, altKey: true, getModifierState: altGraph })).toBe('[');
    expect(press('[', { altKey: true })).toBe('[');
  });

  it('Option with a letter is that letter, whatever a Mac would type', () => {
    expect(press('√', { altKey: true, code: 'KeyV' })).toBe('Alt+v');
    expect(press('v', { altKey: true, code: 'KeyV' })).toBe('Alt+v');
  });

  it('Command and Control are one', () => {
    expect(press('z', { metaKey: true })).toBe('Mod+z');
    expect(press('z', { ctrlKey: true })).toBe('Mod+z');
  });

  it('space is written out', () => {
    expect(press(' ')).toBe('Space');
  });
});

it('characters without Ctrl, Cmd or Alt are single keys, and so is what begins with one', () => {
  expect(['m', '?', '+', 'Shift+z', 'g b', '1'].filter((name) => !isSingle(name))).toEqual([]);
  expect(['Mod+k', 'Alt+v', 'Escape', 'Space', 'Shift+ArrowUp', 'Mod++'].filter(isSingle)).toEqual([]);
});

it('the caps show what stands on the keyboard', () => {
  expect(keyCaps('Shift+ArrowUp')).toBe('⇧ ↑');
  expect(keyCaps('m')).toBe('M');
  expect(keyCaps('g b')).toBe('G B');
  expect(keyCaps('+')).toBe('+');
  expect(keyCaps('Mod+k')).toBe('Ctrl K');
  expect(keyCaps('Mod+k', true)).toBe('⌘ K');
});

it('a screen reader is told Control and Meta, and nothing of sequences', () => {
  expect(ariaKeys(['z', 'Mod+z'])).toBe('z Control+z Meta+z');
  expect(ariaKeys(['g b'])).toBeUndefined();
});
