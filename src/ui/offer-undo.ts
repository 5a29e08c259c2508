import { announce } from './live-regions.tsx';
import { showToast } from './toasts.tsx';

/** A change that is done and can be taken back, and made again. */
export type UndoableChange = { label: string; undo: () => void; redo: () => void };

type Keeper = (change: UndoableChange) => void;

let keeper: Keeper | undefined;

/** Makes a part of the page the one that remembers changes, as long as `signal` lasts: it offers their undo itself. */
export function keepChanges(keep: Keeper, signal: AbortSignal): void {
  keeper = keep;
  signal.addEventListener('abort', () => {
    if (keeper === keep) keeper = undefined;
  });
}

/** Offers to take a change back: with whoever remembers changes on this page, else by a toast for 8 s. */
export function offerUndo(change: UndoableChange): void {
  if (keeper) {
    keeper(change);
    return;
  }
  announce(`${change.label}.`);
  showToast({ message: change.label, action: { label: 'Undo', run: change.undo } });
}
