import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../../tests/flow-data/read-cards.ts';
import { cardOf } from '../../../../tests/flow-data/small-history.ts';
import type { CardHistory } from '../history.ts';
import { groupBars } from './group-bars.ts';
import { plainSentence } from './plain-sentence.ts';

const of = (own: Partial<CardHistory>, ...cards: CardHistory[]) => cards.map((card) => ({ ...card, ...own }));
const quick = (count: number) => Array.from({ length: count }, (_, i) => cardOf(`Q-${i}`, 'dev 1', 'done 2'));
const slow = (count: number) => Array.from({ length: count }, (_, i) => cardOf(`S-${i}`, 'dev 1', `done ${9 + i}`));

describe('flow by group', () => {
  it('has a row for each type, the one that finished most first, and names the slowest', () => {
    const cards = [...of({ type: 'bug' }, ...quick(6)), ...of({ type: 'idea' }, ...slow(5), cardOf('O', 'dev 3'))];
    const scene = groupBars(readingOf(cards), 'type');
    expect(scene.marks.bars).toMatchObject([
      { name: 'bug', finished: 6, inProgress: 0, perWeek: 6 / 4, p50Days: 2, p85Days: 2, isFewData: true },
      { name: 'idea', finished: 5, inProgress: 1, perWeek: 5 / 4, p50Days: 11, p85Days: 13 },
    ]);
    expect(plainSentence(scene.sentence)).toBe(
      'Most finished cards: bug (6 of 11); idea takes longest, 85 % within 13 days, bug least, 2.',
    );
    expect(scene.notes).toEqual(['Groups of fewer than 20 cards are few data.']);
  });

  it('speaks of few data only of groups that show percentiles all the same', () => {
    const notesOf = (count: number) => groupBars(readingOf(quick(count)), 'type').notes.length;
    expect([notesOf(4), notesOf(5), notesOf(19), notesOf(20)]).toEqual([0, 1, 1, 0]);
  });

  it('compares no single group that has percentiles with itself', () => {
    const cards = [...of({ type: 'bug' }, ...quick(6)), ...of({ type: 'idea' }, ...slow(2))];
    expect(plainSentence(groupBars(readingOf(cards), 'type').sentence)).toBe('Most finished cards: bug (6 of 8).');
  });

  it('shows fewer than five cards without percentiles', () => {
    const { marks, sentence } = groupBars(readingOf(slow(4)), 'class');
    expect(marks.bars).toMatchObject([{ group: 'standard', finished: 4, p50Days: null, p85Days: null }]);
    expect(plainSentence(sentence)).toBe('All cards are of one group: standard.');
  });

  it('has the cards in no lane as a group of their own, and takes the names it is given', () => {
    const cards = [...of({ lane: 'x1' }, ...quick(2)), ...slow(1)];
    const names = (lane: string | null) => (lane === null ? 'Everything else' : 'Expedite');
    expect(groupBars(readingOf(cards), 'lane', names).marks.bars.map((bar) => [bar.group, bar.name])).toEqual([
      ['x1', 'Expedite'],
      [null, 'Everything else'],
    ]);
  });

  it('counts for a week only weeks that were seen whole', () => {
    const late = cardOf('L', 'dev 30', 'done 30');
    expect(groupBars(readingOf([...quick(1), late]), 'type').marks.bars[0]).toMatchObject({
      finished: 2,
      perWeek: 1 / 4,
    });
    expect(groupBars(readingOf(quick(1), '4'), 'type').marks.bars[0]?.perWeek).toBeNull();
  });

  it('says what it needs', () => {
    expect(plainSentence(groupBars(readingOf([]), 'type').sentence)).toBe('Needs one card that was started, has none.');
  });
});
