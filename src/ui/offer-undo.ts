import { announce } from './live-regions.tsx';
import { hideToast, showToast } from './toasts.tsx';

/** A change that is done and can be taken back, and made again. */
export type UndoableChange = { label: string; undo: () => void; redo: () => void };

type Keeper = (change: UndoableChange) => void;

const mostKept = 20;

let keeper: Keeper | undefined;
let done: readonly UndoableChange[] = [];
let undone: readonly UndoableChange[] = [];
let shown: string | undefined;

/** Makes a part of the page the one that remembers changes, as long as `signal` lasts: it offers their undo itself. */
export function keepChanges(keep: Keeper, signal: AbortSignal): void {
  keeper = keep;
  signal.addEventListener('abort', () => {
    if (keeper === keep) keeper = undefined;
  });
}

/**
 * Says what was changed and offers to take it back: with whoever remembers changes on this page, else by a toast for 8 s, on which the cap of
 * the key stands that does the same.
 */
export function offerUndo(change: UndoableChange, cap: string): void {
  announce(`${change.label}. Press ${cap} to undo.`);
  if (keeper) {
    keeper(change);
    return;
  }
  done = [...done, change].slice(-mostKept);
  undone = [];
  tell(change.label, { label: 'Undo', keys: cap, run: undoOffered });
}

/** Takes back the last change that was offered here; false where somebody else remembers them, or there is none. */
export function undoOffered(): boolean {
  const change = done.at(-1);
  if (keeper || !change) return false;
  done = done.slice(0, -1);
  undone = [...undone, change];
  change.undo();
  announce(`Undone: ${change.label}.`);
  tell(`Undone: ${change.label}`);
  return true;
}

/** Makes the change again that was taken back here last; false as above. */
export function redoOffered(): boolean {
  const change = undone.at(-1);
  if (keeper || !change) return false;
  undone = undone.slice(0, -1);
  done = [...done, change];
  change.redo();
  announce(`Redone: ${change.label}.`);
  tell(`Redone: ${change.label}`);
  return true;
}

function tell(message: string, action?: { label: string; keys: string; run: () => unknown }): void {
  if (shown) hideToast(shown);
  shown = showToast({ message, ...(action ? { action } : {}) });
}
