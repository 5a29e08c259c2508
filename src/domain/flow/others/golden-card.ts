import { finishedCards } from '../finished-cards.ts';
import { flowReading } from '../flow-reading.ts';
import type { CardStep, FlowBoard, FlowColumn, FlowHistory } from '../history.ts';
import { leadTimeDays } from '../lead-time.ts';
import { OURS } from './ours.ts';
import { READINGS_OF_OTHERS } from './readings-of-others.ts';

const DAY = 86_400_000_000;

/** The card of FLOW 3.18 by which ways of counting are told apart: where it went, and on which of its days. */
export const GOLDEN_MOVES = [
  { to: 'Backlog', day: 0 },
  { to: 'Ready', day: 2 },
  { to: 'Dev', day: 3 },
  { to: 'Review', day: 6 },
  { to: 'Dev', day: 8 },
  { to: 'Review', day: 9 },
  { to: 'Test', day: 10 },
  { to: 'Done', day: 12 },
  { to: 'Dev', day: 14 },
  { to: 'Test', day: 15 },
  { to: 'Done', day: 16 },
] as const;

const column = (id: string, kind: FlowColumn['kind']): FlowColumn => ({
  ...{ id, name: id, kind, kindHistory: [], discard: false, retired: false },
  ...{ wipLimit: null, limitHistory: [], parentId: null, half: null },
});

const board: FlowBoard = {
  name: 'Golden',
  zone: 'UTC',
  columns: [
    column('Backlog', 'queue'),
    column('Ready', 'queue'),
    column('Dev', 'active'),
    column('Review', 'active'),
    column('Test', 'active'),
    column('Done', 'done'),
  ],
  commitmentColumnId: 'Dev',
  doneColumnId: 'Done',
  sleDays: null,
  calendar: null,
};

/** Noon of a day of the card, which begins on 1 January 1970. */
const noon = (day: number) => day * DAY + DAY / 2;

const steps = GOLDEN_MOVES.map(
  ({ to, day }, index): CardStep => ({
    ...{ seq: index + 1, at: noon(day), columnId: to },
    ...{ standing: 'on-board', void: false, undoes: null },
  }),
);

const history: FlowHistory = {
  board,
  cards: [{ id: 'G-1', type: 'feature', createdAt: noon(0), steps, blocks: [] }],
};

/** A cycle time of the golden card by one way of counting, in elapsed days. */
export type GoldenReading = { name: string; usedBy: string; sentence: string; elapsedDays: number };

/** What every way of counting makes of the golden card, Leat's first; and its lead time in inclusive days. */
export function goldenReadings(): { leadDays: number; cycleDays: number; readings: GoldenReading[] } {
  const reading = flowReading(history, noon(30));
  const [card] = finishedCards(reading);
  if (!card) throw new Error('the golden card is not finished');
  const readings = [OURS, ...READINGS_OF_OTHERS].map(({ name, usedBy, sentence, read }) => {
    const elapsed = read(card, reading)?.elapsed ?? 0;
    return { name, usedBy, sentence, elapsedDays: elapsed / DAY };
  });
  const cycleDays = OURS.read(card, reading)?.days ?? 0;
  return { leadDays: leadTimeDays(card, reading.calendar), cycleDays, readings };
}
