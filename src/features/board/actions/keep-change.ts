import { keyOf } from '#domain/shortcuts/shortcuts.ts';
import { keyCaps } from '#ui/key-match.ts';
import { mintUuid } from '#ui/mint-uuid.ts';
import type { UndoableChange } from '#ui/offer-undo.ts';
import type { BoardSession } from '../store/board-session.ts';
import type { BoardCommand } from '../store/commands.ts';
import { withChange } from '../store/history.ts';
import type { Pending } from '../store/outbox.ts';
import { tell } from './tell.ts';
import { undoLast } from './undo.ts';

/** Offers to take a change back: by a toast for 8 s at once, and by `Z` for as long as it is remembered. */
export function keepChange(
  session: BoardSession,
  { key, command }: Pending,
  label: string,
  takeBack: (seq: number) => BoardCommand,
): void {
  session.history.set(withChange(session.history.get(), { key, label, command, takeBack, seq: null }));
  offer(session, label);
}

/** Remembers a change that the card's panel has sent by itself, among those of the board. */
export function keepBeside(session: BoardSession, beside: UndoableChange): void {
  const { label } = beside;
  session.history.set(withChange(session.history.get(), { key: mintUuid(), label, beside, seq: 0 }));
  offer(session, label);
}

const offer = (session: BoardSession, label: string): void =>
  tell({ message: label, action: { label: 'Undo', keys: keyCaps(keyOf('undo')), run: () => undoLast(session) } });
