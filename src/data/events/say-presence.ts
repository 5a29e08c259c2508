import 'server-only';
import type { BoardAccess } from '#data/authorize.ts';
import { pool, rows } from '#data/database.ts';
import { hub } from '#data/events/hub.ts';
import { notFound } from '#data/refused.ts';
import type { CardId } from '#domain/schemas/ids.ts';
import type { BoardPresence, PresenceSaid } from '#domain/schemas/presence.ts';

const findCard = `
select 1
from card
where workspace_id = $1 and board_id = $2 and id = $3`;

async function refuseForeign({ workspaceId, boardId }: BoardAccess, cardId: CardId): Promise<void> {
  const found = await rows(pool, findCard, [workspaceId, boardId, cardId], 'held-card');
  if (found.length === 0) throw notFound('card');
}

/**
 * Takes what a tab says of the person who looks at a board, and answers who is there. A token is nobody who looks: it
 * gets the answer and is not seen.
 */
export async function sayPresence(access: BoardAccess, { tab, looks, holding }: PresenceSaid): Promise<BoardPresence> {
  const { actor, workspaceId, boardId, personId } = access;
  const { presence } = hub;
  if (actor.kind !== 'person') return presence.of(boardId);
  const seat = { workspaceId, boardId, personId, sessionId: actor.sessionId, tab, holding };
  if (holding !== null) await refuseForeign(access, holding);
  if (looks) presence.sit(seat, Date.now());
  else presence.leave(seat);
  return presence.of(boardId);
}
