import 'server-only';
import type { BoardAccess } from '#data/authorize.ts';
import { type LockedCard, lockedCards } from '#data/boards/locked-board.ts';
import type { Command } from '#data/boards/run-board-command.ts';
import { assigneeRefusal } from '#data/cards/assignee.ts';
import { choiceRefusal, flowChange } from '#data/cards/flow-change.ts';
import { type CardAnswer, cardEvents, judgeInTurn, judgementFor } from '#data/cards/judged.ts';
import { withRise } from '#data/cards/risen.ts';
import { runCardCommand } from '#data/cards/run-card-command.ts';
import { applyTextChanges, textChanges } from '#data/cards/text-changes.ts';
import { decideEdit } from '#domain/card-decisions.ts';
import { retagged } from '#domain/card-text.ts';
import { isRefusal, type Refusal, refuse } from '#domain/refusals.ts';
import { type CardText, MOST_TAGS } from '#domain/schemas/card.ts';
import type { EditCards } from '#domain/schemas/card-commands.ts';

/** What one of the cards says after the edit. */
const textsOf = (asked: EditCards, card: LockedCard | undefined, says: CardText): Partial<CardText> | Refusal => {
  const { addTags = [], removeTags = [], dueOn } = asked;
  const tags = retagged(says.tags, addTags, removeTags);
  return tags.length > MOST_TAGS && tags.length > says.tags.length
    ? refuse('invalid-input', `${card?.label} would have more than ${MOST_TAGS} tags.`, { field: 'addTags' })
    : { tags, dueOn };
};

const fieldsOf = (asked: EditCards): string[] => [
  ...Object.keys(flowChange(asked)),
  ...(asked.addTags || asked.removeTags ? ['tags'] : []),
  ...(asked.dueOn === undefined ? [] : ['dueOn']),
];

/**
 * Gives several cards the same type, size, class, assignee, lane or due date, and adds or removes tags: all or none, as one
 * command with one undo; the limits judge card after card.
 */
export async function editCards(
  access: BoardAccess<'card:edit'>,
  command: Command,
  asked: EditCards,
): Promise<CardAnswer> {
  return runCardCommand(access, command, async (board) => {
    const cards = await lockedCards(board, asked.cardIds);
    const wrong = choiceRefusal(board, asked) ?? (await assigneeRefusal(board, asked.assigneeId));
    if (wrong) return wrong;
    const byId = new Map(cards.map((card) => [card.id, card]));
    const changes = await textChanges(board, asked.cardIds, (says, id) => textsOf(asked, byId.get(id), says));
    if (isRefusal(changes)) return changes;
    const change = flowChange(asked);
    const judgement = await judgementFor(
      board,
      cards.map(({ state }) => ({ ...state, ...change })),
      { mayOverride: access.can('limit:override'), reason: asked.reason },
    );
    const risen = await withRise(board, cards, change);
    const drafts = judgeInTurn(judgement, cards, (judged, card) =>
      decideEdit(judged, card, risen(card), fieldsOf(asked)),
    );
    if (isRefusal(drafts)) return drafts;
    const { events, answer } = cardEvents(board, cards, drafts);
    return { events, answer, project: (appended) => applyTextChanges(board, changes, events, appended) };
  });
}
