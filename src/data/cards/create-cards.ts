import 'server-only';
import { randomUUID } from 'node:crypto';
import type { BoardAccess } from '#data/authorize.ts';
import { type LockedBoard, lockedEnds } from '#data/boards/locked-board.ts';
import type { Command } from '#data/boards/run-board-command.ts';
import { assigneesRefusal } from '#data/cards/assignee.ts';
import { parentsRefusal } from '#data/cards/card-texts.ts';
import { type MadeCard, madeCard } from '#data/cards/create-card.ts';
import { type CardAnswer, cardEvents, judgeInTurn, judgementFor } from '#data/cards/judged.ts';
import { firstState, insertCards, type NewCard } from '#data/cards/new-cards.ts';
import { runCardCommand } from '#data/cards/run-card-command.ts';
import { decideCreate } from '#domain/card-decisions.ts';
import { rankBetween } from '#domain/position.ts';
import { isRefusal, type Refusal } from '#domain/refusals.ts';
import type { CreateCard, CreateCards } from '#domain/schemas/card-commands.ts';
import type { CardId } from '#domain/schemas/ids.ts';

export type CreatedCards = CardAnswer & { cards: MadeCard[] };

/** The states in which cards begin; a refusal names the card it speaks of. */
function firstStates(board: LockedBoard, asked: readonly CreateCard[]): NewCard['state'][] | Refusal {
  const states: NewCard['state'][] = [];
  for (const [index, card] of asked.entries()) {
    const state = firstState(board, card);
    if (isRefusal(state)) return { ...state, field: `cards.${index}.${state.field}` };
    states.push(state);
  }
  return states;
}

/** Gives each card its place: below those of its column, an expedite card above them. */
async function placed(
  board: LockedBoard,
  asked: readonly CreateCard[],
  states: readonly NewCard['state'][],
): Promise<NewCard[]> {
  const ends = await lockedEnds(
    board,
    states.map(({ columnId }) => columnId),
  );
  return states.map((state, index) => {
    const end = ends.get(state.columnId) ?? { first: null, last: null };
    const onTop = state.classOfService === 'expedite';
    const rank = rankBetween(onTop ? { above: null, below: end.first } : { above: end.last, below: null });
    ends.set(state.columnId, {
      first: onTop ? rank : (end.first ?? rank),
      last: onTop ? (end.last ?? rank) : rank,
    });
    const number = board.lastCardNumber + 1 + index;
    return { id: randomUUID() as CardId, number, asked: asked[index] as CreateCard, state: { ...state, rank } };
  });
}

/** Creates several cards in the order named, all or none, as one command with one undo; the limits judge card after card. */
export async function createCards(
  access: BoardAccess<'card:create'>,
  command: Command,
  { cards: asked, reason }: CreateCards,
): Promise<CreatedCards> {
  return runCardCommand(access, command, async (board) => {
    const states = firstStates(board, asked);
    if (isRefusal(states)) return states;
    const wrong = (await assigneesRefusal(board, asked)) ?? (await parentsRefusal(board, asked));
    if (wrong) return wrong;
    const made = await placed(board, asked, states);
    const override = { mayOverride: access.can('limit:override'), reason };
    const judgement = await judgementFor(board, states, override);
    const drafts = judgeInTurn(judgement, made, (judged, card) =>
      decideCreate(judged, card.id, card.state, card.number),
    );
    if (isRefusal(drafts)) return drafts;
    await insertCards(board, made);
    const { events, answer } = cardEvents(board, [], drafts);
    return {
      events,
      answer: (appended) => ({ ...answer(appended), cards: made.map((card) => madeCard(board, card)) }),
    };
  });
}
