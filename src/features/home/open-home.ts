import 'server-only';
import type { WorkspaceAccess } from '#data/authorize.ts';
import { readBoards } from '#data/boards/read-boards.ts';
import { readPreference } from '#data/people/preferences.ts';
import { homeOf, homesOf } from '#domain/home/home-of.ts';
import type { ListedBoard } from '#domain/schemas/listed.ts';
import { type Home, preferences } from '#domain/schemas/preferences.ts';

const mostBoards = 500;

/** What `/` shows somebody: the home, those they can change to, and the boards that they may read. */
export type OpenedHome = { home: Home; homes: Home[]; inUse: ListedBoard[]; archived: ListedBoard[] };

/** `asked` is what the address names; without boards there is nothing to tell but how to make one. */
export async function openHome(access: WorkspaceAccess<'workspace:read'>, asked: unknown): Promise<OpenedHome> {
  const [boards, kept] = await Promise.all([
    readBoards(access, { after: null, limit: mostBoards }),
    readPreference(access, 'home'),
  ]);
  const inUse = boards.filter(({ archived }) => !archived);
  const { workspaceRole } = access.grant;
  const named = preferences.home.safeParse(asked);
  const chosen = named.success ? named.data : kept;
  const home =
    inUse.length === 0 ? 'boards' : homeOf(chosen, { workspaceRole, boardRoles: inUse.map(({ role }) => role) });
  return { home, homes: homesOf({ workspaceRole }), inUse, archived: boards.filter(({ archived }) => archived) };
}
