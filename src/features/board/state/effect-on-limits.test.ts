import { describe, expect, it } from 'vitest';
import { someLimit } from '#domain/configuration.fixture.ts';
import { boardState } from './board-state.ts';
import { effectOfAdding, effectOnLimits, effectSentence, isStopped } from './effect-on-limits.ts';
import { at, cardIdOf, harbour, harbourConfiguration, personOf } from './harbour.fixture.ts';

const state = boardState(harbour());
const cards = (board: typeof state, ...numbers: number[]) =>
  numbers.flatMap((number) => board.cards.get(cardIdOf(number)) ?? []);

describe('what a change of several cards would do to the limits', () => {
  it('counts all of them, and says by how much it would be over', () => {
    const effect = effectOnLimits(state, cards(state, 181, 178, 176), { columnId: at.analysisDoing });
    expect(effectSentence(effect)).toBe('Analysis would be 6/3, over by 3');
    expect(effect.refusal?.refusal).toBe('wip-limit-needs-reason');
    expect(isStopped(effect)).toBe(false);
  });

  it('counts only the cards that enter: those that are there already change nothing', () => {
    const effect = effectOnLimits(state, cards(state, 118, 127), { columnId: at.ready });
    expect(effectSentence(effect)).toBe('Ready to deliver would be 4/8');
    expect(effectOnLimits(state, cards(state, 118), { columnId: at.ready }).limits).toEqual([]);
  });

  it('shows a limit that stops as closed, and open to an admin who may give a reason', () => {
    const change = { columnId: at.testDoing };
    const effect = effectOnLimits(state, cards(state, 139), change);
    expect(effectSentence(effect)).toBe('Closed: Test would be 7/4, over by 3');
    expect(isStopped(effect)).toBe(true);
    const admin = boardState(harbour({ abilities: ['card:move', 'limit:override'] }));
    expect(isStopped(effectOnLimits(admin, cards(admin, 139), change))).toBe(false);
  });

  it('counts cards that are still being typed', () => {
    const effect = effectOfAdding(state, [
      { title: 'One', columnId: at.analysisDoing },
      { title: 'Two', columnId: at.analysisDoing },
    ]);
    expect(effectSentence(effect)).toBe('Analysis would be 5/3, over by 2');
    expect(effectOfAdding(state, [{ title: 'One', columnId: at.ready }]).refusal).toBeNull();
  });

  it('names the person whose limit it is', () => {
    const limit = someLimit('00000000-0000-4000-8003-000000000099', { scope: 'person', maximum: 3, mode: 'warn' });
    const board = boardState(harbour({ configuration: { ...harbourConfiguration, limits: [limit] } }));
    const mine = effectOnLimits(board, cards(board, 139, 144, 165), { assigneeId: personOf('SV') });
    expect(effectSentence(mine)).toMatch(/^Sara Vogt would be \d+\/3, over by \d+$/);
    expect(mine.refusal).toBeNull();
  });
});
