import 'server-only';
import type { BoardAccess } from '#data/authorize.ts';
import { type Connection, pool, rows } from '#data/database.ts';
import { notFound } from '#data/refused.ts';
import type { CardAttachment } from '#domain/schemas/card-detail.ts';
import type { AttachmentId, CardId } from '#domain/schemas/ids.ts';

const list = `
select
  a.id, a.name, a.media_type as "mediaType", a.byte_size as "byteSize", a.added_by as "addedById",
  p.name as "addedByName", a.added_at as "addedAt"
from attachment a
join person p on p.id = a.added_by
where a.workspace_id = $1 and a.board_id = $2 and a.card_id = $3
order by a.added_at, a.id
limit 50`;
const head = `
select name, media_type as "mediaType", encode(sha256, 'hex') as sha256
from attachment
where workspace_id = $1 and board_id = $2 and card_id = $3 and id = $4`;
const bytes = `
select content
from attachment_content
where workspace_id = $1 and board_id = $2 and card_id = $3 and attachment_id = $4`;

/** The files of a card in the order in which they came, without their bytes. */
export const readAttachments = (
  connection: Connection,
  { workspaceId, boardId }: Pick<BoardAccess, 'workspaceId' | 'boardId'>,
  cardId: CardId,
): Promise<CardAttachment[]> =>
  rows<CardAttachment>(connection, list, [workspaceId, boardId, cardId], 'card-attachments');

export type StoredFile = { name: string; mediaType: string; sha256: string; content: () => Promise<Buffer> };

/** One file of a card; its bytes are read when they are asked for. Throws `not-found`. */
export async function readAttachment(
  access: BoardAccess,
  cardId: CardId,
  attachmentId: AttachmentId,
): Promise<StoredFile> {
  const of = [access.workspaceId, access.boardId, cardId, attachmentId];
  const [found] = await rows<Omit<StoredFile, 'content'>>(pool, head, of, 'attachment-head');
  if (!found) throw notFound('attachment');
  const content = async () => {
    const [stored] = await rows<{ content: Buffer }>(pool, bytes, of, 'attachment-content');
    if (!stored) throw notFound('attachment');
    return stored.content;
  };
  return { ...found, content };
}
