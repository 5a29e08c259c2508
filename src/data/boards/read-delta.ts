import 'server-only';
import { readConfiguration } from '#data/boards/read-configuration.ts';
import { readMembers } from '#data/boards/read-members.ts';
import {
  type BoardCardRow,
  boardCardColumns,
  type OpenBlockRow,
  openBlockRows,
  withBlocks,
} from '#data/cards/board-card-rows.ts';
import { inSnapshot, rows } from '#data/database.ts';
import type { BoardDelta } from '#domain/schemas/board-view.ts';
import type { CardId } from '#domain/schemas/ids.ts';

const mostEvents = 500;

const readEvents = `
select
  seq, at, kind, actor_id as "actorId", card_id as "cardId", from_column_id as "fromColumnId",
  case when card_seq is not null then column_id end as "toColumnId"
from ledger_event
where workspace_id = $1 and board_id = $2 and seq > $3
order by seq
limit ${mostEvents + 1}`;

const readCards = `
select ${boardCardColumns}
from card c
where c.workspace_id = $1 and c.board_id = $2 and c.id = any($3) and c.standing = 'on-board' and not c.void`;

type EventRow = BoardDelta['events'][number];

/**
 * What happened on the board after `from`, in one snapshot: the cards come as they are now, so that applying a delta
 * twice, or one that is ahead, does no harm. Pages by the board's own seq, which has no gap.
 */
export async function readDelta(board: { workspaceId: string; boardId: string }, from: number): Promise<BoardDelta> {
  const of = [board.workspaceId, board.boardId];
  return inSnapshot(async (connection) => {
    const found = await rows<EventRow>(connection, readEvents, [...of, from], 'delta-events');
    const events = found.slice(0, mostEvents);
    const changed = [...new Set(events.flatMap(({ cardId }) => (cardId ? [cardId as CardId] : [])))];
    const configured = events.some(({ cardId }) => cardId === null);
    const cards = changed.length
      ? await rows<BoardCardRow>(connection, readCards, [...of, changed], 'delta-cards')
      : [];
    const blocks = cards.length ? await rows<OpenBlockRow>(connection, openBlockRows, of, 'read-blocks') : [];
    const here = new Set(cards.map(({ id }) => id));
    return {
      from,
      seq: events.at(-1)?.seq ?? from,
      cards: withBlocks(cards, blocks),
      gone: changed.filter((id) => !here.has(id)),
      configuration: configured ? await readConfiguration(connection, board) : null,
      members: configured ? await readMembers(connection, board) : null,
      events,
      more: found.length > mostEvents,
    };
  });
}
