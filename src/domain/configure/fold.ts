import type {
  BoardConfiguration,
  BoardMember,
  CardType,
  Column,
  Swimlane,
  WipLimit,
} from '#domain/schemas/configuration.ts';
import type { ConfigurationDraft } from './draft.ts';

export const boardFields = [
  'name',
  'zone',
  'commitmentColumnId',
  'doneColumnId',
  'expediteLimit',
  'sleDays',
  'archived',
] as const;

const put = <Thing extends { id: string }>(things: readonly Thing[], thing: Thing): Thing[] =>
  things.some(({ id }) => id === thing.id)
    ? things.map((known) => (known.id === thing.id ? thing : known))
    : [...things, thing];

const ordered = <Thing extends { id: string }>(things: readonly Thing[], ids: readonly string[]): Thing[] =>
  things.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));

/**
 * The configuration after one of its events. Each event carries the whole of the thing it changed, so that the fold of a
 * board's configuration events is its configuration, at any seq: the projections are nothing but this.
 */
export function applyConfigurationEvent(board: BoardConfiguration, event: ConfigurationDraft): BoardConfiguration {
  const { detail } = event;
  switch (event.kind) {
    case 'board-created':
    case 'board-changed': {
      const changed = Object.fromEntries(boardFields.map((field) => [field, detail[field]]));
      return { ...board, ...(changed as Partial<BoardConfiguration>) };
    }
    case 'column-added':
    case 'column-changed':
    case 'column-retired':
      return { ...board, columns: put(board.columns, detail.column as Column) };
    case 'columns-ordered':
      return { ...board, columns: ordered(board.columns, detail.columnIds as string[]) };
    case 'limit-set':
      return { ...board, limits: put(board.limits, detail.limit as WipLimit) };
    case 'limit-lifted':
      return { ...board, limits: board.limits.filter(({ id }) => id !== detail.limitId) };
    case 'lane-set':
      return { ...board, lanes: put(board.lanes, detail.lane as Swimlane) };
    case 'lanes-ordered':
      return { ...board, lanes: ordered(board.lanes, detail.laneIds as string[]) };
    case 'type-set':
      return { ...board, types: put(board.types, detail.type as CardType) };
    default:
      return board;
  }
}

/** The roles on a board after one of its events: role by person. */
export function applyMemberEvent(
  roles: ReadonlyMap<string, BoardMember['role']>,
  event: ConfigurationDraft,
): Map<string, BoardMember['role']> {
  const next = new Map(roles);
  if (event.kind === 'member-set') next.set(event.detail.personId as string, event.detail.role as BoardMember['role']);
  if (event.kind === 'member-removed') next.delete(event.detail.personId as string);
  return next;
}
