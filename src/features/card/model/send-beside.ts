import type { CardDetail } from '#domain/schemas/card-detail.ts';
import { mintUuid } from '#ui/mint-uuid.ts';
import { showToast } from '#ui/toasts.tsx';
import { type Sent, sendRequest } from './board-api.ts';
import type { CardRequest } from './card-request.ts';
import type { CardStart } from './card-start.ts';

/** A write that is done: what was asked, and the card as it was before. */
export type Done = {
  start: CardStart;
  card: CardDetail;
  request: CardRequest;
  reread: () => Promise<unknown>;
};

/** A write that no field waits for, such as an undo: what becomes of it is told by a toast, and the card is read anew. */
export async function sendBeside(
  { start, reread }: Pick<Done, 'start' | 'reread'>,
  request: CardRequest,
): Promise<Sent> {
  const sent = await sendRequest(start.board.id, request, mintUuid());
  if (sent.kind === 'refused' && sent.refusal.refusal !== 'undo-overtaken') {
    showToast({ tone: 'warning', message: sent.refusal.detail });
  }
  if (sent.kind === 'unreached') showToast({ tone: 'warning', message: 'No answer: try again.' });
  await reread();
  return sent;
}
