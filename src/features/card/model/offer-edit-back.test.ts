import { beforeEach, expect, it, vi } from 'vitest';
import type { EditCard } from '#domain/schemas/card-commands.ts';
import type { CardDetail } from '#domain/schemas/card-detail.ts';
import type { CardId } from '#domain/schemas/ids.ts';
import type { UndoableChange } from '#ui/offer-undo.ts';
import { archiveRequest, editRequest } from './card-request.ts';
import type { CardStart } from './card-start.ts';
import { offerEditBack } from './offer-edit-back.ts';

const offered = vi.hoisted(() => [] as UndoableChange[]);
const sent = vi.hoisted(() => [] as unknown[]);

vi.mock('#ui/offer-undo.ts', () => ({ offerUndo: (change: UndoableChange) => offered.push(change) }));
vi.mock('#ui/toasts.tsx', () => ({ showToast: vi.fn() }));
vi.mock('./board-api.ts', () => ({
  sendRequest: async (_: string, { body }: { body: unknown }) => {
    sent.push(body);
    return { kind: 'done' };
  },
}));

const id = '00000000-0000-4000-8000-000000000142' as CardId;
const card = { id, number: 142, customer: null, tags: ['mail'], dueOn: '2026-12-02', parent: { id: 'p' } };
const start = { board: { id: 'b', key: 'HB' } };

const edit = (body: EditCard | object, request = editRequest(id, body as EditCard)) =>
  offerEditBack({
    start: start as CardStart,
    card: card as unknown as CardDetail,
    request,
    reread: async () => undefined,
  });

beforeEach(() => {
  offered.splice(0);
  sent.splice(0);
});

it('an edit is taken back by what stood there before, and made again by itself', () => {
  edit({ customer: 'Kestrel', tags: [] });
  const [change] = offered;
  expect(change?.label).toBe('Changed the customer and tags of HB-142');
  change?.undo();
  change?.redo();
  expect(sent).toEqual([
    { customer: null, tags: ['mail'] },
    { customer: 'Kestrel', tags: [] },
  ]);
});

it('the reason of an edit is not taken back, and the parent by its id', () => {
  edit({ parentId: null, reason: 'No longer part of it.' });
  offered[0]?.undo();
  expect(sent).toEqual([{ parentId: 'p' }]);
});

it('what is no edit of fields is not offered here', () => {
  edit({}, archiveRequest(id));
  edit({ unheardOf: 1 });
  expect(offered).toEqual([]);
});
