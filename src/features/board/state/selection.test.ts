import { describe, expect, it } from 'vitest';
import type { CardId } from '#domain/schemas/ids.ts';
import { nothingSelected, stretchedTo, toggled, widened } from './selection.ts';

const ids = (letters: string) => [...letters] as CardId[];
const order = ids('abcdefgh');
const card = (letter: string) => letter as CardId;
const shown = ({ selected }: { selected: ReadonlySet<CardId> }) => [...selected].toSorted().join('');

describe('a selection', () => {
  it('takes a card in and out', () => {
    const one = toggled(nothingSelected.selected, card('c'));
    expect(shown(one)).toBe('c');
    expect(shown(toggled(one.selected, card('c')))).toBe('');
  });

  it('stretches from the card chosen last, in either direction, both ends included', () => {
    const one = toggled(nothingSelected.selected, card('d'));
    expect(shown(stretchedTo(one, order, card('f')))).toBe('def');
    expect(shown(stretchedTo(one, order, card('b')))).toBe('bcd');
  });

  it('stretched again from the same card becomes the new range, and keeps what was selected besides', () => {
    const two = toggled(toggled(nothingSelected.selected, card('h')).selected, card('c'));
    const wide = stretchedTo(two, order, card('f'));
    expect(shown(wide)).toBe('cdefh');
    expect(shown(stretchedTo(wide, order, card('d')))).toBe('cdh');
  });

  it('begins at the card itself where there is nothing to stretch from', () => {
    expect(shown(stretchedTo(nothingSelected, order, card('e')))).toBe('e');
    const gone = toggled(nothingSelected.selected, card('x'));
    expect(shown(stretchedTo(gone, order, card('e')))).toBe('ex');
  });

  it('widens from nothing to the stage, and from the whole stage to the board', () => {
    expect(widened(new Set(), ids('cd'), order)).toEqual(ids('cd'));
    expect(widened(new Set(ids('cde')), ids('cd'), order)).toEqual(order);
    expect(widened(new Set(), [], order)).toEqual(order);
  });
});
