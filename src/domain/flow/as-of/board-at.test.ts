import { describe, expect, it } from 'vitest';
import { at, boardOf, cardOf, historyOf } from '../../../../tests/flow-data/small-history.ts';
import { calendarOf } from '../calendar.ts';
import { dayFromText } from '../day.ts';
import type { CardHistory, CardStep } from '../history.ts';
import { boardAt, boardAtEndOf } from './board-at.ts';

const placesOf = (board: ReadonlyMap<string, readonly string[]>) =>
  Object.fromEntries([...board].filter(([, cards]) => cards.length > 0));
const placesAt = (instant: string, ...cards: CardHistory[]) => placesOf(boardAt(historyOf(cards), at(instant)));

describe('the board as of an instant', () => {
  it('has each card in the column of its last step, the instant included', () => {
    const cards = [cardOf('A', 'ready 1', 'dev 3'), cardOf('B', 'dev 2')];
    expect(placesAt('2', ...cards)).toEqual({ ready: ['A'], dev: ['B'] });
    expect(placesAt('3', ...cards)).toEqual({ dev: ['A', 'B'] });
  });

  it('names every column, also those without cards', () => {
    expect([...boardAt(historyOf([]), at('1')).keys()]).toEqual(boardOf().columns.map(({ id }) => id));
  });

  it('has no card before its first step, none under an overlay and none that is void', () => {
    const cards = [cardOf('A', 'ready 1', '@archived 3', 'dev 5'), cardOf('B', 'dev 2', '@void 3', '@unvoid 5')];
    expect(placesAt('1', ...cards)).toEqual({ ready: ['A'] });
    expect(placesAt('4', ...cards)).toEqual({});
    expect(placesAt('5', ...cards)).toEqual({ dev: ['A', 'B'] });
  });

  it('has a card back where it was from the instant of an undo on', () => {
    const card = cardOf('A', 'ready 1', 'dev 2', '@undo 4');
    expect(placesAt('3', card)).toEqual({ dev: ['A'] });
    expect(placesAt('4', card)).toEqual({ ready: ['A'] });
  });

  it('keeps what changed after a step that was undone later', () => {
    const [placed, moved, archived] = cardOf('A', 'ready 1', 'dev 2', '@archived 3').steps as CardStep[];
    const undo = { ...archived, seq: 4, at: at('4'), columnId: 'ready', undoes: 2 } as CardStep;
    const restored = { ...undo, seq: 5, at: at('5'), standing: 'on-board', undoes: null } as CardStep;
    const card = { ...cardOf('A'), steps: [placed, moved, archived, undo, restored] as CardStep[] };
    expect(placesAt('4', card)).toEqual({});
    expect(placesAt('5', card)).toEqual({ ready: ['A'] });
  });

  it('has a step again when its undo is undone', () => {
    const [placed, moved, undo] = cardOf('A', 'ready 1', 'dev 2', '@undo 3').steps as [CardStep, CardStep, CardStep];
    const redo = { ...moved, seq: 4, at: at('4'), undoes: 3 };
    const card = { ...cardOf('A'), steps: [placed, moved, undo, redo] };
    expect(placesAt('3', card)).toEqual({ ready: ['A'] });
    expect(placesAt('4', card)).toEqual({ dev: ['A'] });
  });
});

describe('the board at the end of a day', () => {
  const endOf = (date: string, asOf: string, ...cards: CardHistory[]) =>
    placesOf(boardAtEndOf(dayFromText(`2024-01-${date}`), historyOf(cards), at(asOf), calendarOf('UTC')));

  it('has the steps of that date and none of the next', () => {
    const card = cardOf('A', 'ready 1', 'dev 2 23:59', 'test 3 00:00');
    expect(endOf('01', '9', card)).toEqual({ ready: ['A'] });
    expect(endOf('02', '9', card)).toEqual({ dev: ['A'] });
    expect(endOf('03', '9', card)).toEqual({ test: ['A'] });
  });

  it('is told anew from the instant of an undo or of a void mark on', () => {
    const cards = [cardOf('A', 'ready 1', 'dev 2', '@undo 4'), cardOf('B', 'dev 2', '@void 4')];
    expect(endOf('02', '3', ...cards)).toEqual({ dev: ['A', 'B'] });
    expect(endOf('02', '4', ...cards)).toEqual({ ready: ['A'] });
  });

  it('knows nothing later than the instant of the reading', () => {
    expect(endOf('03', '2', cardOf('A', 'ready 1', 'dev 3'))).toEqual({ ready: ['A'] });
  });
});
