import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSet } from '../../../../tests/flow-data/load-set.ts';
import { readingOf } from '../../../../tests/flow-data/read-cards.ts';
import { at, cardOf, historyOf } from '../../../../tests/flow-data/small-history.ts';
import { flowReading } from '../flow-reading.ts';
import { WHOLE_FLOW } from '../flow-scope.ts';
import { littlesLawCheck } from './littles-law-check.ts';
import { plainSentence } from './plain-sentence.ts';

/** One card at a time, for two days each. */
const steady = [1, 3, 5, 7, 9, 11, 13, 15].map((day) =>
  cardOf(`C-${day}`, `dev ${day} 00:00`, `done ${day + 2} 00:00`),
);

describe('the check of Little’s law', () => {
  it('says that all conditions hold', () => {
    const scene = littlesLawCheck(flowReading(historyOf(steady), at('16'), { ...WHOLE_FLOW, days: 15 }));
    expect(plainSentence(scene.sentence)).toBe(
      'On average 1.0 cards were in progress, as rate × time says; all five conditions hold.',
    );
    expect(scene.marks).toMatchObject({ meanWip: 1, rateTimesTime: 1, relativeGap: 0 });
    expect(scene.notes).toEqual(['7 arrived − 7 finished − 0 set aside = 0, the change of work in progress.']);
  });

  it('names the conditions that fail, and the cards that are too old', () => {
    const forgotten = cardOf('F', 'dev 1 00:00');
    const scene = littlesLawCheck(readingOf([...steady, forgotten, cardOf('D', 'dev 2', 'wontdo 4')], '15'));
    expect(plainSentence(scene.sentence)).toContain(
      '3 conditions fail: cards were set aside or forgotten (1 set aside, 1 older than twice the 95th percentile), work in progress changed (0 → 2 cards) and the age of work in progress changed (none → ',
    );
    expect(scene.notes).toEqual([
      '9 arrived − 6 finished − 1 set aside = 2, the change of work in progress.',
      'Older than twice the 95th percentile: F.',
    ]);
  });

  it('says what it needs', () => {
    expect(plainSentence(littlesLawCheck(readingOf(steady, '14')).sentence)).toBe('Needs 14 whole days, has 13.');
    expect(plainSentence(littlesLawCheck(readingOf(steady.slice(0, 4), '15')).sentence)).toBe(
      'Needs 5 finished cards before the last day, has 4.',
    );
    expect(littlesLawCheck(readingOf([])).marks).toMatchObject({ meanWip: null, conditions: [] });
  });

  it('finds of the demo team what FLOW.md tells of its last 28 days', () => {
    const { history, asOf } = loadSet(join(import.meta.dirname, '../../../../tests/data/demo-synthetic'));
    const { marks } = littlesLawCheck(flowReading(history, asOf, { ...WHOLE_FLOW, days: 29 }));
    expect([marks.meanWip?.toFixed(1), marks.rateTimesTime?.toFixed(1)]).toEqual(['36.0', '46.9']);
    expect(marks.conditions.map((row) => [row.key, row.holds, row.figures])).toMatchObject([
      ['balance', false, '24 arrived, 35 left'],
      ['no-loss', false, '3 set aside, 0 older than twice the 95th percentile'],
      ['same-wip', false, '41 → 30 cards'],
      ['same-age', true, '23.8 d → 21.5 d'],
      ['same-units', true, 'elapsed days'],
    ]);
  });
});
