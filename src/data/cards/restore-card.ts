import 'server-only';
import type { BoardAccess } from '#data/authorize.ts';
import { lockedCards, lockedGap } from '#data/boards/locked-board.ts';
import type { Command } from '#data/boards/run-board-command.ts';
import { type CardAnswer, cardEvents, judgementFor } from '#data/cards/judged.ts';
import { runCardCommand } from '#data/cards/run-card-command.ts';
import { notFound } from '#data/refused.ts';
import { decideRestore, decideVoid } from '#domain/card-decisions.ts';
import { isRefusal, refuse } from '#domain/refusals.ts';
import type { RestoreCard } from '#domain/schemas/card-commands.ts';
import type { CardId } from '#domain/schemas/ids.ts';

/** Brings an archived, deleted or away card back, at the bottom of its column or of the one named; limits judge it. */
export async function restoreCard(
  access: BoardAccess<'card:archive'>,
  command: Command,
  cardId: CardId,
  asked: RestoreCard,
): Promise<CardAnswer> {
  return runCardCommand(access, command, async (board) => {
    const [card] = await lockedCards(board, [cardId]);
    if (!card) throw notFound('card');
    const columnId = asked.columnId ?? card.state.columnId;
    if (columnId === null) return refuse('column-not-open', 'Say into which column.', { field: 'columnId' });
    const gap = await lockedGap(board, columnId, 'bottom', [cardId]);
    const back = { ...card.state, standing: 'on-board' as const, columnId };
    const judgement = await judgementFor(board, [back], {
      mayOverride: access.can('limit:override'),
      reason: asked.reason,
    });
    const draft = decideRestore(judgement, card, columnId, gap);
    return isRefusal(draft) ? draft : cardEvents(board, [card], [draft]);
  });
}

/** Marks a card as never having happened (void), or takes that mark back; the way back is judged by the limits. */
export async function voidCard(
  access: BoardAccess<'card:void'>,
  command: Command,
  cardId: CardId,
  asked: { void: boolean; reason: string | null },
): Promise<CardAnswer> {
  return runCardCommand(access, command, async (board) => {
    const [card] = await lockedCards(board, [cardId]);
    if (!card) throw notFound('card');
    const { columnId } = card.state;
    const gap = columnId === null ? { above: null, below: null } : await lockedGap(board, columnId, 'bottom', [cardId]);
    const override = { mayOverride: access.can('limit:override'), reason: asked.reason ?? undefined };
    const judgement = await judgementFor(board, [{ ...card.state, void: asked.void }], override);
    const draft = decideVoid(judgement, card, asked.void, gap);
    return isRefusal(draft) ? draft : cardEvents(board, [card], [draft]);
  });
}
