import 'server-only';
import { readMembers } from '#data/boards/read-members.ts';
import { type Connection, rows } from '#data/database.ts';
import type { BoardMember } from '#domain/schemas/configuration.ts';
import type { PersonId } from '#domain/schemas/ids.ts';
import type { BoardRef } from './find-moment.ts';

const readNames = `
select id as "personId", name
from person
where id = any($1)
order by name, id`;

/** Who is on the board today, and besides whoever had one of the cards and has left since, with the role held then. */
export async function membersUntil(
  connection: Connection,
  board: BoardRef,
  roles: ReadonlyMap<string, BoardMember['role']>,
  assignees: readonly (PersonId | null)[],
): Promise<BoardMember[]> {
  const members = await readMembers(connection, board);
  const here = new Set(members.map(({ personId }) => personId));
  const left = [...new Set(assignees)].filter((id) => id !== null && !here.has(id));
  if (left.length === 0) return members;
  const named = await rows<Pick<BoardMember, 'personId' | 'name'>>(connection, readNames, [left]);
  return [...members, ...named.map((person) => ({ ...person, role: roles.get(person.personId) ?? 'viewer' }))];
}
