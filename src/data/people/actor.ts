import type { TokenScope } from '#domain/permissions.ts';
import type { PersonId, WorkspaceId } from '#domain/schemas/ids.ts';
import type { SessionId, TokenId } from '#domain/schemas/people.ts';

/** Who asks. A person came with a session and has a current workspace (null: none lets them in); a token has its one. */
export type Actor =
  | {
      kind: 'person';
      personId: PersonId;
      name: string;
      sessionId: SessionId;
      tokenScope: null;
      workspaceId: WorkspaceId | null;
    }
  | {
      kind: 'token';
      personId: PersonId;
      name: string;
      tokenId: TokenId;
      tokenScope: TokenScope;
      workspaceId: WorkspaceId;
    };

export type PersonActor = Extract<Actor, { kind: 'person' }>;
