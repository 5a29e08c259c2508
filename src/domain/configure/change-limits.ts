import { columnById } from '#domain/columns.ts';
import { type Refusal, refuse } from '#domain/refusals.ts';
import type { BoardConfiguration, WipLimit } from '#domain/schemas/configuration.ts';
import type { Change } from '#domain/schemas/configuration-commands.ts';
import type { LimitId } from '#domain/schemas/ids.ts';
import type { Configured, NewId } from './configured.ts';

const wrong = (field: string, detail: string) => refuse('invalid-input', detail, { field });

/** Why a limit does not fit its scope or the board, or undefined where it does. */
function limitRefusal(board: BoardConfiguration, limit: WipLimit): Refusal | undefined {
  const { minimum, maximum, scope } = limit;
  if (minimum === null && maximum === null) return wrong('maximum', 'Say a minimum or a maximum.');
  if (minimum !== null && maximum !== null && minimum > maximum)
    return wrong('minimum', 'The minimum is above the maximum.');
  const columns = limit.columnIds.map((id) => columnById(board, id));
  if (columns.some((column) => !column || column.retired))
    return wrong('columnIds', 'There is no such column on this board.');
  const wanted = {
    group: [2, 50],
    column: [1, 1],
    half: [1, 1],
    board: [0, 0],
    lane: [0, 0],
    type: [0, 0],
    person: [0, 0],
  } as const;
  const [least, most] = wanted[scope];
  if (columns.length < least || columns.length > most) {
    return wrong(
      'columnIds',
      `A limit of scope ${scope} names ${least === most ? least : `${least} or more`} columns.`,
    );
  }
  if (scope === 'half' && !columns[0]?.half) return wrong('columnIds', 'This column is no half of a split one.');
  if (scope === 'column' && columns[0]?.half)
    return wrong('columnIds', 'Name the split column, not one of its halves.');
  if (
    (scope === 'lane') !== (limit.laneId !== null) ||
    (limit.laneId && !board.lanes.some(({ id }) => id === limit.laneId))
  ) {
    return wrong('laneId', 'A limit of a lane names a lane of this board.');
  }
  if ((scope === 'type') !== (limit.cardType !== null)) return wrong('cardType', 'A limit of a type names a type.');
  if (scope !== 'person' && limit.personId !== null) return wrong('personId', 'Only a limit of a person names one.');
  return undefined;
}

const target = (limit: WipLimit) =>
  JSON.stringify([
    limit.scope,
    limit.columnIds.toSorted(),
    limit.laneId,
    limit.cardType,
    limit.personId,
    limit.measure,
  ]);

/** Sets a limit: the one named, or the one that has this target already, or a new one. */
export function setLimit(board: BoardConfiguration, change: Change<'set-limit'>, newId: NewId): Configured | Refusal {
  const { do: _, limitId, ...asked } = change;
  const fields = {
    columnIds: asked.columnIds?.toSorted() ?? [],
    laneId: asked.laneId ?? null,
    cardType: asked.cardType ?? null,
    personId: asked.personId ?? null,
    measure: asked.measure ?? 'count',
    minimum: asked.minimum ?? null,
    maximum: asked.maximum ?? null,
    scope: asked.scope,
    mode: asked.mode,
  } as const;
  if (limitId !== undefined && !board.limits.some(({ id }) => id === limitId))
    return wrong('limitId', 'There is no such limit on this board.');
  const provisional: WipLimit = { id: limitId ?? ('' as LimitId), ...fields };
  const same = board.limits.find((limit) => target(limit) === target(provisional));
  if (limitId !== undefined && same && same.id !== limitId) {
    return refuse('name-taken', 'There is a limit for this already.', { field: 'limitId' });
  }
  const limit: WipLimit = { ...provisional, id: limitId ?? same?.id ?? (newId() as LimitId) };
  return limitRefusal(board, limit) ?? { drafts: [{ kind: 'limit-set', detail: { limit } }] };
}

export function liftLimit(board: BoardConfiguration, { limitId }: Change<'lift-limit'>): Configured | Refusal {
  return board.limits.some(({ id }) => id === limitId)
    ? { drafts: [{ kind: 'limit-lifted', detail: { limitId } }] }
    : wrong('limitId', 'There is no such limit on this board.');
}
