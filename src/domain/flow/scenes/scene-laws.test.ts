import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadSet } from '../../../../tests/flow-data/load-set.ts';
import { randomHistory, randomInstant } from '../../../../tests/flow-data/random-history.ts';
import { type FlowReading, flowReading } from '../flow-reading.ts';
import { WHOLE_FLOW } from '../flow-scope.ts';
import { ageingWork } from './ageing-work.ts';
import { arrivalsDepartures } from './arrivals-departures.ts';
import { behaviourChart } from './behaviour-chart.ts';
import { blockedReasons } from './blocked-reasons.ts';
import { constraintPanel } from './constraint-panel.ts';
import { cumulativeFlowBands } from './cumulative-flow-bands.ts';
import { cycleTimeHistogram } from './cycle-time-histogram.ts';
import { cycleTimeScatter } from './cycle-time-scatter.ts';
import { flowEfficiencySpread } from './flow-efficiency-spread.ts';
import { groupBars } from './group-bars.ts';
import { littlesLawCheck } from './littles-law-check.ts';
import { movesGrid } from './moves-grid.ts';
import { plainSentence } from './plain-sentence.ts';
import type { Scene } from './scene.ts';
import { serviceLevelWeeks } from './service-level-weeks.ts';
import { throughputWeeks } from './throughput-weeks.ts';
import { timeInColumnBars } from './time-in-column-bars.ts';
import { visitsPerColumn } from './visits-per-column.ts';
import { wipRun } from './wip-run.ts';

/** A scene, and what is drawn of it along its axes. */
type Drawn = { scene: Scene<unknown>; x?: readonly number[]; y?: readonly number[] };
const drawn = <Marks>(scene: Scene<Marks>, along: (marks: Marks) => Omit<Drawn, 'scene'> = () => ({})): Drawn => ({
  scene,
  ...along(scene.marks),
});

const SCENES: Record<string, (reading: FlowReading) => Drawn> = {
  scatter: (reading) =>
    drawn(cycleTimeScatter(reading), ({ dots, lines }) => ({
      x: dots.map((dot) => dot.finishedOn),
      y: [...dots, ...lines].map((mark) => mark.days),
    })),
  'scatter of working days': (reading) =>
    drawn(cycleTimeScatter(reading, 'lead', 'working'), ({ dots }) => ({ y: dots.map((dot) => dot.days) })),
  histogram: (reading) =>
    drawn(cycleTimeHistogram(reading), ({ bars }) => ({
      x: bars.map((bar) => bar.days),
      y: bars.map((bar) => bar.cards),
    })),
  ageing: (reading) =>
    drawn(ageingWork(reading), ({ dots, columns }) => ({
      y: [...dots, ...columns.flatMap((column) => column.zones)].map((mark) => mark.days),
    })),
  bands: (reading) =>
    drawn(cumulativeFlowBands(reading), ({ days, bands, discarded }) => ({
      x: days,
      y: [...bands.flatMap((band) => [...band.upper, ...band.lower]), ...discarded],
    })),
  'time in columns': (reading) =>
    drawn(timeInColumnBars(reading), ({ bars }) => ({ x: [bars.reduce((sum, bar) => sum + bar.meanDays, 0)] })),
  throughput: (reading) =>
    drawn(throughputWeeks(reading), ({ bars, limits }) => ({
      x: bars.map((bar) => bar.from),
      y: [...bars.map((bar) => bar.cards), limits?.upper ?? 0],
    })),
  'work in progress': (reading) =>
    drawn(wipRun(reading), ({ days, wip, limits }) => ({ x: days, y: [...wip, ...limits.map(Number)] })),
  arrivals: (reading) =>
    drawn(arrivalsDepartures(reading), ({ weeks }) => ({
      x: weeks.map((week) => week.from),
      y: weeks.flatMap((week) => [week.arrivals, week.finished + week.discarded, week.cumulative]),
    })),
  promise: (reading) => drawn(serviceLevelWeeks(reading), ({ weeks }) => ({ y: weeks.map((week) => week.percent) })),
  efficiency: (reading) =>
    drawn(flowEfficiencySpread(reading), ({ spread }) => ({ y: spread.map((step) => step.cards) })),
  blocked: (reading) =>
    drawn(blockedReasons(reading), ({ reasons }) => ({ x: reasons.map((own) => own.finishedDays + own.openDays) })),
  moves: (reading) =>
    drawn(movesGrid(reading), ({ cells }) => ({ x: cells.map((cell) => cell.to), y: cells.map((cell) => cell.from) })),
  law: (reading) =>
    drawn(littlesLawCheck(reading), ({ meanWip, rateTimesTime }) => ({ x: [meanWip ?? 0, rateTimesTime ?? 0] })),
  visits: (reading) =>
    drawn(visitsPerColumn(reading), ({ bars }) => ({
      x: bars.flatMap((bar) => [bar.p95Days ?? bar.p85Days ?? 0, bar.longestOpenDays ?? 0]),
    })),
  groups: (reading) => drawn(groupBars(reading, 'type'), ({ bars }) => ({ x: bars.map((bar) => bar.p85Days ?? 0) })),
  behaviour: (reading) =>
    drawn(behaviourChart(reading, 'wip'), ({ points, limits }) => ({
      x: points.map((point) => point.at),
      y: [...points.map((point) => point.value), limits?.upper ?? 0],
    })),
  'behaviour of cycle time': (reading) =>
    drawn(behaviourChart(reading, 'cycle'), ({ points }) => ({
      x: points.map((point) => point.at),
      y: points.map((point) => point.value),
    })),
};

