import { isRefusal } from '#domain/refusals.ts';
import type { BoardCard } from '#domain/schemas/card.ts';
import type { BlockCard, EditCard } from '#domain/schemas/card-commands.ts';
import type { PersonId } from '#domain/schemas/ids.ts';
import { announce } from '#ui/live-regions.tsx';
import { pressToUndo } from '../say/announcements.ts';
import { cardKey } from '../state/card-key.ts';
import { judgeEdit } from '../state/judged-edit.ts';
import type { BoardSession } from '../store/board-session.ts';
import type { BoardCommand } from '../store/commands.ts';
import { askReason, isOpenToReason } from './ask-reason.ts';
import { can } from './can.ts';
import { keepChange } from './keep-change.ts';
import { tellRefusal } from './tell.ts';

type Field = 'title' | 'type' | 'assigneeId' | 'classOfService' | 'laneId';

const keyOf = (session: BoardSession, card: BoardCard) => cardKey(session.shown.get(), card);

/** Sets one field of a card. */
export function editField<F extends Field>(
  session: BoardSession,
  card: BoardCard,
  field: F,
  value: BoardCard[F],
  label: string,
): void {
  if (card[field] !== value) editCard(session, card, { [field]: value } as EditCard, label);
}

function editCard(session: BoardSession, card: BoardCard, body: EditCard, label: string): void {
  if (!can(session, 'card:edit')) return;
  const decided = judgeEdit(session.shown.get(), card.id, body);
  if (!isRefusal(decided)) {
    const pending = session.send({ kind: 'edit', cardId: card.id, body });
    keepAndSay(session, pending, label, (seq) => takeBackCard(card, seq));
  } else if (isOpenToReason(decided)) {
    askReason(session, decided, (reason) => editCard(session, card, { ...body, reason }, label));
  } else tellRefusal(decided.detail);
}

/** What is done to one card without a question is told to the ear too. */
const keepAndSay: typeof keepChange = (session, pending, label, takeBack) => {
  keepChange(session, pending, label, takeBack);
  announce(`${label}. ${pressToUndo}`);
};

/** The undo of the command whose event has this `seq`, with the card on screen as it stood before. */
export const takeBackCard = (card: BoardCard, seq: number): BoardCommand => ({
  kind: 'undo',
  body: { seq },
  before: [card],
});

export function assign(session: BoardSession, card: BoardCard, personId: PersonId | null): void {
  const name = personId ? session.shown.get().members.get(personId)?.name : 'nobody';
  editField(session, card, 'assigneeId', personId, `${keyOf(session, card)} is with ${name ?? 'somebody'}`);
}

export function block(session: BoardSession, card: BoardCard, body: BlockCard): void {
  const pending = session.send({ kind: 'block', cardId: card.id, body });
  keepAndSay(session, pending, `Blocked ${keyOf(session, card)}`, () => ({ kind: 'unblock', cardId: card.id }));
}

/** Ends every block of the card; asks nothing. */
export function unblock(session: BoardSession, card: BoardCard): void {
  const [first] = card.blocks;
  if (!first) return;
  const { category, reason, blockedById } = first;
  const pending = session.send({ kind: 'unblock', cardId: card.id });
  const again = { kind: 'block', cardId: card.id, body: { category, reason, blockedById } } as const;
  keepAndSay(session, pending, `Unblocked ${keyOf(session, card)}`, () => again);
}
