import { z } from 'zod';

/** Ids are opaque UUIDs, branded so that a card's id cannot stand where a column's is asked for. */
export const workspaceId = z.uuid().brand<'WorkspaceId'>();
export const personId = z.uuid().brand<'PersonId'>();
export const boardId = z.uuid().brand<'BoardId'>();
export const columnId = z.uuid().brand<'ColumnId'>();
export const laneId = z.uuid().brand<'LaneId'>();
export const limitId = z.uuid().brand<'LimitId'>();
export const cardId = z.uuid().brand<'CardId'>();
export const blockId = z.uuid().brand<'BlockId'>();
export const commentId = z.uuid().brand<'CommentId'>();
export const attachmentId = z.uuid().brand<'AttachmentId'>();
export const linkId = z.uuid().brand<'LinkId'>();

export type WorkspaceId = z.infer<typeof workspaceId>;
export type PersonId = z.infer<typeof personId>;
export type BoardId = z.infer<typeof boardId>;
export type ColumnId = z.infer<typeof columnId>;
export type LaneId = z.infer<typeof laneId>;
export type LimitId = z.infer<typeof limitId>;
export type CardId = z.infer<typeof cardId>;
export type BlockId = z.infer<typeof blockId>;
export type CommentId = z.infer<typeof commentId>;
export type AttachmentId = z.infer<typeof attachmentId>;
export type LinkId = z.infer<typeof linkId>;
