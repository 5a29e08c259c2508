import 'server-only';
import type { BoardAccess } from '#data/authorize.ts';
import { reconfigure } from '#data/boards/configure-locked.ts';
import { projectConfiguration } from '#data/boards/project-configuration.ts';
import { type Command, runBoardCommand } from '#data/boards/run-board-command.ts';
import { recomputeStarted } from '#data/cards/recompute-started.ts';
import { isCommitted } from '#domain/columns.ts';
import { isRefusal } from '#domain/refusals.ts';
import type { BoardConfiguration } from '#domain/schemas/configuration.ts';
import type { ChangeConfiguration } from '#domain/schemas/configuration-commands.ts';

export type ConfigurationAnswer = { seq: number; configuration: BoardConfiguration };

/** Whether a column that cards may have been in now lies on the other side of the commitment point. */
const movesCommitment = (before: BoardConfiguration, after: BoardConfiguration): boolean =>
  before.columns.some(({ id }) => isCommitted(before, id) !== isCommitted(after, id));

/**
 * Changes the board's own configuration, from now on: each change is an event with its reason, cards that must make
 * room move by events of their own, and nothing of the past is recounted. All or nothing.
 */
export async function changeConfiguration(
  access: BoardAccess<'board:configure'>,
  command: Command,
  { changes, reason }: ChangeConfiguration,
): Promise<ConfigurationAnswer> {
  return runBoardCommand(access, command, async (board) => {
    const { connection, workspaceId } = board;
    const reconfigured = await reconfigure(board, changes, { mayOverride: access.can('limit:override'), reason });
    if (isRefusal(reconfigured)) return reconfigured;
    const { configuration, events } = reconfigured;
    await projectConfiguration(connection, workspaceId, configuration);
    return {
      events,
      project: async () => {
        if (movesCommitment(board.configuration, configuration)) await recomputeStarted(connection, board, null);
      },
      answer: (appended) => ({ seq: appended.at(-1)?.seq ?? board.seq, configuration }),
    };
  });
}
