import { expect, it } from 'vitest';
import type { InboxItem } from '#domain/schemas/inbox.ts';
import { itemDetail, itemSentence } from './item-words.ts';

const item = (more: Partial<InboxItem>): InboxItem =>
  ({ cardKey: 'HB-142', actorName: 'Sara Vance', words: null, lateAfterDays: null, ...more }) as InboxItem;

it('each kind is said in a sentence with who and which card', () => {
  expect(itemSentence(item({ kind: 'mention' }))).toBe('Sara mentioned you in HB-142');
  expect(itemSentence(item({ kind: 'assigned' }))).toBe('Sara gave you HB-142');
  expect(itemSentence(item({ kind: 'blocked' }))).toBe('Sara blocked HB-142');
  expect(itemSentence(item({ kind: 'unblocked', actorName: null }))).toBe('Somebody unblocked HB-142');
  expect(itemSentence(item({ kind: 'late', words: 'Test' }))).toBe('HB-142 is older than most were in Test');
});

it('a late card says what it is held against, a block why, a comment how it begins', () => {
  expect(itemDetail(item({ kind: 'late', words: 'Test', lateAfterDays: 12 }))).toBe(
    '85 % of cards had left Test by 12 days.',
  );
  expect(itemDetail(item({ kind: 'blocked', words: 'Relay refuses' }))).toBe('Relay refuses');
  expect(itemDetail(item({ kind: 'assigned' }))).toBeNull();
});

it('mentions are shown by their names, also one that is cut off', () => {
  const id = '00000000-0000-4000-8000-000000000001';
  expect(itemDetail(item({ kind: 'mention', words: `@[Mo Ott](${id}) see @[Gil` }))).toBe('@Mo Ott see …');
  expect(itemDetail(item({ kind: 'mention', words: `see @[Gil](0000` }))).toBe('see …');
  expect(itemDetail(item({ kind: 'mention', words: `see @[Gi…` }))).toBe('see …');
  expect(itemDetail(item({ kind: 'mention', words: `the whole story…` }))).toBe('the whole story…');
});
