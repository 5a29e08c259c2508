import { announce } from '#ui/live-regions.tsx';
import { followCard } from '../focus/focus.ts';
import type { BoardSession } from '../store/board-session.ts';
import { type BoardCommand, cardsOf } from '../store/commands.ts';
import { type Change, withChange } from '../store/history.ts';
import type { Pending } from '../store/outbox.ts';
import { tell } from './tell.ts';

/**
 * Takes back one's own last change by a compensating entry; nothing is deleted from the ledger. What is still on
 * its way is taken back as soon as it has arrived.
 */
export function undoLast(session: BoardSession): void {
  const { done, undone } = session.history.get();
  const change = done.at(-1);
  if (!change) {
    say('There is nothing of yours to undo.');
    return;
  }
  if (change.seq === null) {
    session.undoWhenDone.add(change.key);
    return;
  }
  if ('beside' in change) change.beside.undo();
  else sendAndFollow(session, change.takeBack(change.seq));
  session.history.set({ done: done.slice(0, -1), undone: [...undone, change] });
  say(`Undone: ${change.label}`);
}

/** Does again what was undone last. */
export function redoLast(session: BoardSession): void {
  const { undone } = session.history.get();
  const change = undone.at(-1);
  if (!change) {
    say('There is nothing to redo.');
    return;
  }
  const again = sendAgain(session, change);
  session.history.set({ ...withChange(session.history.get(), again), undone: undone.slice(0, -1) });
  say(`Redone: ${change.label}`);
}

function sendAgain(session: BoardSession, change: Change): Change {
  if ('beside' in change) {
    change.beside.redo();
    return change;
  }
  const { key } = sendAndFollow(session, afresh(session, change.command));
  return { ...change, key, seq: null };
}

function sendAndFollow(session: BoardSession, command: BoardCommand): Pending {
  const pending = session.send(command);
  const [id] = cardsOf(command);
  if (id) followCard(session, id);
  return pending;
}

/** The same move, of the card as it stands now. */
function afresh(session: BoardSession, command: BoardCommand): BoardCommand {
  if (command.kind !== 'move') return command;
  const { expectedCardSeq: _, ...body } = command.body;
  const cardSeq = session.shown.get().cards.get(body.cardId)?.cardSeq;
  return { kind: 'move', body: cardSeq === undefined ? body : { ...body, expectedCardSeq: cardSeq } };
}

function say(words: string): void {
  tell({ message: words });
  announce(words);
}
