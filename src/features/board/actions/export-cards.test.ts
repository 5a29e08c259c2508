import { describe, expect, it } from 'vitest';
import { csvOf } from '#domain/csv.ts';
import type { BoardCard } from '#domain/schemas/card.ts';
import { boardState } from '../state/board-state.ts';
import { cardIdOf, harbour } from '../state/harbour.fixture.ts';
import { cardsTable } from './export-cards.ts';

const state = boardState(harbour());
const card = (number: number) => state.cards.get(cardIdOf(number)) as BoardCard;

describe('selected cards as a file', () => {
  it('are rows in the order of the selection, under what the board knows of them', () => {
    const { head, rows } = cardsTable(state, [card(142), card(131)]);
    expect(rows.map(([key]) => key)).toEqual(['HB-142', 'HB-131']);
    expect(rows[0]?.[head.indexOf('Stage')]).toBe('Design & development · in progress');
    expect(rows[0]?.[head.indexOf('Person')]).toBe('Mo Ott');
    expect(rows[0]?.[head.indexOf('Blocked by')]).toContain('SMTP');
  });

  it('carry no formula that a spreadsheet would run', () => {
    const text = csvOf(cardsTable(state, [{ ...card(142), title: '=HYPERLINK("http://x")' }]));
    expect(text).toContain(`"'=HYPERLINK(""http://x"")"`);
  });
});
