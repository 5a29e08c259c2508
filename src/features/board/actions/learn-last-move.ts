import type { LedgerEvent } from '#domain/schemas/board-view.ts';
import type { CardId } from '#domain/schemas/ids.ts';
import type { BoardSession, LastMove } from '../store/board-session.ts';

/** What brings a card elsewhere, or off the board. */
export const bringsElsewhere = (kind: LastMove['kind']): boolean => moving.has(kind);

const moving: ReadonlySet<LastMove['kind']> = new Set([
  'card-moved',
  'card-archived',
  'card-deleted',
  'card-sent-away',
  'card-restored',
  'card-voided',
]);

/** Asks the ledger who moved a card last, where that happened before this page was there to see it. */
export async function learnLastMove(session: BoardSession, cardId: CardId): Promise<void> {
  if (session.lastMoves.has(cardId)) return;
  const page = await ask<{ events: LedgerEvent[] }>(session, `/cards/${cardId}/events?limit=1000`);
  const last = page?.events.findLast(({ kind }) => bringsElsewhere(kind));
  if (!last) return;
  const toColumnId = last.state?.columnId ?? null;
  session.lastMoves.set(cardId, { actorId: last.actorId, atMs: Date.parse(last.at), toColumnId, kind: last.kind });
}

/** What people call a card that the board does not show any more; undefined where nobody says. */
export async function learnKey(session: BoardSession, cardId: CardId): Promise<string | undefined> {
  const state = session.shown.get();
  const card = state.cards.get(cardId) ?? (await ask<{ number: number }>(session, `/cards/${cardId}`));
  return card && `${state.configuration.key}-${card.number}`;
}

async function ask<Answer>({ boardId }: BoardSession, path: string): Promise<Answer | undefined> {
  try {
    const response = await fetch(`/api/v1/boards/${boardId}${path}`);
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}
