import 'server-only';
import type { LockedBoard } from '#data/boards/locked-board.ts';
import { rows } from '#data/database.ts';
import type { Appended } from '#data/ledger/append.ts';
import type { CardDraft } from '#domain/card-draft.ts';
import type { CardBlock } from '#domain/schemas/card.ts';
import type { BlockId, CardId } from '#domain/schemas/ids.ts';

const openBlocks = `
select id
from card_block
where workspace_id = $1 and board_id = $2 and card_id = $3 and to_at is null and ($4::uuid is null or id = $4)`;

/** The ids of a card's open blocks, or of the one asked for where it is open. */
export async function openBlockIds(board: LockedBoard, cardId: CardId, blockId?: BlockId): Promise<BlockId[]> {
  const values = [board.workspaceId, board.boardId, cardId, blockId ?? null];
  const open = await rows<{ id: BlockId }>(board.connection, openBlocks, values);
  return open.map(({ id }) => id);
}

export type EndedBlock = Pick<CardBlock, 'id' | 'category' | 'reason' | 'blockedById'> & { open: boolean };

const blocksOfIds = `
select id, category, reason, blocked_by_id as "blockedById", to_at is null as open
from card_block
where workspace_id = $1 and board_id = $2 and card_id = any($3) and id = any($4)`;

/** What these blocks of these cards say, by id. */
export async function blocksById(
  board: LockedBoard,
  cardIds: readonly CardId[],
  ids: readonly string[],
): Promise<Map<string, EndedBlock>> {
  if (ids.length === 0) return new Map();
  const values = [board.workspaceId, board.boardId, cardIds, ids];
  const found = await rows<EndedBlock>(board.connection, blocksOfIds, values);
  return new Map(found.map((block) => [block.id, block]));
}

const beginBlocks = `
insert into card_block (workspace_id, board_id, card_id, id, category, reason, blocked_by_id, from_at)
select $1, $2, b."cardId", b."blockId", b.category, b.reason, b."blockedById", b.at
from jsonb_to_recordset($3::jsonb) as b (
  "cardId" uuid, "blockId" uuid, category text, reason text, "blockedById" uuid, at timestamptz
)`;
const endBlocks = `
update card_block k
set to_at = e.at
from jsonb_to_recordset($3::jsonb) as e ("cardId" uuid, id uuid, at timestamptz)
where k.workspace_id = $1 and k.board_id = $2 and k.card_id = e."cardId" and k.id = e.id`;

/** Brings the blocks in line with those of the appended events that began or ended one. */
export async function projectBlocks(
  board: LockedBoard,
  drafts: readonly CardDraft[],
  appended: readonly Appended[],
): Promise<void> {
  const at = (index: number) => appended[index]?.at;
  const begun = drafts.flatMap(({ kind, cardId, detail }, index) =>
    kind === 'card-blocked' ? [{ ...detail, cardId, at: at(index) }] : [],
  );
  const ended = drafts.flatMap(({ kind, cardId, detail }, index) =>
    kind === 'card-unblocked' ? (detail.blockIds as BlockId[]).map((id) => ({ cardId, id, at: at(index) })) : [],
  );
  const of = [board.workspaceId, board.boardId];
  if (begun.length > 0) await rows(board.connection, beginBlocks, [...of, JSON.stringify(begun)]);
  if (ended.length > 0) await rows(board.connection, endBlocks, [...of, JSON.stringify(ended)]);
}
