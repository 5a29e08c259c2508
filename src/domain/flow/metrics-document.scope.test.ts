import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSet } from '../../../tests/flow-data/load-set.ts';
import { microsOf } from '../../../tests/flow-data/micros-of.ts';
import { calendarOf } from './calendar.ts';
import { WHOLE_FLOW } from './flow-scope.ts';
import type { FlowCalendar } from './history.ts';
import { metricsDocument } from './metrics-document.ts';
import { workingTime } from './working-time.ts';

const { history, asOf } = loadSet(join(import.meta.dirname, '../../../tests/data/demo-synthetic'));
const whole = metricsDocument(history, asOf);

describe('the metrics of the last 30 days', () => {
  const recent = metricsDocument(history, asOf, { scope: { ...WHOLE_FLOW, days: 30 } });

  it('are of the cards finished on one of these days, the first and the last included', () => {
    expect(recent.scatter).toEqual(whole.scatter.filter((card) => card.finished_date >= '2025-06-03'));
    expect(recent.finished).toBe(recent.scatter.length);
  });

  it('begin each daily series at the first of them with the level that was there', () => {
    expect(recent.cfd_by_day.dates).toHaveLength(30);
    expect(recent.cfd_by_day.dates[0]).toBe('2025-06-03');
    const finishedBefore = whole.scatter.filter((card) => card.finished_date < '2025-06-03').length;
    expect(recent.cfd_by_day.done).toEqual(
      whole.cfd_by_day.done?.slice(-30).map((count) => Number(count) - finishedBefore),
    );
    expect(recent.snapshot_by_day['(wip)']).toEqual(whole.snapshot_by_day['(wip)']?.slice(-30));
  });

  it('leave a week that the first day cuts out of the limits', () => {
    expect(Object.keys(recent.throughput_by_week)[0]).toBe('2025-06-02');
    expect(recent.throughput_xmr_full_weeks.n).toBe(3);
  });

  it('have all work in progress, however old', () => {
    expect(recent.wip).toEqual(whole.wip);
  });

  it('leave out the cards that were closed before the range', () => {
    expect(recent.cards).toBe(recent.wip.length + recent.finished + recent.discarded);
    expect(recent.cards).toBeLessThan(whole.cards);
  });

  it('count the moves made in the range alone', () => {
    const sum = (moves: Record<string, number>) => Object.values(moves).reduce((all, count) => all + count, 0);
    const until = metricsDocument(history, microsOf('2025-06-02T22:00:00Z') - 1);
    expect(sum(recent.moves)).toBe(sum(whole.moves) - sum(until.moves));
    expect(recent.backward_moves).toBe(whole.backward_moves - until.backward_moves);
  });

  it('measure the working time of cards that were started before them in full', () => {
    const calendar = calendarOf(history.board.zone);
    const worked = workingTime(history.board.calendar as FlowCalendar, calendar, 0, calendar.dayOf(asOf));
    const seconds = recent.scatter.map((card) => worked(microsOf(card.started), microsOf(card.finished)) / 1e6);
    const mean = seconds.reduce((sum, value) => sum + value, 0) / seconds.length;
    expect(recent.cycle_working_seconds).toMatchObject({ n: seconds.length, mean: expect.closeTo(mean, 6) });
  });
});

describe('the metrics of one type', () => {
  it('are of its cards alone, over the same days', () => {
    const bugs = metricsDocument(history, asOf, { scope: { ...WHOLE_FLOW, types: ['bug'] } });
    expect(bugs.cycle_days).toEqual(whole.cycle_days_by_type.bug);
    expect(Object.keys(bugs.throughput_by_day)).toEqual(Object.keys(whole.throughput_by_day));
    expect(bugs.wip).toEqual(whole.wip.filter((card) => card.type === 'bug'));
  });

  it('look for the constraint among all types, because they share the stages', () => {
    const of = (...types: string[]) => metricsDocument(history, asOf, { scope: { ...WHOLE_FLOW, types }, window: 90 });
    expect(of('bug').constraint).toEqual(of().constraint);
  });
});
