import 'server-only';
import { randomUUID } from 'node:crypto';
import type { BoardAccess } from '#data/authorize.ts';
import { type LockedBoard, lockedCards } from '#data/boards/locked-board.ts';
import { type Command, runBoardCommand } from '#data/boards/run-board-command.ts';
import { type CardAnswer, cardEvents } from '#data/cards/judged.ts';
import { rows } from '#data/database.ts';
import type { Appended } from '#data/ledger/append.ts';
import { notFound } from '#data/refused.ts';
import { decideNote } from '#domain/card-decisions.ts';
import { refuse } from '#domain/refusals.ts';
import type { BlockCard, UnblockCard } from '#domain/schemas/card-commands.ts';
import type { CardId } from '#domain/schemas/ids.ts';

const openBlocks = `
select id
from card_block
where workspace_id = $1 and board_id = $2 and card_id = $3 and to_at is null and ($4::uuid is null or id = $4)`;
const beginBlock = `
insert into card_block (workspace_id, board_id, card_id, id, category, reason, blocked_by_id, from_at)
values ($1, $2, $3, $4, $5, $6, $7, $8)`;
const endBlocks = `
update card_block
set to_at = $5
where workspace_id = $1 and board_id = $2 and card_id = $3 and id = any($4)`;

const of = (board: LockedBoard, cardId: CardId) => [board.workspaceId, board.boardId, cardId];

/** Blocks a card, with a reason, from the event's instant on. A card may be blocked by several things at once. */
export async function blockCard(
  access: BoardAccess<'card:block'>,
  command: Command,
  cardId: CardId,
  asked: BlockCard,
): Promise<CardAnswer> {
  return runBoardCommand(access, command, async (board) => {
    const ids = asked.blockedById ? [cardId, asked.blockedById] : [cardId];
    const [card] = await lockedCards(board, ids);
    if (!card) throw notFound('card');
    const blockId = randomUUID();
    const { category, reason } = asked;
    const blockedById = asked.blockedById ?? null;
    const draft = decideNote('card-blocked', card, { blockId, category, reason, blockedById });
    const { events, answer } = cardEvents(board, [card], [draft]);
    const project = ([first]: Appended[]) =>
      rows(board.connection, beginBlock, [...of(board, cardId), blockId, category, reason, blockedById, first?.at]);
    return { events, answer, project };
  });
}

/** Ends one open block of a card, or all of them. */
export async function unblockCard(
  access: BoardAccess<'card:block'>,
  command: Command,
  cardId: CardId,
  asked: UnblockCard,
): Promise<CardAnswer> {
  return runBoardCommand(access, command, async (board) => {
    const [card] = await lockedCards(board, [cardId]);
    if (!card) throw notFound('card');
    const open = await rows<{ id: string }>(board.connection, openBlocks, [
      ...of(board, cardId),
      asked.blockId ?? null,
    ]);
    if (open.length === 0) return refuse('block-not-open', `${card.label} is not blocked.`, { field: 'blockId' });
    const ids = open.map(({ id }) => id);
    const draft = decideNote('card-unblocked', card, { blockIds: ids });
    const { events, answer } = cardEvents(board, [card], [draft]);
    const project = ([first]: Appended[]) => rows(board.connection, endBlocks, [...of(board, cardId), ids, first?.at]);
    return { events, answer, project };
  });
}
