import { expect, it } from 'vitest';
import { boardState, withCards } from '../state/board-state.ts';
import { at, cardIdOf, harbour, personOf } from '../state/harbour.fixture.ts';
import type { LastMove } from '../store/board-session.ts';
import { overtakenWords } from './overtaken.ts';

const state = boardState(harbour());
const nowMs = Date.parse('2026-11-20T10:52:00Z');
const byHer = (more: Partial<LastMove> = {}): LastMove => ({
  actorId: personOf('SV'),
  atMs: nowMs - 2_000,
  toColumnId: at.testDone,
  kind: 'card-moved',
  ...more,
});

it('who was first, where the card went, and how long ago', () => {
  const card = state.cards.get(cardIdOf(142));
  const moved = card ? withCards(state, [{ ...card, columnId: at.testDone }]) : state;
  expect(overtakenWords(moved, cardIdOf(142), byHer(), nowMs)).toBe('Sara moved HB-142 to Test 2 s ago.');
  expect(overtakenWords(moved, cardIdOf(142), byHer({ atMs: nowMs - 300_000 }), nowMs)).toBe(
    'Sara moved HB-142 to Test 5 min ago.',
  );
});

it('a card that is gone is told by what was done to it', () => {
  const gone = withCards(state, [], [cardIdOf(142)]);
  const told = (kind: LastMove['kind']) => overtakenWords(gone, cardIdOf(142), byHer({ kind }), nowMs, 'HB-142');
  expect(told('card-archived')).toBe('Sara archived HB-142 2 s ago.');
  expect(told('card-deleted')).toBe('Sara deleted HB-142 2 s ago.');
  expect(overtakenWords(gone, cardIdOf(142), undefined, nowMs)).toBe('Somebody took away the card.');
});
