import type { CardDetail } from '#domain/schemas/card-detail.ts';
import { mintUuid } from '#ui/mint-uuid.ts';
import { offerUndo } from '#ui/offer-undo.ts';
import { showToast } from '#ui/toasts.tsx';
import { sendRequest } from './board-api.ts';
import { type CardRequest, editRequest } from './card-request.ts';
import type { CardStart } from './card-start.ts';

/** What an edit changes, as people call it; what is not among them is not taken back here. */
const words: Readonly<Record<string, string>> = {
  title: 'title',
  description: 'description',
  type: 'type',
  size: 'size',
  classOfService: 'class of service',
  assigneeId: 'owner',
  laneId: 'lane',
  customer: 'customer',
  environment: 'environment',
  dueOn: 'due date',
  tags: 'tags',
  checklist: 'checklist',
  parentId: 'parent',
};

type Edited = {
  start: CardStart;
  /** The card before the edit. */
  card: CardDetail;
  request: CardRequest;
  reread: () => Promise<unknown>;
};

/** Offers to take an edit of the card back: by an ordinary edit with what stood there, because texts are in no ledger entry. */
export function offerEditBack({ start, card, request, reread }: Edited): void {
  const fields = Object.keys(request.body).filter((field) => field !== 'reason');
  const isEdit = request.method === 'PATCH' && request.path === editRequest(card.id, {}).path;
  if (!isEdit || fields.length === 0 || fields.some((field) => !Object.hasOwn(words, field))) return;
  const values: Record<string, unknown> = { ...card, parentId: card.parent?.id ?? null };
  const before = Object.fromEntries(fields.map((field) => [field, values[field]]));
  const send = async (body: object) => {
    const sent = await sendRequest(start.board.id, editRequest(card.id, body), mintUuid());
    if (sent.kind === 'refused') showToast({ tone: 'warning', message: sent.refusal.detail });
    if (sent.kind === 'unreached') showToast({ tone: 'warning', message: 'No answer: try again.' });
    await reread();
  };
  offerUndo({
    label: `Changed the ${fields.map((field) => words[field]).join(' and ')} of ${start.board.key}-${card.number}`,
    undo: () => void send(before),
    redo: () => void send(request.body),
  });
}
