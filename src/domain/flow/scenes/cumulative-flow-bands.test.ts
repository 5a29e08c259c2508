import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../../tests/flow-data/read-cards.ts';
import { at, boardOf, cardOf, column } from '../../../../tests/flow-data/small-history.ts';
import { cumulativeFlowBands } from './cumulative-flow-bands.ts';
import { plainSentence } from './plain-sentence.ts';

const stuck = [1, 2, 9, 16].map((day) => cardOf(`C-${day}`, `ready ${day}`, `test ${day} 13:00`));

describe('the bands of the cumulative flow', () => {
  it('are the columns before done, upstream first, queues ruled', () => {
    const { bands } = cumulativeFlowBands(readingOf([cardOf('A', 'ready 1', 'dev 2', 'done 3')], '4')).marks;
    expect(bands.map((band) => [band.column, band.isQueue])).toEqual([
      ['backlog', true],
      ['ready', true],
      ['dev', false],
      ['test', false],
    ]);
    expect(bands[2]).toMatchObject({ upper: [0, 1, 1, 1], lower: [0, 0, 1, 1] });
  });

  it('name the stages that have been growing for two weeks', () => {
    const { sentence } = cumulativeFlowBands(readingOf(stuck, '17'));
    expect(plainSentence(sentence)).toBe('Ruled bands are queues. test has been growing for two weeks.');
  });

  it('name one only where it holds two cards and half as many again more, and grew in each of the two weeks', () => {
    const inTest = (...days: number[]) => days.map((day, i) => cardOf(`T-${i}-${day}`, `test ${day}`));
    const isNamed = (...days: number[]) =>
      plainSentence(cumulativeFlowBands(readingOf(inTest(...days), '17')).sentence).includes('test has been growing');
    expect([isNamed(1, 9, 16), isNamed(1, 9), isNamed(1, 16, 16), isNamed(1, 9, 10, 10)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(isNamed(1, 1, 1, 1, 1, 1, 9, 16)).toBe(false);
    expect(isNamed(1, 1, 1, 1, 1, 1, 9, 9, 16)).toBe(true);
  });

  it('name none where the growth is older than a week', () => {
    const { sentence } = cumulativeFlowBands(readingOf(stuck, '29'));
    expect(plainSentence(sentence)).toBe('Ruled bands are queues. No stage has been growing for two weeks.');
  });

  it('say what they need', () => {
    expect(plainSentence(cumulativeFlowBands(readingOf(stuck, '14')).sentence)).toBe(
      'Needs 15 days of history, has 14.',
    );
    expect(plainSentence(cumulativeFlowBands(readingOf([])).sentence)).toBe('Needs 15 days of history, has 0.');
  });

  it('show a retired column only where it held cards', () => {
    const retired = (id: string) => column(id, 'active', { retired: true });
    const columns = [column('ready', 'queue'), retired('used'), retired('unused'), column('done', 'done')];
    const reading = readingOf([cardOf('A', 'used 1', 'done 2')], '3', boardOf({ columns }));
    expect(cumulativeFlowBands(reading).marks.bands.map((band) => band.column)).toEqual(['ready', 'used']);
  });

  it('rule a column by the kind that it has at the instant asked for', () => {
    const columns = [
      column('ready', 'queue'),
      column('dev', 'active', { kindHistory: [{ from: at('3'), kind: 'queue' }] }),
      column('done', 'done'),
    ];
    const isQueue = (asOf: string) =>
      cumulativeFlowBands(readingOf([cardOf('A', 'dev 1')], asOf, boardOf({ columns }))).marks.bands[1]?.isQueue;
    expect([isQueue('2'), isQueue('4')]).toEqual([false, true]);
  });

  it('carry the notes that they are given, and say that the diagram is of first crossings', () => {
    const reading = readingOf([cardOf('A', 'dev 1', 'ready 2', 'dev 4')], '4');
    const scene = cumulativeFlowBands(reading, 'as-first-reached', ['Restated by a reorder on 2024-01-02.']);
    expect(scene.title).toBe('Cumulative flow, as first reached');
    expect(scene.notes.at(-1)).toBe('Restated by a reorder on 2024-01-02.');
    expect(scene.marks.bands[2]).toMatchObject({ upper: [1, 1, 1, 1] });
    expect(cumulativeFlowBands(reading).marks.bands[2]).toMatchObject({ upper: [0, 0, 0, 1] });
  });

  it('draw fewer days of a long history and keep its ends; the finding is of all days', () => {
    const longAgo = at('1') - 600 * 86_400_000_000;
    const old = cardOf('B', 'dev 1');
    const cards = [
      cardOf('A', 'ready 1'),
      { ...old, createdAt: longAgo, steps: old.steps.map((step) => ({ ...step, at: longAgo })) },
    ];
    const { marks, table } = cumulativeFlowBands(readingOf(cards, '20'));
    expect(marks.days.length).toBeLessThanOrEqual(370);
    expect([marks.days[0], marks.days.at(-1)]).toEqual([19_123, 19_742]);
    expect(marks.bands.at(0)?.upper.at(-1)).toBe(2);
    expect([table.rows.length, table.more]).toEqual([500, 120]);
  });
});
