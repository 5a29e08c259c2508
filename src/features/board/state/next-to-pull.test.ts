import { describe, expect, it } from 'vitest';
import type { BoardCard } from '#domain/schemas/card.ts';
import { boardState } from './board-state.ts';
import { at, cardIdOf, harbour } from './harbour.fixture.ts';
import { nextToPull, upstreamOf } from './next-to-pull.ts';

const state = boardState(harbour());
const some = state.cards.get(cardIdOf(139)) as BoardCard;
const card = (number: number, more: Partial<BoardCard>): BoardCard => ({ ...some, number, blocks: [], ...more });
const next = (...cards: BoardCard[]) => nextToPull(cards)?.number;

const old = card(1, { startedAt: '2026-11-01T10:00:00Z' });
const young = card(2, { startedAt: '2026-11-09T10:00:00Z' });

describe('the card to pull next', () => {
  it('is the oldest since commitment, wherever it stands in the buffer', () => {
    expect(next(young, old)).toBe(1);
  });

  it('is an expedite card before any older one', () => {
    expect(next(old, { ...young, classOfService: 'expedite' })).toBe(2);
  });

  it('is counted from its creation before commitment', () => {
    const uncommitted = card(3, { startedAt: null, createdAt: '2026-10-01T10:00:00Z' });
    expect(next(old, uncommitted)).toBe(3);
  });

  it('is never a blocked one', () => {
    const blocks: BoardCard['blocks'] = state.cards.get(cardIdOf(142))?.blocks ?? [];
    expect(blocks).not.toEqual([]);
    expect(next({ ...old, blocks }, young)).toBe(2);
    expect(next({ ...old, blocks })).toBeUndefined();
  });
});

describe('what waits in front of a stage', () => {
  it('stands in the done half or the queue before it', () => {
    const before = upstreamOf(state, at.test, undefined);
    expect(before?.columnId).toBe(at.developmentDone);
    expect(before?.waiting.map(({ number }) => number)).toEqual([139, 144]);
  });

  it('is nothing before the first stage', () => {
    expect(upstreamOf(state, at.queue, undefined)).toBeUndefined();
  });
});
