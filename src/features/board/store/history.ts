import type { UndoableChange } from '#ui/offer-undo.ts';
import type { BoardCommand } from './commands.ts';

/** A command of one's own, and the one that takes it back once its `seq` is known. */
type OwnCommand = { command: BoardCommand; takeBack: (seq: number) => BoardCommand };

/** A change that the card's panel has sent by itself. */
type BesideTheBoard = { beside: UndoableChange };

/** A change of one's own that can be taken back; its `seq` is known once the server has answered. */
export type Change = { key: string; label: string; seq: number | null } & (OwnCommand | BesideTheBoard);

export type History = { done: readonly Change[]; undone: readonly Change[] };

export const emptyHistory: History = { done: [], undone: [] };

const mostKept = 20;

/** A new change ends what could have been redone. */
export const withChange = (history: History, change: Change): History => ({
  done: [...history.done, change].slice(-mostKept),
  undone: [],
});

export const withSeq = (history: History, key: string, seq: number): History => ({
  ...history,
  done: history.done.map((change) => (change.key === key ? { ...change, seq } : change)),
});

export const withoutChange = (history: History, key: string): History => ({
  ...history,
  done: history.done.filter((change) => change.key !== key),
});
