import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../../tests/flow-data/read-cards.ts';
import { boardOf, cardOf } from '../../../../tests/flow-data/small-history.ts';
import { plainSentence } from './plain-sentence.ts';
import { serviceLevelWeeks } from './service-level-weeks.ts';

/** Cards of one to so many days, all started on the 1st. */
const cardsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => cardOf(`C-${index}`, 'ready 1', `done ${index + 1}`));
const sceneOf = (count: number, sleDays: number | null) =>
  serviceLevelWeeks(readingOf(cardsOf(count), '31', boardOf({ sleDays })));

describe('the promise', () => {
  it('tells how it was kept, and what would fit now', () => {
    const scene = sceneOf(20, 15);
    expect(plainSentence(scene.sentence)).toBe(
      '85 % within 15 days are promised; of the last 20 cards 75 % (15) kept it.',
    );
    expect(scene.notes).toEqual(['85 % within 17 days would fit the 20 cards finished from 1 Jan to 31 Jan.']);
    expect(scene.table.rows.at(-1)).toEqual(['2024-01-15', 1, 6, '17 %']);
    expect(scene.marks.weeks[0]).toMatchObject({ within: 7, of: 7, percent: 100 });
  });

  it('says that few cards are few data, and needs five', () => {
    expect(plainSentence(sceneOf(19, 15).sentence)).toContain('kept it: few data.');
    expect(plainSentence(sceneOf(5, 15).sentence)).toContain('100 % (5) kept it: few data.');
    expect(plainSentence(sceneOf(4, 15).sentence)).toBe('Needs 5 finished cards, has 4.');
    expect(sceneOf(4, 15).notes).toEqual([]);
  });

  it('is suggested where there is none', () => {
    expect(plainSentence(sceneOf(5, null).sentence)).toBe(
      'Nothing is promised; 85 % within 5 days would fit the 5 cards finished from 1 Jan to 31 Jan.',
    );
    expect(plainSentence(sceneOf(4, null).sentence)).toContain('fewer than 5 cards were finished');
  });
});
