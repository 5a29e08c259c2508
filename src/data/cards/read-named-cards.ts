import 'server-only';
import type { BoardAccess } from '#data/authorize.ts';
import { type Connection, rows } from '#data/database.ts';
import { cardKeysIn } from '#domain/card-keys.ts';
import type { NamedCard } from '#domain/schemas/card-detail.ts';

const find = `
select b.key as "boardKey", c.number, c.title
from unnest($3::text[], $4::int[]) as named (key, number)
join board b on b.workspace_id = $1 and b.key = named.key
join card c on c.workspace_id = b.workspace_id and c.board_id = b.id and c.number = named.number
join workspace_member w on w.workspace_id = b.workspace_id and w.person_id = $2
where c.standing <> 'deleted' and not c.void
  and (
    w.role = 'admin'
    or exists (
      select 1
      from board_member m
      where m.workspace_id = b.workspace_id and m.board_id = b.id and m.person_id = w.person_id
    )
  )
order by b.key, c.number`;

/** The cards that texts name by their keys, on any board of the workspace that the actor may read; no query where none is. */
export async function readNamedCards(
  connection: Connection,
  { workspaceId, personId }: Pick<BoardAccess, 'workspaceId' | 'personId'>,
  texts: readonly string[],
): Promise<NamedCard[]> {
  const keys = cardKeysIn(texts);
  if (keys.length === 0) return [];
  const values = [workspaceId, personId, keys.map(({ boardKey }) => boardKey), keys.map(({ number }) => number)];
  return rows<NamedCard>(connection, find, values, 'named-cards');
}
