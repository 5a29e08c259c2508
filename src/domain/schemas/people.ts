import { z } from 'zod';

export const sessionId = z.uuid().brand<'SessionId'>();
export const tokenId = z.uuid().brand<'TokenId'>();
export const invitationId = z.uuid().brand<'InvitationId'>();

export type SessionId = z.infer<typeof sessionId>;
export type TokenId = z.infer<typeof tokenId>;
export type InvitationId = z.infer<typeof invitationId>;
