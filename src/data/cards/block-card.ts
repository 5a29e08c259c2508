import 'server-only';
import { randomUUID } from 'node:crypto';
import type { BoardAccess } from '#data/authorize.ts';
import { type LockedBoard, type LockedCard, lockedCards } from '#data/boards/locked-board.ts';
import type { Command } from '#data/boards/run-board-command.ts';
import { openBlockIds, projectBlocks } from '#data/cards/block-rows.ts';
import { type CardAnswer, cardEvents } from '#data/cards/judged.ts';
import { runCardCommand } from '#data/cards/run-card-command.ts';
import type { Appended } from '#data/ledger/append.ts';
import { notFound } from '#data/refused.ts';
import { decideNote } from '#domain/card-decisions.ts';
import type { CardDraft } from '#domain/card-draft.ts';
import { refuse } from '#domain/refusals.ts';
import type { BlockCard, BlockCards, UnblockCard } from '#domain/schemas/card-commands.ts';
import type { CardId } from '#domain/schemas/ids.ts';

const decided = (board: LockedBoard, cards: readonly LockedCard[], drafts: readonly CardDraft[]) => ({
  ...cardEvents(board, cards, drafts),
  project: (appended: Appended[]) => projectBlocks(board, drafts, appended),
});

async function block(
  access: BoardAccess<'card:block'>,
  command: Command,
  cardIds: readonly CardId[],
  { category, reason, blockedById = null }: BlockCard,
): Promise<CardAnswer> {
  return runCardCommand(access, command, async (board) => {
    const known = await lockedCards(board, blockedById ? [...cardIds, blockedById] : cardIds);
    const cards = known.slice(0, cardIds.length);
    const drafts = cards.map((card) =>
      decideNote('card-blocked', card, { blockId: randomUUID(), category, reason, blockedById }),
    );
    return decided(board, cards, drafts);
  });
}

/** Blocks a card, with a reason, from the event's instant on. A card may be blocked by several things at once. */
export const blockCard = (access: BoardAccess<'card:block'>, command: Command, cardId: CardId, asked: BlockCard) =>
  block(access, command, [cardId], asked);

/** Blocks several cards for one reason, all or none, as one command with one undo. */
export const blockCards = (access: BoardAccess<'card:block'>, command: Command, { cardIds, ...asked }: BlockCards) =>
  block(access, command, cardIds, asked);

/** Ends one open block of a card, or all of them. */
export async function unblockCard(
  access: BoardAccess<'card:block'>,
  command: Command,
  cardId: CardId,
  asked: UnblockCard,
): Promise<CardAnswer> {
  return runCardCommand(access, command, async (board) => {
    const [card] = await lockedCards(board, [cardId]);
    if (!card) throw notFound('card');
    const blockIds = await openBlockIds(board, cardId, asked.blockId);
    if (blockIds.length === 0) return refuse('block-not-open', `${card.label} is not blocked.`, { field: 'blockId' });
    return decided(board, [card], [decideNote('card-unblocked', card, { blockIds })]);
  });
}