function expectToHold({ scene, x = [], y = [] }: Drawn): void {
  expect(plainSentence(scene.sentence)).toMatch(/^\S.*\.$/);
  for (const at of x) expect(at >= scene.x.from && at <= scene.x.to, `x ${at}`).toBe(true);
  for (const at of y) expect(at >= scene.y.from && at <= scene.y.to, `y ${at}`).toBe(true);
  expect(scene.table.rows.every((row) => row.length === scene.table.head.length)).toBe(true);
  expect(JSON.stringify(scene, finiteOrMarked)).not.toMatch(/NaN|Infinity|undefined|not finite/);
}

const finiteOrMarked = (_: string, value: unknown) =>
  typeof value === 'number' && !Number.isFinite(value) ? 'not finite' : value;

it('the panel of the constraint holds the same laws', () => {
  fc.assert(
    fc.property(randomHistory, randomInstant, (history, asOf) => {
      const reading = flowReading(history, asOf);
      expectToHold({ scene: constraintPanel(reading, reading.from) });
    }),
  );
});

const demo = loadSet(join(import.meta.dirname, '../../../../tests/data/demo-synthetic'));

describe.each(Object.entries(SCENES))('the scene of %s', (_, sceneOf) => {
  it('has a sentence, axes that hold what is drawn, and a table as wide as its head', () => {
    fc.assert(
      fc.property(randomHistory, randomInstant, fc.constantFrom('all' as const, 4), (history, asOf, days) => {
        expectToHold(sceneOf(flowReading(history, asOf, { ...WHOLE_FLOW, days })));
      }),
      { numRuns: 40 },
    );
  });

  it.each(['all' as const, 90, 30])('holds what is drawn of the demo team too, over %s days', (days) => {
    expectToHold(sceneOf(flowReading(demo.history, demo.asOf, { ...WHOLE_FLOW, days })));
  });

  it('explains what became of every card: each is in, or left out for one reason', () => {
    fc.assert(
      fc.property(randomHistory, randomInstant, (history, asOf) => {
        const reading = flowReading(history, asOf);
        const { explanation } = sceneOf(reading).scene;
        const groups = explanation ? [explanation.included, ...explanation.leftOut] : [];
        const explained = groups.reduce((sum, { count }) => sum + (count ?? 0), 0);
        expect(explained).toBe(reading.cards.length + reading.voidCards);
      }),
      { numRuns: 40 },
    );
  });
});
