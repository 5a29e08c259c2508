import type { BoardCard } from '#domain/schemas/card.ts';
import type { BlockCard, EditCard } from '#domain/schemas/card-commands.ts';
import type { CardId, PersonId } from '#domain/schemas/ids.ts';
import { cardKey } from '../state/card-key.ts';
import type { BoardSession } from '../store/board-session.ts';
import type { BoardCommand } from '../store/commands.ts';
import { can } from './can.ts';
import { keepChange } from './keep-change.ts';

type Field = 'title' | 'type' | 'assigneeId' | 'classOfService' | 'laneId';

const keyOf = (session: BoardSession, card: BoardCard) => cardKey(session.shown.get(), card);

/** Sets one field of a card. It is taken back by setting what stood there, because texts are in no ledger entry. */
export function editField<F extends Field>(
  session: BoardSession,
  card: BoardCard,
  field: F,
  value: BoardCard[F],
  label: string,
): void {
  if (card[field] === value || !can(session, 'card:edit')) return;
  const body = { [field]: value } as EditCard;
  const pending = session.send({ kind: 'edit', cardId: card.id, body });
  keepChange(session, pending, label, () => takeBackEdit(card, body));
}

/** The edit that sets what stood on a card before another edit. */
export function takeBackEdit(card: BoardCard, { reason: _, ...body }: EditCard): BoardCommand {
  const before = Object.fromEntries(Object.keys(body).map((field) => [field, card[field as keyof BoardCard]]));
  return { kind: 'edit', cardId: card.id, body: before };
}

export function assign(session: BoardSession, card: BoardCard, personId: PersonId | null): void {
  const name = personId ? session.shown.get().members.get(personId)?.name : 'nobody';
  editField(session, card, 'assigneeId', personId, `${keyOf(session, card)} is with ${name ?? 'somebody'}`);
}

export function toggleExpedite(session: BoardSession, card: BoardCard): void {
  const isExpedite = card.classOfService === 'expedite';
  const label = `${keyOf(session, card)} is ${isExpedite ? 'standard again' : 'expedited'}`;
  editField(session, card, 'classOfService', isExpedite ? 'standard' : 'expedite', label);
}

export function block(session: BoardSession, card: BoardCard, body: BlockCard): void {
  const pending = session.send({ kind: 'block', cardId: card.id, body });
  keepChange(session, pending, `Blocked ${keyOf(session, card)}`, () => ({ kind: 'unblock', cardId: card.id }));
}

/** Ends every block of the card; asks nothing. */
export function unblock(session: BoardSession, card: BoardCard): void {
  const [first] = card.blocks;
  if (!first) return;
  const { category, reason, blockedById } = first;
  const pending = session.send({ kind: 'unblock', cardId: card.id });
  const again = { kind: 'block', cardId: card.id, body: { category, reason, blockedById } } as const;
  keepChange(session, pending, `Unblocked ${keyOf(session, card)}`, () => again);
}

export function archive(session: BoardSession, cardIds: readonly CardId[]): void {
  if (cardIds.length === 0 || !can(session, 'card:archive')) return;
  const cards = cardIds.flatMap((id) => session.shown.get().cards.get(id) ?? []);
  const [only] = cards;
  const label = cards.length === 1 && only ? `Archived ${keyOf(session, only)}` : `Archived ${cards.length} cards`;
  const pending = session.send({ kind: 'archive', body: { cardIds: [...cardIds] } });
  keepChange(session, pending, label, (seq) => ({ kind: 'undo', body: { seq }, before: cards }));
}
