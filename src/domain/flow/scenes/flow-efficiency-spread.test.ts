import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../../tests/flow-data/read-cards.ts';
import { block, boardOf, cardOf } from '../../../../tests/flow-data/small-history.ts';
import { flowEfficiencySpread } from './flow-efficiency-spread.ts';
import { plainSentence } from './plain-sentence.ts';

const slow = ['A', 'B', 'C', 'D'].map((id) => cardOf(id, 'ready 1', 'dev 8', 'done 9'));
const quick = cardOf('Q', 'dev 1', 'done 2');

describe('flow efficiency', () => {
  it('is of the sums, with single cards spread in steps of ten per cent beside it', () => {
    const scene = flowEfficiencySpread(readingOf([...slow, quick]));
    expect(plainSentence(scene.sentence)).toBe(
      'Cards were worked on 15 % of their time: 1.0 d of work, 5.6 d of waiting, 0.0 d blocked: few data.',
    );
    expect(scene.marks.spread.map((step) => step.cards)).toEqual([0, 4, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect(scene.marks).toMatchObject({ share: 5 / 33, workingShare: null });
  });

  it('tells blocked time apart, and leaves cards without duration out of the spread', () => {
    const blocked = { ...quick, blocks: [block('1', '2')] };
    const scene = flowEfficiencySpread(readingOf([...slow, blocked, cardOf('I', 'backlog 1', 'done 3')]));
    expect(scene.marks.days).toEqual({ work: 4 / 6, waiting: 28 / 6, blocked: 1 / 6 });
    expect(scene.notes.at(-1)).toBe('1 card without any duration: not in the spread.');
    expect(scene.marks.spread[0]?.cards).toBe(1);
  });

  it('has a second reading in working hours', () => {
    const hours = { days: [0, 1, 2, 3, 4], start: '09:00', end: '17:00', holidays: ['2024-01-08'] };
    const board = boardOf({ calendar: hours });
    const scene = flowEfficiencySpread(readingOf([...slow, quick], '31', board));
    expect(scene.marks.workingShare).toBeCloseTo((4 * 3 + 8) / (4 * (5 + 8 * 4 + 3) + 8), 12);
    expect(scene.notes[1]).toBe('In working hours, on both sides: 12 %.');
  });

  it('says what it needs', () => {
    expect(plainSentence(flowEfficiencySpread(readingOf(slow)).sentence)).toBe(
      'Needs 5 finished cards that took time, has 4.',
    );
  });
});
