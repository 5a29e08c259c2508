/**
 * The one table of who may do what. `data/authorize.ts` enforces it, the client receives its answers as data,
 * and the route × role matrix of the tests is generated from it.
 */
export const boardRoles = ['viewer', 'member', 'product-owner', 'admin'] as const;
export type BoardRole = (typeof boardRoles)[number];

export const workspaceRoles = ['member', 'admin'] as const;
export type WorkspaceRole = (typeof workspaceRoles)[number];

export const tokenScopes = ['read', 'write'] as const;
export type TokenScope = (typeof tokenScopes)[number];

/** The least role on a board that has the ability; `reads` abilities are open to tokens with read scope. */
type BoardRule = { least: BoardRole; reads: boolean };

export const boardAbilities = {
  'board:read': { least: 'viewer', reads: true },
  'flow:read': { least: 'viewer', reads: true },
  'ledger:read': { least: 'viewer', reads: true },
  'view:keep': { least: 'viewer', reads: false },
  'card:create': { least: 'member', reads: false },
  'card:move': { least: 'member', reads: false },
  'card:edit': { least: 'member', reads: false },
  'card:block': { least: 'member', reads: false },
  'card:comment': { least: 'member', reads: false },
  'card:archive': { least: 'member', reads: false },
  'view:share': { least: 'member', reads: false },
  'card:void': { least: 'product-owner', reads: false },
  'limit:override': { least: 'admin', reads: false },
  'board:configure': { least: 'admin', reads: false },
  'member:manage': { least: 'admin', reads: false },
  'wall:manage': { least: 'admin', reads: false },
} as const satisfies Record<string, BoardRule>;
export type BoardAbility = keyof typeof boardAbilities;

type WorkspaceRule = { least: WorkspaceRole; reads: boolean };

export const workspaceAbilities = {
  'workspace:read': { least: 'member', reads: true },
  'inbox:keep': { least: 'member', reads: false },
  'board:create': { least: 'admin', reads: false },
  'board:import': { least: 'admin', reads: false },
  'workspace:manage': { least: 'admin', reads: false },
} as const satisfies Record<string, WorkspaceRule>;
export type WorkspaceAbility = keyof typeof workspaceAbilities;

/** What an actor holds: roles in one workspace and on one board of it, and the scope of the token, if it came with one. */
export type Grant = {
  workspaceRole: WorkspaceRole | null;
  boardRole: BoardRole | null;
  tokenScope: TokenScope | null;
};

/** A workspace admin is admin of each of its boards. */
export const effectiveBoardRole = (grant: Grant): BoardRole | null =>
  grant.workspaceRole === 'admin' ? 'admin' : grant.workspaceRole === null ? null : grant.boardRole;

const scopeAllows = (grant: Grant, reads: boolean) => grant.tokenScope !== 'read' || reads;

export function canOnBoard(grant: Grant, ability: BoardAbility): boolean {
  const role = effectiveBoardRole(grant);
  const rule = boardAbilities[ability];
  return role !== null && boardRoles.indexOf(role) >= boardRoles.indexOf(rule.least) && scopeAllows(grant, rule.reads);
}

export function canInWorkspace(grant: Grant, ability: WorkspaceAbility): boolean {
  const role = grant.workspaceRole;
  const rule = workspaceAbilities[ability];
  return (
    role !== null &&
    workspaceRoles.indexOf(role) >= workspaceRoles.indexOf(rule.least) &&
    scopeAllows(grant, rule.reads)
  );
}

/** An invitation or a change of role never carries a higher role than its sender's. */
export const mayGrantBoardRole = (grant: Grant, role: BoardRole): boolean => {
  const own = effectiveBoardRole(grant);
  return canOnBoard(grant, 'member:manage') && own !== null && boardRoles.indexOf(role) <= boardRoles.indexOf(own);
};

/** The abilities of a grant on a board, as data for the client. */
export const abilitiesOnBoard = (grant: Grant): BoardAbility[] =>
  (Object.keys(boardAbilities) as BoardAbility[]).filter((ability) => canOnBoard(grant, ability));
