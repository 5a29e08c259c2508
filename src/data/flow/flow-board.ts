import { foldConfiguration } from '#data/ledger/verify/read-configuration-events.ts';
import { columnLabel } from '#domain/columns.ts';
import type { FlowBoard, FlowCalendar, FlowColumn } from '#domain/flow/history.ts';
import type { BoardConfiguration, Column } from '#domain/schemas/configuration.ts';
import type { ColumnId } from '#domain/schemas/ids.ts';
import type { ConfigurationRow } from './configuration-row.ts';
import { kindHistories } from './kind-histories.ts';
import { limitHistories } from './limit-histories.ts';
import { restatements } from './restatements.ts';
import { retirements } from './retirements.ts';

/** A board as the metrics read it, its key, and the id under which they know each column of the ledger. */
export type ConfiguredFlow = { board: FlowBoard; key: string; flowIds: ReadonlyMap<string, string> };

/** An imported column keeps the id that its source gave it; a later one goes by its own. */
function flowIdsOf(events: readonly ConfigurationRow[]): Map<string, string> {
  const added = events.filter(({ kind }) => kind === 'column-added');
  return new Map(
    added.map(({ detail }) => {
      const { id } = detail.column as Column;
      return [id, typeof detail.sourceKey === 'string' ? detail.sourceKey : id];
    }),
  );
}

/** The calendar last set, if any: it stands in the events of the board beside its other fields. */
function calendarOf(events: readonly ConfigurationRow[]): FlowCalendar | null {
  const told = events.filter(({ kind, detail }) => kind.startsWith('board-') && 'calendar' in detail).at(-1);
  return (told?.detail.calendar as FlowCalendar | undefined) ?? null;
}

/** A split column stands in the list only while it holds history from before its split; else its first half stands for it. */
const standsFor = (columns: readonly Column[], id: ColumnId | null): Column | undefined =>
  id === null
    ? undefined
    : (columns.find((column) => column.id === id) ??
      columns.find((column) => column.parentId === id && !column.retired));

function pointsInOrder(columns: readonly Column[], { commitmentColumnId, doneColumnId }: BoardConfiguration) {
  const commitment = standsFor(columns, commitmentColumnId);
  const done = standsFor(columns, doneColumnId);
  if (!commitment || !done || commitment.discard || done.discard) return undefined;
  return columns.indexOf(commitment) < columns.indexOf(done) ? { commitment, done } : undefined;
}

/**
 * The board of a ledger's configuration events: today's order, points and zone over all history, kinds and limits each
 * from its own instant on (FLOW 2.6). Undefined where the points do not stand, commitment before done.
 * `used`: the columns in which cards ever stood.
 */
export function flowBoard(
  boardId: string,
  events: readonly ConfigurationRow[],
  used: ReadonlySet<string>,
): ConfiguredFlow | undefined {
  const { configuration } = foldConfiguration({ workspaceId: '', boardId }, events);
  const columns = configuration.columns.filter(({ id, split }) => !split || used.has(id));
  const points = pointsInOrder(columns, configuration);
  if (!points) return undefined;
  const flowIds = flowIdsOf(events);
  const flowId = (id: string) => flowIds.get(id) ?? id;
  const kinds = kindHistories(events);
  const limits = limitHistories(events);
  const retired = retirements(events);
  const flowColumn = (column: Column): FlowColumn => ({
    id: flowId(column.id),
    columnId: column.id,
    name: columnLabel(configuration, column),
    kind: kinds.get(column.id)?.at(0)?.kind ?? column.kind,
    kindHistory: kinds.get(column.id)?.slice(1) ?? [],
    discard: column.discard,
    retired: column.retired,
    retiredAt: retired.get(column.id) ?? null,
    wipLimit: null,
    limitHistory: limits.get(column.parentId ?? column.id) ?? limits.get(column.id) ?? [],
    parentId: column.parentId === null ? null : flowId(column.parentId),
    half: column.half,
  });
  const { name, zone, sleDays, key } = configuration;
  const ids = { commitmentColumnId: flowId(points.commitment.id), doneColumnId: flowId(points.done.id) };
  const board = {
    name,
    zone,
    columns: columns.map(flowColumn),
    ...ids,
    sleDays,
    calendar: calendarOf(events),
    restatements: restatements(events),
  };
  return { board, key, flowIds };
}
