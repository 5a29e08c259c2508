import { describe, expect, it } from 'vitest';
import { accountOf, partsOf } from '../../../tests/flow-data/account-of.ts';
import { at, boardOf, cardOf, historyOf } from '../../../tests/flow-data/small-history.ts';
import { flowReading } from './flow-reading.ts';
import { metricsDocument } from './metrics-document.ts';

/**
 * A card is committed to on 1 January, goes to dev on 3 and, by mistake, to done on 5; that move is undone on 6, and the
 * card is really done on 9. All at noon UTC. Beside it, one that was moved back on 6 instead, without an undo.
 */
const undone = historyOf([cardOf('A', 'ready 1', 'dev 3', 'done 5', '@undo 6', 'done 9')], boardOf());
const movedBack = historyOf([cardOf('A', 'ready 1', 'dev 3', 'done 5', 'dev 6', 'done 9')], boardOf());
const figuresAt = (history: typeof undone, instant: string) => metricsDocument(history, at(instant));

describe('worked example: undo', () => {
  it('the evening before the undo the move counts: 5 − 1 + 1 = 5 days, no card in progress', () => {
    const figures = figuresAt(undone, '5 18:00');
    expect(figures.scatter.map(({ cycle_days }) => cycle_days)).toEqual([5]);
    // ready on 1 and 2, dev on 3 and 4, done on 5
    expect(figures.snapshot_by_day['(wip)']).toEqual([1, 1, 1, 1, 0]);
    expect(figures.throughput_by_day['2024-01-05']).toBe(1);
  });

  it('the evening after the undo the card never was done: nothing finished, in progress on each of six days', () => {
    const figures = figuresAt(undone, '6 18:00');
    expect(figures.finished).toBe(0);
    expect(figures.snapshot_by_day['(wip)']).toEqual([1, 1, 1, 1, 1, 1]);
    expect(figures.throughput_by_day['2024-01-05']).toBe(0);
    // 6 − 1 + 1 = 6 days since commitment; in dev since noon of 3: 3 days and 6 hours = 280,800 s
    expect(figures.wip).toMatchObject([{ card: 'A', column: 'dev', age_days: 6, column_seconds: 280_800 }]);
  });

  it('in the end it took 9 − 1 + 1 = 9 days, 6 of them in dev, with no re-opening', () => {
    const figures = figuresAt(undone, '9 18:00');
    expect(figures.scatter.map(({ cycle_days }) => cycle_days)).toEqual([9]);
    expect(figures).toMatchObject({ reopened_moves: 0, backward_moves: 0 });
    expect(figures.moves['dev -> done']).toBe(1);
    expect(figures.moves['done -> dev']).toBeUndefined();
    // from noon of 3 to noon of 9: 6 × 86,400 s
    expect(figures.column_seconds_per_finished_card.dev).toMatchObject({ n: 1, mean: 518_400 });
    // ready 2 × 24 h, dev 6 × 24 h
    expect(partsOf(accountOf(flowReading(undone, at('9 18:00'))))).toEqual(['queue 48', 'worked 144']);
  });

  it('a move back is not an undo: it is a re-opening, and the day in done stays', () => {
    const figures = figuresAt(movedBack, '9 18:00');
    expect(figures).toMatchObject({ reopened_moves: 1, backward_moves: 1 });
    expect(figures.moves).toMatchObject({ 'dev -> done': 2, 'done -> dev': 1 });
    // dev on 3 and 4, done on 5, dev from 6 to 8, done on 9
    expect(figures.snapshot_by_day['(wip)']).toEqual([1, 1, 1, 1, 0, 1, 1, 1, 0]);
    // dev 3 to 5 and 6 to 9: 2 + 3 days of 86,400 s
    expect(figures.column_seconds_per_finished_card.dev).toMatchObject({ n: 1, mean: 432_000 });
    // ready 2 × 24 h, dev 2 × 24 h, done 24 h, dev 3 × 24 h: 8 days of 24 h from 1 to 9, as with the undo
    expect(partsOf(accountOf(flowReading(movedBack, at('9 18:00'))))).toEqual([
      'queue 48',
      'worked 48',
      'in-done 24',
      'worked 72',
    ]);
  });
});
