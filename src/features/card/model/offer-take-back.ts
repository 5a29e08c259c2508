import { keyOf } from '#domain/shortcuts/shortcuts.ts';
import { keyCaps } from '#ui/key-match.ts';
import { offerUndo } from '#ui/offer-undo.ts';
import { showToast } from '#ui/toasts.tsx';
import { type CardRequest, moveRequest, undoRequest } from './card-request.ts';
import { type Done, sendBeside } from './send-beside.ts';

/** The same write once more, of the card as it stands by then. */
function afresh({ body, ...request }: CardRequest): CardRequest {
  const { expectedCardSeq: _, ...same } = body as { expectedCardSeq?: number };
  return { ...request, body: same };
}

/**
 * Offers to take back what the ledger has at `seq`, by a compensating entry. Where somebody has changed the card since,
 * that is said, and a move can be taken back all the same.
 */
export function offerTakeBack(done: Done, { said, seq }: { said: string; seq: number }): void {
  const { card } = done;
  let latest = seq;
  const back = () => {
    if (card.columnId) void sendBeside(done, moveRequest({ cardId: card.id, toColumnId: card.columnId }));
  };
  const undo = async () => {
    const sent = await sendBeside(done, undoRequest({ seq: latest }));
    if (sent.kind !== 'refused' || sent.refusal.refusal !== 'undo-overtaken') return;
    const action = done.request.path === '/moves' ? { action: { label: 'Move back anyway', run: back } } : {};
    showToast({ tone: 'warning', message: sent.refusal.detail, ...action });
  };
  const redo = async () => {
    const sent = await sendBeside(done, afresh(done.request));
    if (sent.kind === 'done') latest = sent.seq ?? latest;
  };
  offerUndo({ label: said, undo: () => void undo(), redo: () => void redo() }, keyCaps(keyOf('undo')));
}
