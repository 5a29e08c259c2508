import 'server-only';
import type { Actor } from '#data/people/actor.ts';
import { findBoardGrants, findGrantOf, findWorkspaceGrant } from '#data/people/find-grants.ts';
import { findWallLink } from '#data/people/find-wall-link.ts';
import { notFound, refused } from '#data/refused.ts';
import {
  abilitiesOnBoard,
  type BoardAbility,
  canInWorkspace,
  canOnBoard,
  type Grant,
  type WorkspaceAbility,
} from '#domain/permissions.ts';
import type { BoardId, PersonId, WorkspaceId } from '#domain/schemas/ids.ts';
import type { WallLinkId } from '#domain/schemas/wall-link.ts';

declare const checked: unique symbol;

/**
 * Proof that the actor was found to have `Ability` on this board; only `authorizeOnBoard` makes one. A function that
 * takes `BoardAccess<'card:move'>` does not compile with another ability's. Any access includes reading, so a read may
 * take plain `BoardAccess`. It says what held when it was made: keep it no longer than one request (streams ask
 * `stillHolds`).
 */
export type BoardAccess<Ability extends BoardAbility = BoardAbility> = {
  readonly [checked]: Ability;
  readonly actor: Actor;
  readonly personId: PersonId;
  readonly workspaceId: WorkspaceId;
  readonly boardId: BoardId;
  readonly boardKey: string;
  readonly grant: Grant;
  can(ability: BoardAbility): boolean;
  /** Everything this actor can do here, as data for the client. */
  abilities(): BoardAbility[];
};

/** The same proof for what concerns a whole workspace. */
export type WorkspaceAccess<Ability extends WorkspaceAbility = WorkspaceAbility> = {
  readonly [checked]: Ability;
  readonly actor: Actor;
  readonly personId: PersonId;
  readonly workspaceId: WorkspaceId;
  readonly grant: Grant;
  can(ability: WorkspaceAbility): boolean;
};

/**
 * `board` is a board's id or its key in any case. An id is looked for in all workspaces of the actor; a key in the
 * current one first, then in the others if just one of them has it. A token sees its own workspace only.
 * Throws `not-found` where the actor may not read (absent and denied alike), `not-allowed` where only the ability lacks.
 */
export async function authorizeOnBoard<Ability extends BoardAbility>(
  actor: Actor,
  board: string,
  ability: Ability,
): Promise<BoardAccess<Ability>> {
  const readable = (await findBoardGrants(actor, board)).filter(({ grant }) => canOnBoard(grant, 'board:read'));
  const found = readable.find(({ workspaceId }) => workspaceId === actor.workspaceId) ?? readable[0];
  if (!found || (found.workspaceId !== actor.workspaceId && readable.length > 1)) throw notFound('board');
  const { grant } = found;
  if (!canOnBoard(grant, ability)) throw refused('not-allowed', 'Your role on this board does not allow this.');
  const access = {
    ...found,
    actor,
    personId: actor.personId,
    can: (other: BoardAbility) => canOnBoard(grant, other),
    abilities: () => abilitiesOnBoard(grant),
  };
  return access as BoardAccess<Ability>;
}

/** The right that an access gives, without the session or token that it came by. */
export type LentAccess<Ability extends BoardAbility> = Pick<
  BoardAccess<Ability>,
  typeof checked | 'workspaceId' | 'boardId' | 'grant'
> & { readonly actor: { kind: 'person' | 'token'; personId: PersonId } };

/**
 * What an invitation to a board carries: its sender's right to let others in, as it is now. Throws
 * `invitation-not-open` where the sender has lost it.
 */
export async function authorizeByInvitation(
  sender: PersonId,
  board: { workspaceId: WorkspaceId; boardId: BoardId },
): Promise<LentAccess<'member:manage'>> {
  const grant = await findGrantOf(sender, board);
  if (!grant || !canOnBoard(grant, 'member:manage')) {
    throw refused('invitation-not-open', 'Whoever sent this invitation may not invite to the board any more.');
  }
  const access = { ...board, grant, actor: { kind: 'person' as const, personId: sender } };
  return access as LentAccess<'member:manage'>;
}

/** The reading of one board by a screen on the wall, in the name of nobody; `personId` is who made its link. */
export type WallAccess = Omit<BoardAccess<'board:read'>, 'actor'> & {
  readonly actor: { kind: 'wall'; personId: PersonId; wallLinkId: WallLinkId };
};

/** Whoever reads a board: an actor, or a screen on the wall. */
export type ReadAccess = BoardAccess | WallAccess;

/** What a screen holds: it reads as a viewer does, and writes nothing. */
const wallGrant: Grant = { workspaceRole: 'member', boardRole: 'viewer', tokenScope: 'read' };

/**
 * What the link of a wall carries, as long as it is not revoked and whoever made it may still make such links. Throws
 * `not-found` else, whatever the reason.
 */
export async function authorizeByWallLink(secret: string): Promise<WallAccess> {
  const link = await findWallLink(secret);
  if (!link || !canOnBoard(link.maker.grant, 'wall:manage')) throw notFound('board');
  const { wallLinkId, workspaceId, boardId, boardKey, maker } = link;
  const access = {
    ...{ workspaceId, boardId, boardKey, grant: wallGrant, personId: maker.personId },
    actor: { kind: 'wall' as const, personId: maker.personId, wallLinkId },
    can: (ability: BoardAbility) => canOnBoard(wallGrant, ability),
    abilities: () => abilitiesOnBoard(wallGrant),
  };
  return access as WallAccess;
}

/** `workspace` is the actor's current one unless said otherwise. Throws as `authorizeOnBoard`. */
export async function authorizeInWorkspace<Ability extends WorkspaceAbility>(
  actor: Actor,
  ability: Ability,
  workspace: WorkspaceId | null = actor.workspaceId,
): Promise<WorkspaceAccess<Ability>> {
  const grant = workspace && (await findWorkspaceGrant(actor, workspace));
  if (!grant || !canInWorkspace(grant, 'workspace:read')) throw notFound('workspace');
  if (!canInWorkspace(grant, ability)) throw refused('not-allowed', 'Only an admin of the workspace can do this.');
  const access = {
    actor,
    personId: actor.personId,
    workspaceId: workspace,
    grant,
    can: (other: WorkspaceAbility) => canInWorkspace(grant, other),
  };
  return access as WorkspaceAccess<Ability>;
}
