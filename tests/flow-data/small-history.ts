import type {
  Block,
  CardHistory,
  ColumnKind,
  FlowBoard,
  FlowColumn,
  FlowHistory,
  Micros,
} from '#domain/flow/history.ts';
import { microsOf } from './micros-of.ts';
import { stepsFromRows } from './steps-from-rows.ts';

/** An instant of January 2024 in UTC: `at('5')` is noon of the 5th, `at('5 09:30')` half past nine. */
export function at(text: string): Micros {
  const [day = '', time = '12:00'] = text.split(' ');
  return microsOf(`2024-01-${day.padStart(2, '0')}T${time}Z`);
}

/** `column('dev', 'active', { wipLimit: 3 })` */
export function column(id: string, kind: ColumnKind, rest: Partial<FlowColumn> = {}): FlowColumn {
  const plain = { kindHistory: [], discard: false, retired: false, wipLimit: null, limitHistory: [] };
  return { id, name: id, kind, ...plain, parentId: null, half: null, ...rest };
}

/** backlog, ready (commitment), dev, test, done, released, and `wontdo`, which discards; days in UTC. */
export function boardOf(rest: Partial<FlowBoard> = {}): FlowBoard {
  return {
    name: 'Small',
    zone: 'UTC',
    columns: [
      column('backlog', 'queue'),
      column('ready', 'queue'),
      column('dev', 'active'),
      column('test', 'active'),
      column('done', 'done'),
      column('released', 'done'),
      column('wontdo', 'done', { discard: true }),
    ],
    commitmentColumnId: 'ready',
    doneColumnId: 'done',
    sleDays: null,
    calendar: null,
    ...rest,
  };
}

/** `cardOf('A', 'backlog 1', 'dev 3 09:00', '@archived 5')`: each move is a place and an instant as in `at`. */
export function cardOf(id: string, ...moves: string[]): CardHistory {
  const rows = moves.map((move) => {
    const [to = '', ...when] = move.split(' ');
    return { to, at: at(when.join(' ')) };
  });
  const createdAt = rows.at(0)?.at ?? at('1');
  return { id, type: 'feature', createdAt, steps: stepsFromRows(rows, (name) => name), blocks: [] };
}

/** `block('2', '3 09:00', 'vendor')`; without an end it is still open. */
export function block(from: string, to: string | null, reason = 'vendor'): Block {
  return { from: at(from), to: to === null ? null : at(to), reason };
}

export function historyOf(cards: CardHistory[], board: FlowBoard = boardOf()): FlowHistory {
  return { board, cards };
}
