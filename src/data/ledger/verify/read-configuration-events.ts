import 'server-only';
import { type Connection, rows } from '#data/database.ts';
import type { ConfigurationDraft } from '#domain/configure/draft.ts';
import { applyConfigurationEvent, applyMemberEvent } from '#domain/configure/fold.ts';
import { unconfigured } from '#domain/configure/unconfigured.ts';
import type { BoardMember } from '#domain/schemas/configuration.ts';

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

/** What the ledger says a board's configuration and roles are. */
export function foldConfiguration(board: BoardRef, events: readonly ConfigurationEvent[]) {
  const configuration = events.reduce(applyConfigurationEvent, {
    ...unconfigured(board.boardId),
    key: String(events[0]?.detail.key ?? ''),
  });
  const roles = events.reduce(applyMemberEvent, new Map<string, BoardMember['role']>());
  return { configuration, roles };
}
