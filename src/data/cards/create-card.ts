import 'server-only';
import { randomUUID } from 'node:crypto';
import type { BoardAccess } from '#data/authorize.ts';
import { type LockedBoard, lockedGap } from '#data/boards/locked-board.ts';
import type { Command } from '#data/boards/run-board-command.ts';
import { assigneeRefusal } from '#data/cards/assignee.ts';
import { parentRefusal } from '#data/cards/card-texts.ts';
import { type CardAnswer, cardEvents, judgementFor } from '#data/cards/judged.ts';
import { placeOf } from '#data/cards/move-cards.ts';
import { firstState, insertCards, type NewCard } from '#data/cards/new-cards.ts';
import { runCardCommand } from '#data/cards/run-card-command.ts';
import { decideCreate } from '#domain/card-decisions.ts';
import { rankBetween } from '#domain/position.ts';
import { isRefusal } from '#domain/refusals.ts';
import type { CreateCard } from '#domain/schemas/card-commands.ts';
import type { CardId } from '#domain/schemas/ids.ts';

/** A card as its maker hears of it: "HB-142". */
export type MadeCard = { id: CardId; number: number; key: string };
export type CreatedCard = CardAnswer & { card: MadeCard };

/** How a card that was made is called. */
export const madeCard = (board: LockedBoard, { id, number }: NewCard): MadeCard => ({
  id,
  number,
  key: `${board.configuration.key}-${number}`,
});

/** Creates a card in a column; it enters like any other, so that every limit judges it. */
export async function createCard(
  access: BoardAccess<'card:create'>,
  command: Command,
  asked: CreateCard,
): Promise<CreatedCard> {
  return runCardCommand(access, command, async (board) => {
    const state = firstState(board, asked);
    if (isRefusal(state)) return state;
    const wrong = (await assigneeRefusal(board, asked.assigneeId)) ?? (await parentRefusal(board, [], asked.parentId));
    if (wrong) return wrong;
    const gap = await lockedGap(board, state.columnId, placeOf(asked, [state]), []);
    const made: NewCard = {
      id: randomUUID() as CardId,
      number: board.lastCardNumber + 1,
      asked,
      state: { ...state, rank: rankBetween(gap) },
    };
    const override = { mayOverride: access.can('limit:override'), reason: asked.reason };
    const judgement = await judgementFor(board, [made.state], override);
    const draft = decideCreate(judgement, made.id, made.state, made.number);
    if (isRefusal(draft)) return draft;
    await insertCards(board, [made]);
    const { events, answer } = cardEvents(board, [], [draft]);
    return { events, answer: (appended) => ({ ...answer(appended), card: madeCard(board, made) }) };
  });
}
