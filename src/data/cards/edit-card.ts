import 'server-only';
import type { BoardAccess } from '#data/authorize.ts';
import { lockedCards } from '#data/boards/locked-board.ts';
import type { Command } from '#data/boards/run-board-command.ts';
import { assigneeRefusal } from '#data/cards/assignee.ts';
import { editedMeanwhile, parentRefusal, textFields } from '#data/cards/card-texts.ts';
import { choiceRefusal, flowChange } from '#data/cards/flow-change.ts';
import { type CardAnswer, cardEvents, judgementFor } from '#data/cards/judged.ts';
import { withRise } from '#data/cards/risen.ts';
import { runCardCommand } from '#data/cards/run-card-command.ts';
import { applyTextChanges, textChanges } from '#data/cards/text-changes.ts';
import { decideEdit } from '#domain/card-decisions.ts';
import { isRefusal, refuse } from '#domain/refusals.ts';
import type { CardText } from '#domain/schemas/card.ts';
import type { EditCard } from '#domain/schemas/card-commands.ts';
import type { CardId } from '#domain/schemas/ids.ts';

const textsOf = (edit: EditCard): Partial<CardText> =>
  Object.fromEntries(textFields(edit).map((field) => [field, edit[field]]));

/**
 * Changes what a card says, and what the limits count it by; the second is judged like an entry. Refused where `was` no
 * longer stands on the card.
 */
export async function editCard(
  access: BoardAccess<'card:edit'>,
  command: Command,
  cardId: CardId,
  edit: EditCard,
): Promise<CardAnswer> {
  return runCardCommand(access, command, async (board) => {
    const [card] = await lockedCards(board, [cardId]);
    const wrong =
      choiceRefusal(board, edit) ??
      (await assigneeRefusal(board, edit.assigneeId)) ??
      (await parentRefusal(board, [cardId], edit.parentId));
    if (wrong || !card) return wrong ?? refuse('not-found', 'There is no such card here.');
    const texts = textsOf(edit);
    const changes = await textChanges(board, [cardId], (says) => editedMeanwhile(card.label, says, edit.was) ?? texts);
    if (isRefusal(changes)) return changes;
    const change = flowChange(edit);
    const asked = { mayOverride: access.can('limit:override'), reason: edit.reason };
    const judgement = await judgementFor(board, [{ ...card.state, ...change }], asked);
    const risen = await withRise(board, [card], change);
    const draft = decideEdit(judgement, card, risen(card), [...Object.keys(change), ...Object.keys(texts)]);
    if (isRefusal(draft)) return draft;
    const { events, answer } = cardEvents(board, [card], [draft]);
    return { events, answer, project: (appended) => applyTextChanges(board, changes, events, appended) };
  });
}
