import type {
  AddLink,
  BlockCard,
  CreateCard,
  EditCard,
  MoveCard,
  RestoreCard,
  UnblockCard,
  Undo,
  VoidCard,
  WriteComment,
} from '#domain/schemas/card-commands.ts';
import type { AttachmentId, CardId, CommentId, LinkId } from '#domain/schemas/ids.ts';

/**
 * A write on one card as the API takes it; `path` below the board's own address. `said`: what is told of it once it is
 * done, where the ledger can take it back.
 */
export type CardRequest = { method: 'POST' | 'PATCH' | 'DELETE'; path: string; body: object; said?: string };

const post = (path: string, body: object): CardRequest => ({ method: 'POST', path, body });
const remove = (path: string): CardRequest => ({ method: 'DELETE', path, body: {} });

export const editRequest = (id: CardId, body: EditCard): CardRequest => ({
  method: 'PATCH',
  path: `/cards/${id}`,
  body,
});
export const moveRequest = (body: MoveCard) => post('/moves', body);
export const blockRequest = (id: CardId, body: BlockCard) => post(`/cards/${id}/block`, body);
export const unblockRequest = (id: CardId, body: UnblockCard) => post(`/cards/${id}/unblock`, body);
export const commentRequest = (id: CardId, body: WriteComment) => post(`/cards/${id}/comments`, body);
export const archiveRequest = (id: CardId) => post('/cards/archive', { cardIds: [id] });
export const restoreRequest = (id: CardId, body: RestoreCard) => post(`/cards/${id}/restore`, body);
export const voidRequest = (id: CardId, body: VoidCard) => post(`/cards/${id}/void`, body);
export const unvoidRequest = (id: CardId) => post(`/cards/${id}/unvoid`, {});
export const undoRequest = (body: Undo) => post('/undo', body);
export const createRequest = (body: CreateCard) => post('/cards', body);
export const editCommentRequest = (id: CardId, comment: CommentId, body: WriteComment): CardRequest => ({
  method: 'PATCH',
  path: `/cards/${id}/comments/${comment}`,
  body,
});
export const eraseCommentRequest = (id: CardId, comment: CommentId) => remove(`/cards/${id}/comments/${comment}`);
export const addLinkRequest = (id: CardId, body: AddLink) => post(`/cards/${id}/links`, body);
export const removeLinkRequest = (id: CardId, link: LinkId) => remove(`/cards/${id}/links/${link}`);
export const removeFileRequest = (id: CardId, file: AttachmentId) => remove(`/cards/${id}/attachments/${file}`);
