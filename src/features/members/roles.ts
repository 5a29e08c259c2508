import type { BoardRole, WorkspaceRole } from '#domain/permissions.ts';

type Choice<Role> = { value: Role; label: string };

/** The roles of a board in words, from the least to the most. */
export const boardRoleChoices: Choice<BoardRole>[] = [
  { value: 'viewer', label: 'Viewer: reads' },
  { value: 'member', label: 'Member: moves cards' },
  { value: 'product-owner', label: 'Product owner: decides on cards' },
  { value: 'admin', label: 'Admin: changes the board' },
];

export const workspaceRoleChoices: Choice<WorkspaceRole>[] = [
  { value: 'member', label: 'Member' },
  { value: 'admin', label: 'Admin of all boards' },
];
