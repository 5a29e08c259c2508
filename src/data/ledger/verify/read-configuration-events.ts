import 'server-only';
import { type Connection, rows } from '#data/database.ts';
import type { ConfigurationDraft } from '#domain/configure/draft.ts';
import { applyConfigurationEvent, applyMemberEvent } from '#domain/configure/fold.ts';
import type { BoardConfiguration, BoardMember } from '#domain/schemas/configuration.ts';
import type { BoardId } from '#domain/schemas/ids.ts';

export type BoardRef = { workspaceId: string; boardId: string };
export type ConfigurationEvent = ConfigurationDraft & { seq: number };

const readBoards = `
select workspace_id as "workspaceId", id as "boardId"
from board
order by id`;

const readEvents = `
select seq, kind, detail
from ledger_event
where workspace_id = $1 and board_id = $2 and card_id is null
order by seq`;

export const allBoards = (connection: Connection) => rows<BoardRef>(connection, readBoards);

/** The events of a board's own configuration, in their order. */
export const configurationEvents = (connection: Connection, board: BoardRef) =>
  rows<ConfigurationEvent>(connection, readEvents, [board.workspaceId, board.boardId]);

/** A board before its first event. */
export const unconfigured = (boardId: string): BoardConfiguration => ({
  id: boardId as BoardId,
  key: '',
  name: '',
  zone: '',
  commitmentColumnId: null,
  doneColumnId: null,
  expediteLimit: 1,
  sleDays: null,
  archived: false,
  columns: [],
  lanes: [],
  types: [],
  limits: [],
});

/** What the ledger says a board's configuration and roles are. */
export function foldConfiguration(board: BoardRef, events: readonly ConfigurationEvent[]) {
  const configuration = events.reduce(applyConfigurationEvent, {
    ...unconfigured(board.boardId),
    key: String(events[0]?.detail.key ?? ''),
  });
  const roles = events.reduce(applyMemberEvent, new Map<string, BoardMember['role']>());
  return { configuration, roles };
}
