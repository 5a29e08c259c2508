import 'server-only';
import { readersAmong } from '#data/boards/board-readers.ts';
import type { LockedBoard } from '#data/boards/locked-board.ts';
import { type Refusal, refuse } from '#domain/refusals.ts';

type Asked = { assigneeId?: string | null | undefined };

/** Refuses to give one of several cards to someone who is not on the board; the field names which. */
export async function assigneesRefusal(board: LockedBoard, cards: readonly Asked[]): Promise<Refusal | undefined> {
  const known = await readersAmong(
    board,
    cards.flatMap(({ assigneeId }) => assigneeId ?? []),
  );
  const stranger = cards.findIndex(({ assigneeId }) => assigneeId && !known.has(assigneeId));
  return stranger < 0
    ? undefined
    : refuse('invalid-input', 'This person is not on the board.', { field: `cards.${stranger}.assigneeId` });
}

/** Refuses to give a card to someone who is not on the board; nobody and "as it was" pass. */
export async function assigneeRefusal(
  board: LockedBoard,
  assigneeId: string | null | undefined,
): Promise<Refusal | undefined> {
  const refusal = await assigneesRefusal(board, [{ assigneeId }]);
  return refusal && { ...refusal, field: 'assigneeId' };
}
