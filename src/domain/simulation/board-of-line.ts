import type { FlowBoard, FlowColumn } from '../flow/history.ts';
import type { Line } from './line.ts';

const DELIVERED = 'done';

/** The board that a team would draw of a line: a limit over two places makes them the halves of a split column. */
export function boardOfLine(line: Line): FlowBoard {
  const columns = line.places.map(({ kind, id }, place): FlowColumn => {
    const limit = line.limits.find(({ places }) => places.includes(place));
    const isSplit = limit !== undefined && limit.places.length === 2;
    return {
      ...plainColumn(id, kind),
      wipLimit: limit?.maximum ?? null,
      parentId: isSplit ? `whole ${limit.places[0]}` : null,
      half: isSplit ? (kind === 'active' ? 'in-progress' : 'done') : null,
    };
  });
  return {
    name: 'Simulated',
    zone: 'UTC',
    columns: [...columns, plainColumn(DELIVERED, 'done')],
    commitmentColumnId: line.places[0]?.id ?? DELIVERED,
    doneColumnId: DELIVERED,
    sleDays: null,
    calendar: null,
  };
}

function plainColumn(id: string, kind: FlowColumn['kind']): FlowColumn {
  const fixed = { kindHistory: [], discard: false, retired: false, limitHistory: [] };
  return { id, name: id, kind, ...fixed, wipLimit: null, parentId: null, half: null };
}
