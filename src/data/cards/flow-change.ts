import 'server-only';
import type { LockedBoard } from '#data/boards/locked-board.ts';
import { flowFieldNames } from '#domain/card-vocabulary.ts';
import { refuse } from '#domain/refusals.ts';
import type { CardState } from '#domain/schemas/card.ts';
import type { FlowFields } from '#domain/schemas/card-commands.ts';

/** The part of an edit that the limits count by. */
export const flowChange = (edit: FlowFields): Partial<CardState> =>
  Object.fromEntries(flowFieldNames.filter((field) => edit[field] !== undefined).map((field) => [field, edit[field]]));

/** Refuses a lane or a type that this board does not use. */
export const choiceRefusal = (board: LockedBoard, edit: FlowFields) => {
  const { lanes, types } = board.configuration;
  if (edit.laneId && !lanes.some(({ id, retired }) => id === edit.laneId && !retired)) {
    return refuse('invalid-input', 'There is no such lane on this board.', { field: 'laneId' });
  }
  if (edit.type && !types.some(({ id, enabled }) => id === edit.type && enabled)) {
    return refuse('invalid-input', 'This board does not use that type.', { field: 'type' });
  }
  return undefined;
};
