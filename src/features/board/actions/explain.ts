import type { Refusal } from '#domain/refusals.ts';
import type { MoveCard } from '#domain/schemas/card-commands.ts';
import { overtakenWords } from '../say/overtaken.ts';
import { stageName } from '../say/where.ts';
import { cardKey } from '../state/card-key.ts';
import type { BoardSession } from '../store/board-session.ts';
import { type BoardCommand, cardsOf } from '../store/commands.ts';
import type { Change } from '../store/history.ts';
import { askReason, isOpenToReason } from './ask-reason.ts';
import { keepChange } from './keep-change.ts';
import { moveCard } from './move-card.ts';

/** Why a change was not made, and how to go on. */
export type Explanation = { words: string; action?: { label: string; run: () => void } };

/** The server's refusal, and what the refused change was to be called. */
export type RefusedChange = { refusal: Refusal; change: Change | undefined };

/** What the server's refusal of a change means to whoever made it; `label` names a card that may be gone. */
export function explanationOf(
  session: BoardSession,
  command: BoardCommand,
  refused: RefusedChange,
  label?: string,
): Explanation {
  const { refusal } = refused;
  if (needsReason(command, refusal)) {
    const words = `${cardName(session, command)}${refusal.detail}`;
    return { words, action: { label: 'Give a reason', run: () => askAgain(session, command, refused) } };
  }
  if (command.kind === 'move' && isOvertaken(refusal)) return overtaken(session, command.body, label);
  if (command.kind === 'undo' && refusal.refusal === 'undo-overtaken') return notUndone(session, command, refusal);
  return { words: refusal.detail };
}

/** Somebody else was first. */
export const isOvertaken = ({ refusal }: Refusal): boolean =>
  refusal === 'card-moved-meanwhile' || refusal === 'card-not-on-board';

export const needsReason = (command: BoardCommand, refusal: Refusal): boolean =>
  isOpenToReason(refusal) && 'body' in command && command.kind !== 'undo';

/** The same change once more, with the reason that the limit asks for. */
export function askAgain(session: BoardSession, command: BoardCommand, { refusal, change }: RefusedChange): void {
  askReason(session, refusal, (reason) => {
    if (!('body' in command)) return;
    const again = session.send({ ...command, body: { ...command.body, reason } } as BoardCommand);
    if (change && 'takeBack' in change) keepChange(session, again, change.label, change.takeBack);
  });
}

const cardName = (session: BoardSession, command: BoardCommand): string => {
  const state = session.shown.get();
  const [card] = cardsOf(command).flatMap((id) => state.cards.get(id) ?? []);
  return card ? `${cardKey(state, card)}: ` : '';
};

/** "Sara moved HB-142 to Done 2 s ago", with the way to move it all the same. */
export function overtaken(session: BoardSession, body: MoveCard, label?: string): Explanation {
  const state = session.shown.get();
  const card = state.cards.get(body.cardId);
  const words = overtakenWords(state, body.cardId, session.lastMoves.get(body.cardId), Date.now(), label);
  if (!card) return { words };
  const stage = stageName(state, body.toColumnId);
  const move = () => {
    const pending = session.send({ kind: 'move', body: { ...body, expectedCardSeq: card.cardSeq } });
    const takeBack = (seq: number): BoardCommand => ({ kind: 'undo', body: { seq }, before: [card] });
    keepChange(session, pending, `Moved ${cardKey(state, card)} to ${stage}`, takeBack);
  };
  return { words, action: { label: `Move to ${stage}`, run: move } };
}

function notUndone(
  session: BoardSession,
  { before }: Extract<BoardCommand, { kind: 'undo' }>,
  { detail }: Refusal,
): Explanation {
  const [card] = before;
  const now = card && session.shown.get().cards.get(card.id);
  const place = card?.columnId ? { columnId: card.columnId, lane: undefined, index: 0 } : undefined;
  if (!now || !place) return { words: detail };
  const back = () => void moveCard(session, session.shown.get().cards.get(now.id) ?? now, place);
  return { words: detail, action: { label: 'Move back anyway', run: back } };
}
