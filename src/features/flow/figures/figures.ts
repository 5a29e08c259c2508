import { recentWindow } from '#domain/flow/constraint/recent-window.ts';
import { ageingWork } from '#domain/flow/scenes/ageing-work.ts';
import { arrivalsDepartures } from '#domain/flow/scenes/arrivals-departures.ts';
import { behaviourChart } from '#domain/flow/scenes/behaviour-chart.ts';
import { blockedReasons } from '#domain/flow/scenes/blocked-reasons.ts';
import { constraintPanel } from '#domain/flow/scenes/constraint-panel.ts';
import { cumulativeFlowBands } from '#domain/flow/scenes/cumulative-flow-bands.ts';
import { cycleTimeHistogram } from '#domain/flow/scenes/cycle-time-histogram.ts';
import { cycleTimeScatter } from '#domain/flow/scenes/cycle-time-scatter.ts';
import { flowEfficiencySpread } from '#domain/flow/scenes/flow-efficiency-spread.ts';
import { groupBars } from '#domain/flow/scenes/group-bars.ts';
import { littlesLawCheck } from '#domain/flow/scenes/littles-law-check.ts';
import { movesGrid } from '#domain/flow/scenes/moves-grid.ts';
import { restatementNotes } from '#domain/flow/scenes/restatement-notes.ts';
import type { Scene } from '#domain/flow/scenes/scene.ts';
import { serviceLevelWeeks } from '#domain/flow/scenes/service-level-weeks.ts';
import { throughputWeeks } from '#domain/flow/scenes/throughput-weeks.ts';
import { timeInColumnBars } from '#domain/flow/scenes/time-in-column-bars.ts';
import { visitsPerColumn } from '#domain/flow/scenes/visits-per-column.ts';
import { wipRun } from '#domain/flow/scenes/wip-run.ts';
import { classWord, laneWord, typeWord } from '../words/board-words.ts';
import type { FlowContext } from './flow-context.ts';

/** A figure of the page: what its `n` counts, one of it, and its scene. */
export type Figure<Marks = unknown> = { unit: string; scene: (context: FlowContext) => Scene<Marks> };

const figure = <Marks>(unit: string, scene: Figure<Marks>['scene']): Figure<Marks> => ({ unit, scene });

/** Every figure of the page by the name that stands in addresses and file names. */
export const figures = {
  'cycle-time': figure('card', ({ reading, view }) => cycleTimeScatter(reading, view.measure, view.hours)),
  'ageing-work': figure('card', ({ reading }) => ageingWork(reading)),
  'cumulative-flow': figure('card', ({ reading, view }) =>
    cumulativeFlowBands(reading, view.lines, restatementNotes(reading)),
  ),
  'time-in-stages': figure('card', ({ reading }) => timeInColumnBars(reading)),
  throughput: figure('whole week', ({ reading }) => throughputWeeks(reading)),
  constraint: figure('departure', ({ whole, from }) => constraintPanel(whole, recentWindow(whole, from))),
  'work-in-progress': figure('day', ({ reading }) => wipRun(reading)),
  arrivals: figure('whole week', ({ reading }) => arrivalsDepartures(reading)),
  promise: figure('card', ({ reading }) => serviceLevelWeeks(reading)),
  'flow-efficiency': figure('card', ({ reading }) => flowEfficiencySpread(reading)),
  'blocked-time': figure('card', ({ reading }) => blockedReasons(reading)),
  moves: figure('move', ({ reading }) => movesGrid(reading)),
  'throughput-behaviour': figure('whole week', ({ reading }) => behaviourChart(reading, 'throughput')),
  'wip-behaviour': figure('whole day', ({ reading }) => behaviourChart(reading, 'wip')),
  'cycle-time-behaviour': figure('card', ({ reading }) => behaviourChart(reading, 'cycle')),
  'time-per-visit': figure('visit', ({ reading }) => visitsPerColumn(reading)),
  'littles-law': figure('card', ({ reading }) => littlesLawCheck(reading)),
  'by-type': figure('card', ({ reading, board }) => groupBars(reading, 'type', (type) => typeWord(board, type ?? ''))),
  'by-lane': figure('card', ({ reading, board }) => groupBars(reading, 'lane', (lane) => laneWord(board, lane))),
  'by-class': figure('card', ({ reading }) => groupBars(reading, 'class', (name) => classWord(name ?? ''))),
  'cycle-time-histogram': figure('card', ({ reading, view }) => cycleTimeHistogram(reading, view.measure)),
};

export type FigureId = keyof typeof figures;

export const isFigureId = (text: string): text is FigureId => Object.hasOwn(figures, text);
