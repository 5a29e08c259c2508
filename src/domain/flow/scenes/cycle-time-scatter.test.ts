import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSet } from '../../../../tests/flow-data/load-set.ts';
import { readingOf } from '../../../../tests/flow-data/read-cards.ts';
import { boardOf, cardOf } from '../../../../tests/flow-data/small-history.ts';
import { flowReading } from '../flow-reading.ts';
import { WHOLE_FLOW } from '../flow-scope.ts';
import { metricsDocument } from '../metrics-document.ts';
import { cycleTimeScatter } from './cycle-time-scatter.ts';
import { plainSentence } from './plain-sentence.ts';

/** n cards, started on the 1st, finished on the 1st, 2nd, … */
function finishedCardsOf(n: number) {
  return Array.from({ length: n }, (_, index) => cardOf(`C-${index}`, 'ready 1 06:00', `done ${1 + (index % 28)}`));
}

function sentenceFor(n: number): string {
  return plainSentence(cycleTimeScatter(readingOf(finishedCardsOf(n), '31')).sentence);
}

describe('the cycle time scatter', () => {
  it('warns only where all of the oldest tenth of the open cards, rounded up, are older than 85 %', () => {
    const open = (old: number) =>
      Array.from({ length: 11 }, (_, i) => cardOf(`O-${i}`, i < old ? 'ready 20' : 'ready 28'));
    const notes = (old: number) => cycleTimeScatter(readingOf([...finishedCardsOf(9), ...open(old)], '28')).notes;
    expect([notes(1).length, notes(2).length]).toEqual([1, 2]);
    const asOld = cycleTimeScatter(readingOf([...finishedCardsOf(8), cardOf('O', 'ready 25')], '31')).notes;
    expect(asOld).toHaveLength(1);
  });

  it('shows fewer than five cards as points, says what it needs, and keeps its axes', () => {
    const scene = cycleTimeScatter(readingOf(finishedCardsOf(4), '31'));
    expect(plainSentence(scene.sentence)).toBe('Needs 5 finished cards for percentiles, has 4.');
    expect(scene.marks.dots).toHaveLength(4);
    expect(scene.marks.lines).toEqual([]);
    expect(scene.x.ticks.length).toBeGreaterThan(0);
    expect(scene.y.ticks.length).toBeGreaterThan(0);
  });

  it('says that fewer than twenty are few data, and shows half and 85 % only', () => {
    expect(sentenceFor(19)).toBe('85 % of 19 cards finished within 17 days: few data.');
    const { lines } = cycleTimeScatter(readingOf(finishedCardsOf(5), '31')).marks;
    expect(lines.map((line) => line.label)).toEqual(['50 % ≤ 3 d', '85 % ≤ 5 d']);
  });

  it('shows 50, 70, 85 and 95 % from twenty cards on, 85 as the main one', () => {
    expect(sentenceFor(20)).toBe('85 % of cards finished within 17 days.');
    const { lines } = cycleTimeScatter(readingOf(finishedCardsOf(20), '31')).marks;
    expect(lines.map((line) => [line.percent, line.isMain])).toEqual([
      [50, false],
      [70, false],
      [85, true],
      [95, false],
    ]);
  });

  it('marks re-opened cards and cards never seen in progress', () => {
    const cards = [cardOf('A', 'dev 1', 'done 2', 'dev 3', 'done 4'), cardOf('B', 'backlog 1', 'done 5')];
    expect(cycleTimeScatter(readingOf(cards)).marks.dots).toMatchObject([
      { card: 'A', days: 4, isReopened: true, isInstant: false },
      { card: 'B', days: 1, isReopened: false, isInstant: true },
    ]);
  });

  it('measures in working days as a second reading, where the board has working hours', () => {
    const hours = { days: [0, 1, 2, 3, 4], start: '09:00', end: '17:00', holidays: [] };
    const cards = Array.from({ length: 5 }, (_, index) => cardOf(`C-${index}`, 'ready 5 13:00', 'done 8 11:00'));
    const scene = cycleTimeScatter(readingOf(cards, '31', boardOf({ calendar: hours })), 'cycle', 'working');
    expect(plainSentence(scene.sentence)).toBe('85 % of 5 cards finished within 0.8 working days: few data.');
    expect(scene).toMatchObject({ title: 'Cycle time in working days', definition: 'workingTime' });
    expect(scene.marks.lines[0]?.label).toBe('50 % ≤ 0.8 working d');
    const without = cycleTimeScatter(readingOf(cards), 'cycle', 'working');
    expect(plainSentence(without.sentence)).toContain('within 4 days');
    expect(without.notes).toContain('The board has no working hours: these are days of the calendar.');
  });

  it('draws one dot for many at one place, and counts them; the figures and the last rows stay', () => {
    const many = Array.from({ length: 4001 }, (_, index) => cardOf(`C-${index}`, 'ready 1', 'done 3'));
    const scene = cycleTimeScatter(readingOf([...many, cardOf('R', 'ready 1', 'done 2', 'dev 2', 'done 3')]));
    expect(scene.n).toBe(4002);
    expect(scene.marks.dots.map(({ standsFor, isReopened }) => [standsFor, isReopened])).toEqual([
      [4001, false],
      [1, true],
    ]);
    expect([scene.table.rows.length, scene.table.more]).toEqual([500, 3502]);
    expect(scene.table.rows.at(-1)?.[0]).toBe('R');
  });

  it('shows lead time instead when asked to', () => {
    const scene = cycleTimeScatter(readingOf([cardOf('A', 'backlog 1', 'dev 3', 'done 4')]), 'lead');
    expect(scene).toMatchObject({ title: 'Lead time', definition: 'leadTime', marks: { dots: [{ days: 4 }] } });
  });

  it('warns where the oldest open cards are older than 85 % of the finished ones', () => {
    const old = cardOf('old', 'ready 1');
    const warned = cycleTimeScatter(readingOf([...finishedCardsOf(8), old], '31')).notes;
    expect(warned).toHaveLength(2);
    expect(cycleTimeScatter(readingOf([...finishedCardsOf(8), cardOf('new', 'ready 30')], '31')).notes).toEqual([
      '8 finished, 1 still open',
    ]);
  });
});

