import fc from 'fast-check';
import type { CardHistory, FlowBoard, FlowHistory, Micros } from '#domain/flow/history.ts';
import { column } from './small-history.ts';
import { stepsFromRows } from './steps-from-rows.ts';

const ZONES = ['UTC', 'Europe/Berlin', 'America/Havana', 'America/Sao_Paulo', 'Asia/Beirut', 'Australia/Lord_Howe'];
const COLUMNS = ['backlog', 'ready', 'dev', 'review', 'test', 'done', 'released', 'wontdo'];
const OVERLAYS = ['@archived', '@deleted', '@away', '@void', '@unvoid', '@undo'];
const MINUTE: Micros = 60_000_000;

/** Late October 2018: clocks change in most of the zones, at midnight in some. */
const START: Micros = Date.UTC(2018, 9, 20) * 1000;

/** Gaps of zero, of odd minutes, and of whole hours, so that instants tie and touch midnights. */
const gap = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 3000 }),
  fc.integer({ min: 1, max: 90 }).map((h) => h * 60),
);
const place = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...COLUMNS) },
  { weight: 1, arbitrary: fc.constantFrom(...OVERLAYS) },
);
const moves = fc.array(fc.record({ to: place, gap }), { maxLength: 14 });
const blocks = fc.array(
  fc.record({ after: gap, length: gap, isOpen: fc.boolean(), reason: fc.constantFrom('env', 'vendor') }),
  {
    maxLength: 4,
  },
);

const board: fc.Arbitrary<FlowBoard> = fc.constantFrom(...ZONES).map((zone) => ({
  name: 'Random',
  zone,
  columns: [
    column('backlog', 'queue'),
    column('ready', 'queue', { wipLimit: 3 }),
    column('dev', 'active', { wipLimit: 2, kindHistory: [{ from: START + 5000 * MINUTE, kind: 'queue' }] }),
    column('wontdo', 'done', { discard: true }),
    column('review', 'queue', { retired: true }),
    column('test', 'active'),
    column('done', 'done'),
    column('released', 'done'),
  ],
  commitmentColumnId: 'ready',
  doneColumnId: 'done',
  sleDays: 5,
  calendar: { days: [0, 1, 2, 3, 4], start: '09:00', end: '17:30', holidays: ['2018-10-26'] },
}));

const card = fc.tuple(gap, gap, moves, blocks).map(([start, age, rows, stops]): Omit<CardHistory, 'id' | 'type'> => {
  let now = START + start * MINUTE;
  const placed = rows.map((row) => {
    now += row.gap * MINUTE;
    return { to: row.to, at: now };
  });
  const begin = placed[0]?.at ?? now;
  return {
    createdAt: begin - age * MINUTE,
    steps: stepsFromRows(placed, (name) => name),
    blocks: stops.map(({ after, length, isOpen, reason }) => {
      const from = begin + after * MINUTE;
      return { from, to: isOpen ? null : from + length * MINUTE, reason };
    }),
  };
});

/** Boards with discard and retired columns in six zones, and cards with every overlay, undo, ties and blocks. */
export const randomHistory: fc.Arbitrary<FlowHistory> = fc
  .tuple(board, fc.array(card, { maxLength: 8 }))
  .map(([own, cards]) => ({
    board: own,
    cards: cards.map((body, index) => ({ id: `C-${index}`, type: index % 2 === 0 ? 'bug' : 'feature', ...body })),
  }));

/** An instant during or after what `randomHistory` makes. */
export const randomInstant: fc.Arbitrary<Micros> = fc
  .integer({ min: 0, max: 20_000 })
  .map((minutes) => START + minutes * MINUTE);
