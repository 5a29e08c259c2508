import 'server-only';
import { randomUUID } from 'node:crypto';
import { prisma } from '#data/database.ts';
import type { PersonActor } from '#data/people/actor.ts';
import { hashOfSecret, newSecret } from '#data/people/secret.ts';
import { notFound } from '#data/refused.ts';
import type { TokenScope } from '#domain/permissions.ts';
import type { WorkspaceId } from '#domain/schemas/ids.ts';
import type { NewToken, TokenId } from '#domain/schemas/people.ts';

const millisPerDay = 86_400_000;

/** Makes a token for the API in the person's current workspace. The answer is the only time that its secret is seen. */
export async function createToken(actor: PersonActor, { name, scope, days }: NewToken): Promise<string> {
  if (actor.workspaceId === null) throw notFound('workspace');
  const secret = `leat_${newSecret()}`;
  const { workspaceId, personId } = actor;
  const expiresAt = days === null ? null : new Date(Date.now() + days * millisPerDay);
  const tokenHash = new Uint8Array(hashOfSecret(secret));
  await prisma.apiToken.create({
    data: { workspaceId, id: randomUUID(), personId, name, tokenHash, scope, expiresAt },
  });
  return secret;
}

export type OwnToken = {
  id: TokenId;
  workspaceId: WorkspaceId;
  workspace: string;
  name: string;
  scope: TokenScope;
  createdAt: string;
  lastUsedAt: string | null;
  expiresAt: string | null;
};

/** The person's own tokens that hold, in all their workspaces. */
export async function tokensOf({ personId }: PersonActor): Promise<OwnToken[]> {
  const tokens = await prisma.apiToken.findMany({
    where: { personId, revokedAt: null, OR: [{ expiresAt: null }, { expiresAt: { gt: new Date() } }] },
    include: { member: { select: { workspace: { select: { name: true } } } } },
    orderBy: { createdAt: 'desc' },
  });
  return tokens.map((token) => ({
    id: token.id as TokenId,
    workspaceId: token.workspaceId as WorkspaceId,
    workspace: token.member.workspace.name,
    name: token.name,
    scope: token.scope as TokenScope,
    createdAt: token.createdAt.toISOString(),
    lastUsedAt: token.lastUsedAt?.toISOString() ?? null,
    expiresAt: token.expiresAt?.toISOString() ?? null,
  }));
}

/** Ends one of the person's own tokens at once; anybody else's is as absent. */
export async function revokeToken({ personId }: PersonActor, id: TokenId): Promise<void> {
  const { count } = await prisma.apiToken.updateMany({
    where: { id, personId, revokedAt: null },
    data: { revokedAt: new Date() },
  });
  if (count === 0) throw notFound('token');
}
