import 'server-only';
import type { BoardAccess } from '#data/authorize.ts';
import { type LockedBoard, lockedCards, lockedGap, type Place } from '#data/boards/locked-board.ts';
import type { Command } from '#data/boards/run-board-command.ts';
import { assigneeRefusal } from '#data/cards/assignee.ts';
import { parentRefusal, textFields } from '#data/cards/card-texts.ts';
import { type CardAnswer, cardEvents, judgeInTurn, judgementFor } from '#data/cards/judged.ts';
import { ranksHeld } from '#data/cards/ranks-held.ts';
import { runCardCommand } from '#data/cards/run-card-command.ts';
import { applyTextChanges, textChanges } from '#data/cards/text-changes.ts';
import { decideMove, type KnownCard } from '#domain/move.ts';
import { isRefusal } from '#domain/refusals.ts';
import type { CardState, CardText } from '#domain/schemas/card.ts';
import type { MoveCard, MoveCards } from '#domain/schemas/card-commands.ts';

type Move = Omit<MoveCard, 'cardId'>;

/** Where a move puts its cards: below the card it names, else at the bottom, expedite cards on top. */
export const placeOf = (move: { afterCardId?: string | null | undefined }, states: readonly CardState[]): Place => {
  if (move.afterCardId === null) return 'top';
  if (move.afterCardId !== undefined) return { belowCard: move.afterCardId };
  return states.every((state) => state.classOfService === 'expedite') ? 'top' : 'bottom';
};

const aimed = (state: CardState, move: Move): CardState => ({
  ...state,
  columnId: move.toColumnId,
  laneId: move.toLaneId === undefined ? state.laneId : move.toLaneId,
  assigneeId: move.assigneeId === undefined ? state.assigneeId : move.assigneeId,
  type: move.type ?? state.type,
});

/** What a move into a lane says of its cards. */
const textsOf = (move: Move): Partial<CardText> =>
  Object.fromEntries(textFields(move).map((field) => [field, Reflect.get(move, field)]));

/** Decides the move of these cards, in their order, to one place; the same rule for one card and for many. */
export async function decideMoves(board: LockedBoard, cards: readonly KnownCard[], move: Move, mayOverride: boolean) {
  const states = cards.map(({ state }) => state);
  const asked = { mayOverride, reason: move.reason };
  const judgement = await judgementFor(
    board,
    states.map((state) => aimed(state, move)),
    asked,
  );
  const gap = await lockedGap(
    board,
    move.toColumnId,
    placeOf(move, states),
    cards.map(({ id }) => id),
  );
  let { above } = gap;
  const takenBeside = (card: KnownCard) => ranksHeld(cards, card, move.toColumnId);
  return judgeInTurn(judgement, cards, (judged, card) => {
    const draft = decideMove(judged, card, move, { above, below: gap.below, taken: takenBeside(card) });
    if (!isRefusal(draft)) above = draft.after.rank;
    return draft;
  });
}

async function run(
  access: BoardAccess<'card:move'>,
  command: Command,
  ids: MoveCards['cardIds'],
  move: Move,
): Promise<CardAnswer> {
  return runCardCommand(access, command, async (board) => {
    const wrong = (await assigneeRefusal(board, move.assigneeId)) ?? (await parentRefusal(board, ids, move.parentId));
    if (wrong) return wrong;
    const cards = await lockedCards(board, ids);
    const drafts = await decideMoves(board, cards, move, access.can('limit:override'));
    if (isRefusal(drafts)) return drafts;
    const texts = textsOf(move);
    const changes = await textChanges(board, Object.keys(texts).length > 0 ? ids : [], () => texts);
    if (isRefusal(changes)) return changes;
    const { events, answer } = cardEvents(board, cards, drafts);
    return { events, answer, project: (appended) => applyTextChanges(board, changes, events, appended) };
  });
}

/** Moves one card. Refuses as `decideMove` says; nothing changes then. */
export const moveCard = (access: BoardAccess<'card:move'>, command: Command, { cardId, ...move }: MoveCard) =>
  run(access, command, [cardId], move);

/** Moves several cards to one column, all or none, as one command with one undo. */
export const moveCards = (access: BoardAccess<'card:move'>, command: Command, { cardIds, ...move }: MoveCards) =>
  run(access, command, cardIds, move);
