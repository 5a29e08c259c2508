import { finishedAsRead, finishedCards } from '../finished-cards.ts';
import type { FlowReading } from '../flow-reading.ts';
import { greatest } from '../greatest.ts';
import { paceZones } from '../pace-zones.ts';
import { type AgeingCard, workItemAge } from '../work-item-age.ts';
import { boundedTable } from './bounded-table.ts';
import { explanationOf } from './explanation.ts';
import { numberAxis } from './number-axis.ts';
import {
  LEAST_FOR_ALL_PERCENTILES,
  LEAST_FOR_PERCENTILES,
  type PercentileLine,
  percentileLines,
} from './percentile-lines.ts';
import type { Phrase } from './phrase.ts';
import type { Scene } from './scene.ts';
import { counted, needsSentence, strongList } from './words.ts';

/** A column of the WIP zone, with the ages at which finished cards left it. */
export type AgeingColumn = {
  column: string;
  name: string;
  cards: number;
  /** How many finished cards the zones rest on; below 5 there are none. */
  n: number;
  zones: readonly PercentileLine[];
};

/** A card in progress. */
export type AgeingDot = {
  card: string;
  type: string;
  column: string;
  days: number;
  isBlocked: boolean;
  /** Older than 85 % of finished cards were when they left this column. */
  isOver: boolean;
};

export type AgeingMarks = { columns: readonly AgeingColumn[]; dots: readonly AgeingDot[] };

/** Each card in progress by column and age, before the pace of what was finished (FLOW 3.4). */
export function ageingWork(reading: FlowReading): Scene<AgeingMarks> {
  const ageing = workItemAge(reading);
  const columns = columnsOf(reading, ageing);
  const dots = ageing.map((card) => dotOf(card, columns, reading));
  const highest = greatest(
    columns.flatMap((column) => column.zones.map((zone) => zone.days)),
    10,
  );
  return {
    title: 'Ageing work',
    definition: 'workItemAge',
    sentence: sentenceOf(dots, columns, finishedCards(reading).length),
    notes: fewDataNotes(columns),
    n: dots.length,
    x: { from: 0, to: columns.length, ticks: columns.map((column, index) => ({ at: index, label: column.name })) },
    y: numberAxis(
      0,
      greatest(
        dots.map((dot) => dot.days),
        highest,
      ),
      'd',
    ),
    marks: { columns, dots },
    table: boundedTable(
      ['Card', 'Type', 'Stage', 'Age in days', 'Blocked'],
      dots,
      (dot) => [dot.card, dot.type, nameOf(dot, columns), dot.days, dot.isBlocked ? 'yes' : 'no'],
      'first',
    ),
    explanation: explanationOf(reading, 'workItemAge', ['in-progress']),
  };
}

function columnsOf(reading: FlowReading, ageing: readonly AgeingCard[]): AgeingColumn[] {
  const { board, ranks, calendar } = reading;
  const ages = paceZones(finishedAsRead(reading), ranks, calendar);
  const zone = ranks.columnOfRank.slice(ranks.commitment, ranks.done);
  return zone.flatMap((index, offset) => {
    const column = board.columns[index];
    const cards = ageing.filter((card) => card.column === index).length;
    if (column === undefined || (column.retired && cards === 0)) return [];
    const own = ages[ranks.commitment + offset] ?? [];
    return [{ column: column.id, name: column.name, cards, n: own.length, zones: percentileLines(own) }];
  });
}

function fewDataNotes(columns: readonly AgeingColumn[]): string[] {
  const few = columns.filter(({ n, zones }) => zones.length > 0 && n < LEAST_FOR_ALL_PERCENTILES);
  const named = few.map(({ name, n }) => `${name} (${n})`).join(', ');
  return few.length === 0 ? [] : [`Zones of fewer than ${LEAST_FOR_ALL_PERCENTILES} cards are few data: ${named}.`];
}

function dotOf(card: AgeingCard, columns: readonly AgeingColumn[], reading: FlowReading): AgeingDot {
  const column = reading.board.columns[card.column]?.id ?? '';
  const main = columns.find((own) => own.column === column)?.zones.find((zone) => zone.isMain);
  return {
    card: card.id,
    type: card.type,
    column,
    days: card.ageDays,
    isBlocked: card.isBlocked,
    isOver: main !== undefined && card.ageDays > main.days,
  };
}

function sentenceOf(dots: readonly AgeingDot[], columns: readonly AgeingColumn[], finished: number): Phrase[] {
  if (finished < LEAST_FOR_PERCENTILES)
    return needsSentence(`${LEAST_FOR_PERCENTILES} finished cards for zones`, finished);
  if (dots.length === 0) return ['Nothing is in progress.'];
  const over = dots.filter((dot) => dot.isOver);
  const than = 'older than 85 % of finished cards were when they left its stage';
  const [first] = over;
  if (first === undefined) return [`No card is ${than}.`];
  if (over.length === 1) return [`One card is ${than}: `, { strong: first.card }, ` in ${nameOf(first, columns)}.`];
  const named = strongList(
    over.map((dot) => dot.card),
    3,
  );
  return [`${counted(over.length, 'card')} are ${than.replace('its', 'their')}: `, ...named, '.'];
}

function nameOf(dot: AgeingDot, columns: readonly AgeingColumn[]): string {
  return columns.find((column) => column.column === dot.column)?.name ?? dot.column;
}
