import { expect, test } from 'vitest';
import { retagged, textChange } from './card-text.ts';
import type { CardText } from './schemas/card.ts';

const card: CardText = {
  title: 'Berth plan',
  description: '',
  customer: null,
  environment: null,
  dueOn: '2026-12-02',
  tags: ['ui', 'api'],
  parentId: null,
  checklist: [{ text: 'Draw it', done: false }],
};

test('only the fields that say something else change, each with what stood there', () => {
  expect(textChange(card, { title: 'Berth plan', customer: 'Kestrel', dueOn: null })).toEqual({
    before: { customer: null, dueOn: '2026-12-02' },
    after: { customer: 'Kestrel', dueOn: null },
  });
});

test('texts that a card says already change nothing, whatever the order of their parts', () => {
  expect(textChange(card, { tags: ['ui', 'api'], checklist: [{ done: false, text: 'Draw it' }] })).toBeNull();
  expect(textChange(card, { tags: ['api', 'ui'] })?.after).toEqual({ tags: ['api', 'ui'] });
});

test('a tag stands once, behind those that came before it', () => {
  expect(retagged(['ui', 'old'], ['new', 'ui'], ['old'])).toEqual(['ui', 'new']);
});
