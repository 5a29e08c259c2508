import 'server-only';
import { randomUUID } from 'node:crypto';
import type { LockedBoard } from '#data/boards/locked-board.ts';
import { type Connection, rows } from '#data/database.ts';
import type { NewEvent } from '#data/ledger/append.ts';
import { configurationEvent } from '#data/ledger/new-event.ts';
import { demoPeople } from '#domain/demo/cast.ts';

const insertPeople = `
with person_row as (
  insert into person (id, email, name)
  select p.id, p.email, p.name
  from jsonb_to_recordset($3::jsonb) as p (id uuid, email text, name text)
), in_workspace as (
  insert into workspace_member (workspace_id, person_id, role)
  select $1, p.id, 'member'
  from jsonb_to_recordset($3::jsonb) as p (id uuid)
)
insert into board_member (workspace_id, board_id, person_id, role)
select $1, $2, p.id, p.role
from jsonb_to_recordset($3::jsonb) as p (id uuid, role text)`;

/** Adds the made-up team, without any way to sign in, and the events that say so. */
export async function addDemoPeople(
  connection: Connection,
  board: LockedBoard,
): Promise<{ ids: string[]; events: NewEvent[] }> {
  const people = demoPeople.map(({ name, role }) => {
    const id = randomUUID();
    return { id, name, role, email: `${name.toLowerCase().replace(' ', '.')}.${id.slice(0, 8)}@demo.invalid` };
  });
  await rows(connection, insertPeople, [board.workspaceId, board.boardId, JSON.stringify(people)]);
  const events = people.map(({ id, role }) =>
    configurationEvent({ kind: 'member-set', detail: { personId: id, role } }, 1),
  );
  return { ids: people.map(({ id }) => id), events };
}
