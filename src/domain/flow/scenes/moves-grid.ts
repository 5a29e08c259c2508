import type { FlowReading } from '../flow-reading.ts';
import { type MoveCount, movesMatrix } from '../moves-matrix.ts';
import { explanationOf } from './explanation.ts';
import type { Phrase } from './phrase.ts';
import type { Scene } from './scene.ts';
import { counted, percentText } from './words.ts';

/** A place that cards moved from or to: a stage, or away from the board. */
export type MovesPlace = { id: string; name: string };

/** `from` and `to` are indices into the places. */
export type MovesCell = { from: number; to: number; count: number; isBackward: boolean };

export type MovesMarks = {
  /** The board's stages in its order, then where cards were set aside. Retired ones only where cards moved. */
  places: readonly MovesPlace[];
  /** Only pairs between which cards moved. */
  cells: readonly MovesCell[];
};

const SET_ASIDE = [
  { id: '@archived', name: 'Archived' },
  { id: '@deleted', name: 'Deleted' },
  { id: '@away', name: 'On another board' },
];
const PLACED = ['finished', 'finished-before', 'in-progress', 'waiting', 'set-aside', 'withdrawn'] as const;

/** From where to where cards moved; the backward moves in it are the rework map (FLOW 3.10). */
export function movesGrid(reading: FlowReading): Scene<MovesMarks> {
  const moves = movesMatrix(reading);
  const places = placesOf(reading, moves);
  const cells = cellsOf(reading, moves, places);
  const ticks = places.map((place, index) => ({ at: index, label: place.name }));
  const nameOf = (place: number) => places[place]?.name ?? '';
  return {
    title: 'Moves',
    definition: 'movesMatrix',
    sentence: sentenceOf(cells, nameOf),
    notes: ['Moves that were undone are not in it.'],
    n: cells.reduce((sum, cell) => sum + cell.count, 0),
    x: { from: 0, to: places.length, ticks },
    y: { from: 0, to: places.length, ticks },
    marks: { places, cells },
    table: {
      head: ['From', 'To', 'Moves', 'Back'],
      rows: cells.map(({ from, to, count, isBackward }) => [
        nameOf(from),
        nameOf(to),
        count,
        isBackward ? 'yes' : 'no',
      ]),
    },
    explanation: explanationOf(reading, 'movesMatrix', PLACED),
  };
}

function placesOf({ board }: FlowReading, moves: readonly MoveCount[]): MovesPlace[] {
  const used = new Set(moves.flatMap(({ from, to }) => [from, to]));
  const stages = board.columns.filter((column) => used.has(column.id) || !column.retired);
  return [...stages.map(({ id, name }) => ({ id, name })), ...SET_ASIDE.filter(({ id }) => used.has(id))];
}

function cellsOf({ ranks }: FlowReading, moves: readonly MoveCount[], places: readonly MovesPlace[]): MovesCell[] {
  const indexOf = new Map(places.map(({ id }, index) => [id, index]));
  const rankOf = (id: string) => ranks.rankOfColumn[ranks.indexOfId.get(id) ?? -1] ?? -1;
  return moves
    .flatMap(({ from, to, count }) => {
      const [row, column] = [indexOf.get(from), indexOf.get(to)];
      if (row === undefined || column === undefined) return [];
      return [{ from: row, to: column, count, isBackward: rankOf(to) >= 0 && rankOf(to) < rankOf(from) }];
    })
    .sort((a, b) => a.from - b.from || a.to - b.to);
}

function sentenceOf(cells: readonly MovesCell[], nameOf: (place: number) => string): Phrase[] {
  const all = cells.reduce((sum, cell) => sum + cell.count, 0);
  if (all === 0) return ['Needs one move, has none.'];
  const back = cells.filter((cell) => cell.isBackward).sort((a, b) => b.count - a.count);
  const [most] = back;
  if (most === undefined) return [`No card moved back in ${counted(all, 'move')}.`];
  const sum = back.reduce((total, cell) => total + cell.count, 0);
  return [
    `${sum} of ${counted(all, 'move')} (${percentText(sum / all)}) went back; most from `,
    { strong: `${nameOf(most.from)} to ${nameOf(most.to)}` },
    `, ${counted(most.count, 'time')}.`,
  ];
}
