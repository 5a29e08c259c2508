import { expect, it } from 'vitest';
import type { CardDetail } from '#domain/schemas/card-detail.ts';
import type { CardId } from '#domain/schemas/ids.ts';
import { archiveRequest, editRequest } from './card-request.ts';
import { editWords } from './edit-words.ts';

const id = '00000000-0000-4000-8000-000000000142' as CardId;
const wordsOf = (request: Parameters<typeof editWords>[0]) => editWords(request, { id } as CardDetail, 'HB-142');

it('an edit is called by the fields that it changes, not by its reason and what stood there', () => {
  expect(wordsOf(editRequest(id, { customer: 'Kestrel', tags: [], was: { customer: null }, reason: 'asked' }))).toBe(
    'Changed the customer and tags of HB-142',
  );
});

it('what is no edit of the card has no such name', () => {
  expect(wordsOf(archiveRequest(id))).toBeUndefined();
  expect(wordsOf(editRequest('another' as CardId, { title: 'Send it' }))).toBeUndefined();
});
