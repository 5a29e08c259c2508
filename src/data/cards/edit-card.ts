import 'server-only';
import type { BoardAccess } from '#data/authorize.ts';
import { lockedCards } from '#data/boards/locked-board.ts';
import { type Command, runBoardCommand } from '#data/boards/run-board-command.ts';
import { assigneeRefusal } from '#data/cards/assignee.ts';
import { parentRefusal, textFields, writeTexts } from '#data/cards/card-texts.ts';
import { choiceRefusal, flowChange } from '#data/cards/flow-change.ts';
import { type CardAnswer, cardEvents, judgementFor } from '#data/cards/judged.ts';
import { decideEdit } from '#domain/card-decisions.ts';
import { isRefusal, refuse } from '#domain/refusals.ts';
import type { EditCard } from '#domain/schemas/card-commands.ts';
import type { CardId } from '#domain/schemas/ids.ts';

/** Changes what a card says, and what the limits count it by; the second is judged like an entry. */
export async function editCard(
  access: BoardAccess<'card:edit'>,
  command: Command,
  cardId: CardId,
  edit: EditCard,
): Promise<CardAnswer> {
  return runBoardCommand(access, command, async (board) => {
    const [card] = await lockedCards(board, [cardId]);
    const wrong =
      choiceRefusal(board, edit) ??
      (await assigneeRefusal(board, edit.assigneeId)) ??
      (await parentRefusal(board, cardId, edit.parentId));
    if (wrong || !card) return wrong ?? refuse('not-found', 'There is no such card here.');
    const change = flowChange(edit);
    const asked = { mayOverride: access.can('limit:override'), reason: edit.reason };
    const judgement = await judgementFor(board, [{ ...card.state, ...change }], asked);
    const draft = decideEdit(judgement, card, change, [...Object.keys(change), ...textFields(edit)]);
    if (isRefusal(draft)) return draft;
    await writeTexts(board, card, edit);
    return cardEvents(board, [card], [draft]);
  });
}
