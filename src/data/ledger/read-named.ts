import 'server-only';
import type { BoardAccess } from '#data/authorize.ts';
import { pool, rows } from '#data/database.ts';
import type { LedgerEvent } from '#domain/schemas/board-view.ts';
import type { CardReference } from '#domain/schemas/card-detail.ts';

const people = `
select id, name
from person
where id = any($1)`;

const cards = `
select id, number, title
from card
where workspace_id = $1 and board_id = $2 and id = any($3)`;

/** The people and cards that events name by id; those who have left the board among them. */
export type Named = { people: Record<string, string>; cards: CardReference[] };

/** Finds the names behind the ids of events that `access` was allowed to read. */
export async function readNamed(access: BoardAccess<'ledger:read'>, events: readonly LedgerEvent[]): Promise<Named> {
  const personIds = new Set(
    events.flatMap(({ actorId, state, detail }) => [actorId, state?.assigneeId, detail.personId]),
  );
  const cardIds = new Set(events.flatMap(({ cardId, detail }) => [cardId, detail.blockedById]));
  const known = (ids: Set<unknown>) => [...ids].filter((id) => typeof id === 'string');
  const [persons, references] = await Promise.all([
    rows<{ id: string; name: string }>(pool, people, [known(personIds)]),
    rows<CardReference>(pool, cards, [access.workspaceId, access.boardId, known(cardIds)]),
  ]);
  return { people: Object.fromEntries(persons.map(({ id, name }) => [id, name])), cards: references };
}
