import 'server-only';
import { pool, rows } from '#data/database.ts';
import type { Actor } from '#data/people/actor.ts';
import type { BoardRole, Grant, TokenScope, WorkspaceRole } from '#domain/permissions.ts';
import { type BoardId, boardId, type PersonId, type WorkspaceId } from '#domain/schemas/ids.ts';

type BoardGrant = { workspaceId: WorkspaceId; boardId: BoardId; boardKey: string; grant: Grant };

type Row = {
  workspaceId: WorkspaceId;
  boardId: BoardId;
  boardKey: string;
  workspaceRole: WorkspaceRole;
  boardRole: BoardRole | null;
};

const boardsWhere = (condition: string) => `
select
  board.workspace_id as "workspaceId",
  board.id as "boardId",
  board.key as "boardKey",
  member.role as "workspaceRole",
  board_member.role as "boardRole"
from workspace_member member
join board on board.workspace_id = member.workspace_id and ${condition}
left join board_member
  on board_member.workspace_id = board.workspace_id
  and board_member.board_id = board.id
  and board_member.person_id = member.person_id
where member.person_id = $1
  and ($2::uuid is null or member.workspace_id = $2)`;

const byId = boardsWhere('board.id = $3');
const byKey = boardsWhere('board.key = upper($3)');

/** Whose grants: those of a person, in all their workspaces or in one alone, with the scope of a token or without. */
type Holder = { personId: PersonId; only: WorkspaceId | null; tokenScope: TokenScope | null };

const holderOf = ({ kind, personId, workspaceId, tokenScope }: Actor): Holder => ({
  personId,
  only: kind === 'token' ? workspaceId : null,
  tokenScope,
});

/** The boards of that id or key in the actor's workspaces, with what the actor holds there, readable or not. */
export const findBoardGrants = (actor: Actor, board: string): Promise<BoardGrant[]> => find(holderOf(actor), board);

/** What a person holds on one board, whoever asks; undefined outside its workspace. */
export async function findGrantOf(
  personId: PersonId,
  board: { workspaceId: WorkspaceId; boardId: BoardId },
): Promise<Grant | undefined> {
  const [found] = await find({ personId, only: board.workspaceId, tokenScope: null }, board.boardId);
  return found?.grant;
}

async function find({ personId, only, tokenScope }: Holder, board: string): Promise<BoardGrant[]> {
  const isId = boardId.safeParse(board).success;
  if (!isId && !/^[a-z][a-z0-9]{0,7}$/i.test(board)) return [];
  const values = [personId, only, board];
  const found = await rows<Row>(pool, isId ? byId : byKey, values, isId ? 'board-grants-by-id' : 'board-grants-by-key');
  return found.map(({ workspaceRole, boardRole, ...ids }) => ({
    ...ids,
    grant: { workspaceRole, boardRole, tokenScope },
  }));
}

const workspaceRole = `
select role as "workspaceRole"
from workspace_member
where workspace_id = $1
  and person_id = $2`;

/** What the actor holds in a workspace; undefined outside it, and for a token of another. */
export async function findWorkspaceGrant(actor: Actor, workspace: WorkspaceId): Promise<Grant | undefined> {
  if (actor.kind === 'token' && actor.workspaceId !== workspace) return undefined;
  const values = [workspace, actor.personId];
  const [found] = await rows<Pick<Row, 'workspaceRole'>>(pool, workspaceRole, values, 'workspace-grant');
  return found && { workspaceRole: found.workspaceRole, boardRole: null, tokenScope: actor.tokenScope };
}
