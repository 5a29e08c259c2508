import 'server-only';
import type { BoardAccess } from '#data/authorize.ts';
import { prisma } from '#data/database.ts';
import type { BoardRole } from '#domain/permissions.ts';
import type { PersonId } from '#domain/schemas/ids.ts';

export type BoardPerson = {
  personId: PersonId;
  name: string;
  email: string;
  /** Their own role on this board; null for those of the workspace who have none. */
  role: BoardRole | null;
  /** Admin of the workspace, and so of each of its boards, whatever their own role. */
  isWorkspaceAdmin: boolean;
};

/** Everybody in the board's workspace, with what they are on the board. */
export async function boardPeople(by: BoardAccess<'member:manage'>): Promise<BoardPerson[]> {
  const members = await prisma.workspaceMember.findMany({
    where: { workspaceId: by.workspaceId },
    include: { person: true, boardMembers: { where: { boardId: by.boardId } } },
    orderBy: [{ person: { name: 'asc' } }, { personId: 'asc' }],
  });
  return members.map(({ person, role, boardMembers: [onBoard] }) => ({
    personId: person.id as PersonId,
    name: person.name,
    email: person.email,
    role: (onBoard?.role ?? null) as BoardRole | null,
    isWorkspaceAdmin: role === 'admin',
  }));
}
