import { expect, it } from 'vitest';
import { boardState } from '../state/board-state.ts';
import { cardIdOf, harbour, personOf } from '../state/harbour.fixture.ts';
import { removedWords } from './removed.ts';

const state = boardState(harbour());
const cardOf = (number: number) => {
  const card = state.cards.get(cardIdOf(number));
  if (!card) throw new Error(`no card ${number}`);
  return card;
};
const byHer = { actorId: personOf('SV'), kind: 'card-archived' } as const;

it('who took the card away, and which one has the focus now', () => {
  expect(removedWords(state, cardOf(131), byHer, cardOf(127))).toBe('Sara archived HB-131. HB-127 has the focus.');
  expect(removedWords(state, cardOf(131), { ...byHer, kind: 'card-deleted' }, undefined)).toBe(
    'Sara deleted HB-131. Its stage has no other card.',
  );
});
