import { isOpen } from '#domain/columns.ts';
import { type Refusal, refuse } from '#domain/refusals.ts';
import type { BoardConfiguration, Swimlane } from '#domain/schemas/configuration.ts';
import type { Change, ConfigurationChange } from '#domain/schemas/configuration-commands.ts';
import type { LaneId } from '#domain/schemas/ids.ts';
import { addColumn, changeColumn, joinColumn, orderColumns, retireColumn, splitColumn } from './change-columns.ts';
import { liftLimit, setLimit } from './change-limits.ts';
import type { Configured, NewId } from './configured.ts';
import { boardFields } from './fold.ts';
import { namesEachOnce } from './names-each-once.ts';

function addLane(board: BoardConfiguration, change: Change<'add-lane'>, newId: NewId): Configured | Refusal {
  const id = change.laneId ?? (newId() as LaneId);
  if (board.lanes.some((lane) => lane.id === id)) {
    return refuse('invalid-input', 'This lane id is in use.', { field: 'laneId' });
  }
  return { drafts: [{ kind: 'lane-set', detail: { lane: { id, name: change.name, retired: false } } }] };
}

function setLane(board: BoardConfiguration, change: Change<'set-lane'>, newId: NewId): Configured | Refusal {
  const known = board.lanes.find(({ id }) => id === change.laneId);
  if (change.laneId !== undefined && !known) {
    return refuse('invalid-input', 'There is no such lane on this board.', { field: 'laneId' });
  }
  const lane: Swimlane = { id: known?.id ?? (newId() as LaneId), name: change.name, retired: change.retired };
  return { drafts: [{ kind: 'lane-set', detail: { lane } }] };
}

/** Lanes in use in the order named; those removed keep their order behind them. */
function orderLanes(board: BoardConfiguration, change: Change<'order-lanes'>): Configured | Refusal {
  const inUse = board.lanes.filter(({ retired }) => !retired).map(({ id }) => id);
  if (!namesEachOnce(change.laneIds, inUse)) {
    return refuse('invalid-input', 'Name each lane of the board once.', { field: 'laneIds' });
  }
  const removed = board.lanes.filter(({ retired }) => retired).map(({ id }) => id);
  return { drafts: [{ kind: 'lanes-ordered', detail: { laneIds: [...change.laneIds, ...removed] } }] };
}

function setType(board: BoardConfiguration, change: Change<'set-type'>): Configured | Refusal {
  const type = { id: change.type, word: change.word, enabled: change.enabled };
  const others = board.types.filter(({ id, enabled }) => id !== change.type && enabled);
  return !change.enabled && others.length === 0
    ? refuse('invalid-input', 'A board needs at least one card type.', { field: 'enabled' })
    : { drafts: [{ kind: 'type-set', detail: { type } }] };
}

function changeBoard(board: BoardConfiguration, change: Change<'change-board'>): Configured | Refusal {
  const { do: _, ...asked } = change;
  const given = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
  const whole = Object.fromEntries(boardFields.map((field) => [field, board[field]]));
  return { drafts: [{ kind: 'board-changed', detail: { ...whole, ...given } }] };
}

/** Decides one change of a board's configuration, on the configuration that the changes before it leave. */
export function decideChange(
  board: BoardConfiguration,
  change: ConfigurationChange,
  newId: NewId,
): Configured | Refusal {
  switch (change.do) {
    case 'add-column':
      return addColumn(board, change, newId);
    case 'change-column':
      return changeColumn(board, change);
    case 'split-column':
      return splitColumn(board, change, newId);
    case 'join-column':
      return joinColumn(board, change);
    case 'retire-column':
      return retireColumn(board, change);
    case 'order-columns':
      return orderColumns(board, change);
    case 'set-limit':
      return setLimit(board, change, newId);
    case 'lift-limit':
      return liftLimit(board, change);
    case 'add-lane':
      return addLane(board, change, newId);
    case 'set-lane':
      return setLane(board, change, newId);
    case 'order-lanes':
      return orderLanes(board, change);
    case 'set-type':
      return setType(board, change);
    case 'change-board':
      return changeBoard(board, change);
  }
}

/** What a configuration must be once all changes of a request are in: both points on columns in use, in their order. */
export function configurationRefusal(board: BoardConfiguration): Refusal | undefined {
  const place = (id: BoardConfiguration['doneColumnId']) =>
    board.columns.findIndex((column) => column.id === id && !column.retired);
  const points = [
    ['commitmentColumnId', 'The commitment point'],
    ['doneColumnId', 'The done point'],
  ] as const;
  for (const [field, point] of points) {
    if (board[field] !== null && place(board[field]) < 0) {
      return refuse('column-is-needed', `${point} stands on a column that is not in use: put it elsewhere first.`, {
        field,
      });
    }
  }
  const { commitmentColumnId, doneColumnId } = board;
  if (commitmentColumnId !== null && doneColumnId !== null && place(commitmentColumnId) >= place(doneColumnId)) {
    return refuse('invalid-input', 'The commitment point must come before the done point.', {
      field: 'commitmentColumnId',
    });
  }
  return board.columns.length > 0 && !board.columns.some(isOpen)
    ? refuse('column-is-needed', 'A board keeps at least one column.', { field: 'columnId' })
    : undefined;
}
