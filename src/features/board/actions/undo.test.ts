import { beforeEach, expect, it, vi } from 'vitest';
import { boardState } from '../state/board-state.ts';
import { at, cardIdOf, harbour } from '../state/harbour.fixture.ts';
import { createBoardModel } from '../store/board-model.ts';
import { createSession } from '../store/board-session.ts';
import { keepBeside, keepChange } from './keep-change.ts';
import { redoLast, undoLast } from './undo.ts';

vi.mock('./tell.ts', () => ({ tell: vi.fn(), tellRefusal: vi.fn() }));
vi.mock('../focus/focus.ts', () => ({ followCard: vi.fn() }));
vi.mock('#ui/live-regions.tsx', () => ({ announce: vi.fn() }));

const sent: string[] = [];
beforeEach(() => void sent.splice(0));

function session() {
  const post = async (command: { kind: string }) => {
    sent.push(command.kind);
    return { kind: 'done', seq: 400 } as const;
  };
  return createSession(createBoardModel('b', boardState(harbour()), post));
}

it('changes of the panel and of the board are taken back in the order in which they were made', async () => {
  const board = session();
  const beside = { label: 'Changed the title of HB-142', undo: vi.fn(), redo: vi.fn() };
  const body = { cardId: cardIdOf(142), toColumnId: at.testDoing, afterCardId: null };
  keepChange(board, board.send({ kind: 'move', body }), 'Moved HB-142', () => ({
    kind: 'unblock',
    cardId: body.cardId,
  }));
  board.history.set({
    ...board.history.get(),
    done: board.history.get().done.map((change) => ({ ...change, seq: 400 })),
  });
  keepBeside(board, beside);
  undoLast(board);
  expect(beside.undo).toHaveBeenCalledTimes(1);
  undoLast(board);
  await vi.waitFor(() => expect(sent).toEqual(['move', 'unblock']));
  expect(beside.undo).toHaveBeenCalledTimes(1);
});

it('what was taken back in the panel is made again there, and can be taken back once more', () => {
  const board = session();
  const beside = { label: 'Changed the tags of HB-142', undo: vi.fn(), redo: vi.fn() };
  keepBeside(board, beside);
  undoLast(board);
  redoLast(board);
  expect(beside.redo).toHaveBeenCalledTimes(1);
  undoLast(board);
  expect(beside.undo).toHaveBeenCalledTimes(2);
  expect(sent).toEqual([]);
});
