import 'server-only';
import { randomUUID } from 'node:crypto';
import type { BoardAccess } from '#data/authorize.ts';
import { type LockedBoard, lockedCards } from '#data/boards/locked-board.ts';
import type { Command } from '#data/boards/run-board-command.ts';
import { type CardAnswer, cardEvents } from '#data/cards/judged.ts';
import { runCardCommand } from '#data/cards/run-card-command.ts';
import { rows } from '#data/database.ts';
import { notFound } from '#data/refused.ts';
import { decideNote } from '#domain/card-decisions.ts';
import { refuse } from '#domain/refusals.ts';
import type { AddLink } from '#domain/schemas/card-commands.ts';
import type { CardId, LinkId } from '#domain/schemas/ids.ts';

export type AddedLink = CardAnswer & { link: { id: LinkId } };

const mostOfCard = 100;

const count = `
select
  count(*)::int as count,
  coalesce(bool_or(
    (card_id = $3 and other_card_id is not distinct from $4 and url is not distinct from $5)
    or (card_id = $4 and other_card_id = $3)
  ), false) as known
from card_link
where workspace_id = $1 and board_id = $2 and (card_id = $3 or other_card_id = $3)`;
const insert = `
insert into card_link (workspace_id, board_id, card_id, other_card_id, url, id, title, added_by)
values ($1, $2, $3, $4, $5, $6, $7, $8)`;
const remove = `
delete from card_link
where workspace_id = $1 and board_id = $2 and (card_id = $3 or other_card_id = $3) and id = $4
returning card_id as "cardId", other_card_id as "otherCardId"`;

/** The event that both cards of a link get, so that whoever looks at either sees it. */
async function linkEvents(board: LockedBoard, ids: readonly CardId[]) {
  const cards = await lockedCards(board, ids);
  return cardEvents(
    board,
    cards,
    cards.map((card) => decideNote('card-edited', card, { fields: ['links'] })),
  );
}

/** Links a card with a page elsewhere or with another card of its board. Nothing is fetched from there. */
export async function addLink(
  access: BoardAccess<'card:edit'>,
  command: Command,
  cardId: CardId,
  { url = null, otherCardId = null, title = '' }: { [Name in keyof AddLink]: AddLink[Name] | null },
): Promise<AddedLink> {
  return runCardCommand(access, command, async (board) => {
    if (otherCardId === cardId)
      return refuse('invalid-input', 'A card has no link to itself.', { field: 'otherCardId' });
    const { events, answer } = await linkEvents(board, otherCardId ? [cardId, otherCardId] : [cardId]);
    const link = [board.workspaceId, board.boardId, cardId, otherCardId, url];
    const [held] = await rows<{ count: number; known: boolean }>(board.connection, count, link);
    if (held?.known) return refuse('card-already-there', 'This link is here already.');
    if ((held?.count ?? 0) >= mostOfCard) return refuse('too-many', `A card can have ${mostOfCard} links.`);
    const id = randomUUID() as LinkId;
    await rows(board.connection, insert, [...link, id, title, access.personId]);
    return { events, answer: (appended) => ({ ...answer(appended), link: { id } }) };
  });
}

/** Takes a link away, from whichever of its two cards. */
export async function removeLink(
  access: BoardAccess<'card:edit'>,
  command: Command,
  { cardId, linkId }: { cardId: CardId; linkId: LinkId },
): Promise<CardAnswer> {
  return runCardCommand(access, command, async (board) => {
    const values = [board.workspaceId, board.boardId, cardId, linkId];
    const [gone] = await rows<{ cardId: CardId; otherCardId: CardId | null }>(board.connection, remove, values);
    if (!gone) throw notFound('link');
    return linkEvents(board, gone.otherCardId ? [gone.cardId, gone.otherCardId] : [gone.cardId]);
  });
}
