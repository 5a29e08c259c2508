import type { BoardRole, WorkspaceRole } from '../permissions.ts';
import type { Home } from '../schemas/preferences.ts';

type Who = { workspaceRole: WorkspaceRole | null; boardRoles: readonly BoardRole[] };

/** The homes that somebody can choose from: the works are for those who run them. */
export const homesOf = ({ workspaceRole }: Pick<Who, 'workspaceRole'>): Home[] =>
  workspaceRole === 'admin' ? ['water', 'stream', 'works', 'boards'] : ['water', 'stream', 'boards'];

/** What `/` opens with: what the person chose last, as long as it is theirs to see, else what fits what they do. */
export function homeOf(chosen: Home | null, who: Who): Home {
  if (chosen !== null && homesOf(who).includes(chosen)) return chosen;
  if (who.workspaceRole === 'admin') return 'works';
  return who.boardRoles.includes('product-owner') ? 'stream' : 'water';
}
