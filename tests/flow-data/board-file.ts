import { readFileSync } from 'node:fs';
import type { ColumnKind, FlowBoard, FlowCalendar, FlowColumn, Micros } from '#domain/flow/history.ts';
import { microsOf } from './micros-of.ts';

type ColumnFile = {
  id: string;
  name?: string;
  kind: ColumnKind;
  kind_history?: { from: string; kind: ColumnKind }[];
  wip_limit?: number | null;
  discard?: boolean;
  retired?: boolean;
  aliases?: string[];
};

type BoardFile = {
  board?: string;
  time_zone: string;
  commitment_column: string;
  done_column: string;
  as_of: string;
  analysis_from?: string;
  sle_days?: number;
  calendar?: FlowCalendar;
  columns: ColumnFile[];
};

/** A `board.json`: the board, the instants it names, and every name under which a ledger row may call a column. */
export type LoadedBoard = {
  board: FlowBoard;
  asOf: Micros;
  analysisFrom: Micros | null;
  columnIdOf: (name: string) => string;
};

export function loadBoard(path: string): LoadedBoard {
  const file: BoardFile = JSON.parse(readFileSync(path, 'utf8'));
  const idOf = new Map<string, string>();
  for (const column of file.columns) {
    for (const name of [...(column.aliases ?? []), column.name ?? column.id, column.id]) idOf.set(name, column.id);
  }
  return {
    board: {
      name: file.board ?? '',
      zone: file.time_zone,
      columns: file.columns.map(columnOf),
      commitmentColumnId: file.commitment_column,
      doneColumnId: file.done_column,
      sleDays: file.sle_days ?? null,
      calendar: file.calendar ?? null,
    },
    asOf: microsOf(file.as_of),
    analysisFrom: file.analysis_from === undefined ? null : microsOf(file.analysis_from),
    columnIdOf(name) {
      const id = idOf.get(name);
      if (id === undefined) throw new Error(`${path} has no column ${name}`);
      return id;
    },
  };
}

function columnOf(column: ColumnFile): FlowColumn {
  return {
    id: column.id,
    name: column.name ?? column.id,
    kind: column.kind,
    kindHistory: (column.kind_history ?? []).map(({ from, kind }) => ({ from: microsOf(from), kind })),
    discard: column.discard ?? false,
    retired: column.retired ?? false,
    wipLimit: column.wip_limit ?? null,
    limitHistory: [],
    parentId: null,
    half: null,
  };
}
