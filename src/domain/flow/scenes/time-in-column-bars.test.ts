import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSet } from '../../../../tests/flow-data/load-set.ts';
import { readingOf } from '../../../../tests/flow-data/read-cards.ts';
import { at, block, boardOf, cardOf } from '../../../../tests/flow-data/small-history.ts';
import { flowReading } from '../flow-reading.ts';
import { WHOLE_FLOW } from '../flow-scope.ts';
import { metricsDocument } from '../metrics-document.ts';
import { plainSentence } from './plain-sentence.ts';
import { timeInColumnBars } from './time-in-column-bars.ts';

const five = ['A', 'B', 'C', 'D', 'E'].map((id) => cardOf(id, 'backlog 1', 'ready 8', 'dev 11', 'done 12'));

describe('where the time goes', () => {
  it('tells work from waiting, and the longest wait after commitment', () => {
    const scene = timeInColumnBars(readingOf(five));
    expect(plainSentence(scene.sentence)).toBe(
      '1.0 d of work, 3.0 d of waiting: flow efficiency 25 %. Longest wait: ready.',
    );
    expect(scene.marks.longestWait).toBe('ready');
  });

  it('has means over all finished cards, which add up, and percentiles over those that were there', () => {
    const scene = timeInColumnBars(readingOf([...five, cardOf('F', 'dev 1', 'done 8')]));
    expect(scene.marks.bars.map((bar) => [bar.column, bar.n, bar.meanDays])).toEqual([
      ['backlog', 5, 35 / 6],
      ['ready', 5, 15 / 6],
      ['dev', 6, 2],
      ['test', 0, 0],
    ]);
    expect(scene.marks.bars.map((bar) => bar.p85Days)).toEqual([7, 3, 7, null]);
  });

  it('tells work from waiting as each stage was then, and blocked time as waiting', () => {
    const board = boardOf();
    const columns = board.columns.map((own) =>
      own.id === 'dev' ? { ...own, kindHistory: [{ from: at('4'), kind: 'queue' as const }] } : own,
    );
    const card = { ...cardOf('A', 'dev 1', 'test 6', 'done 9'), blocks: [block('2', '3'), block('8', null)] };
    const { bars } = timeInColumnBars(readingOf([card], '31', { ...board, columns })).marks;
    expect(bars.map((bar) => [bar.column, bar.meanDays, bar.workDays])).toEqual([
      ['backlog', 0, 0],
      ['ready', 0, 0],
      ['dev', 5, 2],
      ['test', 3, 2],
    ]);
  });

  it('adds up to the mean lead time with the time in none of the stages, which it names', () => {
    const cards = [
      cardOf('A', 'dev 1', 'done 2', 'dev 6', 'done 9'),
      cardOf('B', 'dev 1', '@away 2', 'dev 5', 'done 7'),
    ];
    const { marks, notes } = timeInColumnBars(readingOf(cards));
    expect(marks.elsewhereDays).toBe(3.5);
    expect(marks.bars.reduce((sum, bar) => sum + bar.meanDays, marks.elsewhereDays)).toBe((8 + 6) / 2);
    expect(notes.at(-1)).toBe(
      '3.5 d of the mean lead time were in none of these stages: not yet placed, set aside, or done and re-opened.',
    );
  });

  it('names no longest wait where cards never waited after commitment', () => {
    const cards = ['A', 'B', 'C', 'D', 'E'].map((id) => cardOf(id, 'backlog 1', 'dev 3', 'done 5'));
    const scene = timeInColumnBars(readingOf(cards));
    expect(scene.marks.longestWait).toBeNull();
    expect(plainSentence(scene.sentence)).toBe('2.0 d of work, 0.0 d of waiting: flow efficiency 100 %.');
  });

  it('calls fewer than twenty cards few data', () => {
    const many = Array.from({ length: 20 }, (_, index) => cardOf(`M-${index}`, 'dev 1', 'done 3'));
    expect(timeInColumnBars(readingOf(many)).notes).toHaveLength(1);
    expect(timeInColumnBars(readingOf(many.slice(1))).notes).toContain('Few data: fewer than 20 finished cards.');
  });

  it('says what it needs', () => {
    expect(plainSentence(timeInColumnBars(readingOf(five.slice(1))).sentence)).toBe('Needs 5 finished cards, has 4.');
    expect(timeInColumnBars(readingOf([])).marks.bars.every((bar) => bar.meanDays === 0)).toBe(true);
  });

  it('holds the figures of the metrics document', () => {
    const { history, asOf } = loadSet(join(import.meta.dirname, '../../../../tests/data/demo-synthetic'));
    const scope = { ...WHOLE_FLOW, days: 90 };
    const document = metricsDocument(history, asOf, { scope }).column_seconds_per_finished_card;
    const { bars } = timeInColumnBars(flowReading(history, asOf, scope)).marks;
    expect(bars.map((bar) => bar.p85Days)).toEqual(
      bars.map((bar) => Reflect.get(document[bar.column] ?? {}, 'p85') / 86_400),
    );
  });
});
