import { describe, expect, it } from 'vitest';
import { microsOf } from '../../../tests/flow-data/micros-of.ts';
import { boardOf } from '../../../tests/flow-data/small-history.ts';
import { stepsFromRows } from '../../../tests/flow-data/steps-from-rows.ts';
import type { CardHistory, Micros } from './history.ts';
import { metricsDocument } from './metrics-document.ts';

const COMMITTED = microsOf('2024-01-09T09:00+01:00');
const MOVED = microsOf('2024-01-10T23:50+01:00');
const UNDONE = microsOf('2024-01-11T00:10+01:00');

/** Committed to on 9 January at 9 in Berlin; what happened at 23:50 on 10 January was undone at 00:10 on 11 January. */
function cardOf(id: string, mistake: string): CardHistory {
  const rows = [
    { to: 'dev', at: COMMITTED },
    { to: mistake, at: MOVED },
    { to: '@undo', at: UNDONE },
  ];
  return { id, type: '', createdAt: COMMITTED, steps: stepsFromRows(rows, (name) => name), blocks: [] };
}

const cards = [cardOf('finished by mistake', 'done'), cardOf('archived by mistake', '@archived')];

function figuresAt(asOf: Micros, zone = 'Europe/Berlin') {
  const { snapshot_by_day: byDay, ...figures } = metricsDocument({ board: boardOf({ zone }), cards }, asOf);
  return { ...figures, dates: byDay.dates, wip: byDay['(wip)'], dev: byDay.dev, done: byDay.done };
}

describe('worked example: undo after midnight', () => {
  it('the last microsecond of 10 January shows one card done and one archived, and none in progress', () => {
    const figures = figuresAt(microsOf('2024-01-10T23:59:59.999999+01:00'));
    // 9 January: both in dev. 10 January: one in done, one under an overlay.
    expect(figures).toMatchObject({ dates: ['2024-01-09', '2024-01-10'], wip: [2, 0], dev: [2, 0], done: [0, 1] });
    expect(figures).toMatchObject({ finished: 1, discarded: 1, throughput_by_day: { '2024-01-10': 1 } });
  });

  it('so does the microsecond before the undo, for both days', () => {
    const figures = figuresAt(UNDONE - 1);
    expect(figures.dates).toEqual(['2024-01-09', '2024-01-10', '2024-01-11']);
    expect(figures).toMatchObject({ wip: [2, 0, 0], dev: [2, 0, 0], done: [0, 1, 1], finished: 1, discarded: 1 });
  });

  it('from the instant of the undo on, 10 January too ended with both in dev, and nothing was finished or discarded', () => {
    const figures = figuresAt(UNDONE);
    expect(figures).toMatchObject({ wip: [2, 2, 2], dev: [2, 2, 2], done: [0, 0, 0], finished: 0, discarded: 0 });
    expect(figures.throughput_by_day).toEqual({ '2024-01-09': 0, '2024-01-10': 0, '2024-01-11': 0 });
    // 9, 10 and 11 January
    expect(figures.wip_age_days).toMatchObject({ n: 2, min: 3, max: 3 });
  });

  it('in UTC all of it lies on 10 January, from 22:50 to 23:10', () => {
    expect(figuresAt(UNDONE - 1, 'UTC')).toMatchObject({ dates: ['2024-01-09', '2024-01-10'], wip: [2, 0] });
    expect(figuresAt(UNDONE, 'UTC')).toMatchObject({ dates: ['2024-01-09', '2024-01-10'], wip: [2, 2] });
  });
});
