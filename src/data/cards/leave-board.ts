import 'server-only';
import type { BoardAccess } from '#data/authorize.ts';
import { lockedCards } from '#data/boards/locked-board.ts';
import type { Command } from '#data/boards/run-board-command.ts';
import { type CardAnswer, cardEvents, judgeInTurn, judgementFor } from '#data/cards/judged.ts';
import { runCardCommand } from '#data/cards/run-card-command.ts';
import { decideLeave } from '#domain/card-decisions.ts';
import { isRefusal } from '#domain/refusals.ts';
import type { ArchiveCards } from '#domain/schemas/card-commands.ts';

/**
 * Takes cards off the board, all or none. Nothing is erased: their history stays in every chart, and `restoreCard`
 * brings them back.
 */
export async function leaveBoard(
  access: BoardAccess<'card:archive'>,
  command: Command,
  { cardIds, reason }: ArchiveCards,
  standing: 'archived' | 'deleted' | 'away',
): Promise<CardAnswer> {
  return runCardCommand(access, command, async (board) => {
    const cards = await lockedCards(board, cardIds);
    const judgement = await judgementFor(board, [], { mayOverride: false });
    const drafts = judgeInTurn(judgement, cards, (_, card) => decideLeave(card, standing, reason ?? null));
    return isRefusal(drafts) ? drafts : cardEvents(board, cards, drafts);
  });
}
