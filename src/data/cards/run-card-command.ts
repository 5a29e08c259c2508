import 'server-only';
import type { LockedBoard } from '#data/boards/locked-board.ts';
import { type Command, type Commander, type Decided, runBoardCommand } from '#data/boards/run-board-command.ts';
import { type Refusal, refuse } from '#domain/refusals.ts';

/** Runs one command on cards of one board as `runBoardCommand` does; an archived board takes none. */
export const runCardCommand = <Answer>(
  by: Commander,
  command: Command,
  decide: (board: LockedBoard) => Promise<Decided<Answer> | Refusal>,
): Promise<Answer> =>
  runBoardCommand(by, command, async (board) =>
    board.configuration.archived
      ? refuse('board-archived', 'This board is archived: bring it back before anything on it changes.')
      : decide(board),
  );
