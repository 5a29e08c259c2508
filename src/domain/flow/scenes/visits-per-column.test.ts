import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../../tests/flow-data/read-cards.ts';
import { cardOf } from '../../../../tests/flow-data/small-history.ts';
import { plainSentence } from './plain-sentence.ts';
import { visitsPerColumn } from './visits-per-column.ts';

const five = [1, 2, 3, 4, 5].map((day) => cardOf(`C-${day}`, 'dev 1', `test ${1 + day}`, 'done 20'));

describe('time per visit', () => {
  it('is of each visit that ended, and names the stage in which they take longest', () => {
    const scene = visitsPerColumn(readingOf([...five, cardOf('B', 'dev 1', 'test 2', 'dev 3', 'test 9')], '21'));
    expect(scene.marks.bars[2]).toMatchObject({ column: 'dev', visits: 7, p50Days: 3, p85Days: 5, p70Days: null });
    expect(plainSentence(scene.sentence)).toBe('Visits take longest in test: 85 % ended within 18.0 d: few data.');
  });

  it('does not count what waits before the commitment point as the longest', () => {
    const cards = five.map((card, index) => ({ ...cardOf(card.id, 'backlog 1', 'dev 25', `test ${26 + index}`) }));
    expect(plainSentence(visitsPerColumn(readingOf(cards)).sentence)).toContain('longest in dev');
  });

  it('counts the commitment stage itself, and calls fewer than twenty visits few data', () => {
    const cards = Array.from({ length: 20 }, (_, i) => cardOf(`C-${i}`, 'backlog 1', 'ready 3', 'dev 9', 'test 10'));
    const sentenceOf = (count: number) => plainSentence(visitsPerColumn(readingOf(cards.slice(0, count))).sentence);
    expect(sentenceOf(20)).toBe('Visits take longest in ready: 85 % ended within 6.0 d.');
    expect(sentenceOf(19)).toContain('within 6.0 d: few data.');
  });

  it('shows cards that are still there apart', () => {
    const scene = visitsPerColumn(readingOf([...five, cardOf('O', 'dev 2'), cardOf('P', 'dev 9')], '21'));
    expect(scene.marks.bars[2]).toMatchObject({ visits: 5, p85Days: 5, open: 2, longestOpenDays: 19 });
    expect(scene.marks.bars[0]).toMatchObject({ visits: 0, open: 0, longestOpenDays: null });
  });

  it('has all four percentiles from twenty visits on', () => {
    const cards = Array.from({ length: 20 }, (_, index) => cardOf(`C-${index}`, 'dev 1', `test ${2 + index}`));
    expect(visitsPerColumn(readingOf(cards)).marks.bars[2]).toMatchObject({ p50Days: 10, p70Days: 14, p95Days: 19 });
    expect(visitsPerColumn(readingOf(cards.slice(1))).marks.bars[2]).toMatchObject({ visits: 19, p95Days: null });
  });

  it('has none of a card that was set aside', () => {
    const { bars } = visitsPerColumn(readingOf([cardOf('A', 'dev 1', '@archived 2')])).marks;
    expect(bars[2]).toMatchObject({ visits: 1, open: 0 });
  });

  it('says what it needs', () => {
    expect(plainSentence(visitsPerColumn(readingOf(five.slice(1))).sentence)).toBe(
      'Needs 5 ended visits to one stage, has 4.',
    );
    expect(plainSentence(visitsPerColumn(readingOf([])).sentence)).toContain('has 0.');
  });
});