describe('the pace of the last four weeks', () => {
  const quick = (day: string) =>
    Array.from({ length: 10 }, (_, i) => cardOf(`Q-${day}-${i}`, `ready ${day}`, `done ${day}`));
  const slow = (day: string) => Array.from({ length: 10 }, (_, i) => cardOf(`S-${day}-${i}`, 'ready 1', `done ${day}`));
  const sentenceOf = (...cards: ReturnType<typeof quick>) =>
    plainSentence(cycleTimeScatter(readingOf(cards, '31')).sentence);

  it('is of the last 28 days, the day of the reading included', () => {
    expect(sentenceOf(...quick('3'), ...slow('4'))).toContain('slower than the four before');
    expect(sentenceOf(...quick('4'), ...slow('5'))).not.toContain('slower');
  });
});

describe('of the demo team', () => {
  const { history, asOf } = loadSet(join(import.meta.dirname, '../../../../tests/data/demo-synthetic'));

  it('it finds the last four weeks slower than the four before', () => {
    const scene = cycleTimeScatter(flowReading(history, asOf, { ...WHOLE_FLOW, days: 90 }));
    expect(plainSentence(scene.sentence)).toBe(
      '85 % of cards finished within 41 days. The last four weeks are slower than the four before (signal).',
    );
  });

  it('its table holds the figures of the metrics document', () => {
    const scope = { ...WHOLE_FLOW, days: 90, types: ['bug'] };
    const { scatter, cycle_days } = metricsDocument(history, asOf, { scope });
    const scene = cycleTimeScatter(flowReading(history, asOf, scope));
    expect(scene.table.rows.map(([card, , date, days]) => [card, date, days])).toEqual(
      scatter.map((entry) => [entry.card, entry.finished_date, entry.cycle_days]),
    );
    expect(scene.marks.lines.map((line) => line.days)).toEqual(
      [50, 70, 85, 95].map((percent) => Reflect.get(cycle_days, `p${percent}`)),
    );
  });
});
