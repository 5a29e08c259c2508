import { afterAll, expect, test } from 'vitest';
import { pool } from '#data/database.ts';
import { readCard } from '../../../src/app/api/v1/_door/operations/cards.ts';
import { addLink, removeLink } from '../../../src/app/api/v1/_door/operations/links.ts';
import { brokenInvariants, someLiveBoard } from '../../support/some-live-board.ts';
import { joined } from './support/actors.ts';
import { ask, refusalOf } from './support/answer.ts';

afterAll(() => pool.end());

async function twoCards() {
  const board = await someLiveBoard();
  const [{ card: one }, { card: two }] = [await board.add('One'), await board.add('Two')];
  const as = { sessionId: board.admin.sessionId };
  const onCard = (id: string) => ({ as, params: { board: board.id, card: id } });
  return { board, one, two, onCard };
}

test('a link between two cards stands on both, and goes from either', async () => {
  const { board, one, two, onCard } = await twoCards();
  const { link } = await ask(addLink, { ...onCard(one.id), body: { otherCardId: two.id, title: 'see' } });
  const { lastSeq } = await ask(readCard, onCard(two.id));
  expect((await ask(readCard, onCard(one.id))).links).toMatchObject([{ id: link.id, url: null, card: { number: 2 } }]);
  expect((await ask(readCard, onCard(two.id))).links).toMatchObject([
    { id: link.id, title: 'see', card: { number: 1 } },
  ]);
  expect(lastSeq).toBe((await board.view()).seq);
  await ask(removeLink, { ...onCard(two.id), params: { ...onCard(two.id).params, link: link.id } });
  expect((await ask(readCard, onCard(one.id))).links).toEqual([]);
  expect(await brokenInvariants()).toEqual([]);
});

test('a link to a page is kept as a whole address', async () => {
  const { one, onCard } = await twoCards();
  await ask(addLink, { ...onCard(one.id), body: { url: 'HTTPS://Kestrel.Example/a?b=c#d', title: 'Runbook' } });
  expect((await ask(readCard, onCard(one.id))).links).toMatchObject([
    { url: 'https://kestrel.example/a?b=c#d', card: null, title: 'Runbook' },
  ]);
});

test.each([
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'ftp://kestrel.example',
  '//kestrel.example',
  'kestrel.example',
  'https://kestrel.example@evil.example/',
  'java\nscript:alert(1)',
  `https://kestrel.example/${'x'.repeat(2000)}`,
  '',
])('%j is no address to link to', async (url) => {
  const { one, onCard } = await twoCards();
  expect(await refusalOf(addLink, { ...onCard(one.id), body: { url } })).toMatchObject({ status: 400, field: 'url' });
  expect((await ask(readCard, onCard(one.id))).links).toEqual([]);
});

test('a link leads to one thing, once, and never to the card itself', async () => {
  const { one, two, onCard } = await twoCards();
  const asked = (body: object) => refusalOf(addLink, { ...onCard(one.id), body });
  expect(await asked({})).toMatchObject({ status: 400 });
  expect(await asked({ url: 'https://a.example', otherCardId: two.id })).toMatchObject({ status: 400 });
  expect(await asked({ otherCardId: one.id })).toMatchObject({ status: 400, field: 'otherCardId' });
  await ask(addLink, { ...onCard(two.id), body: { otherCardId: one.id } });
  expect(await asked({ otherCardId: two.id })).toMatchObject({ status: 409 });
  await ask(addLink, { ...onCard(one.id), body: { url: 'https://a.example' } });
  expect(await asked({ url: 'https://a.example/' })).toMatchObject({ status: 409 });
});

test('a link is found by its own cards alone, and a viewer changes none', async () => {
  const { board, one, two, onCard } = await twoCards();
  const { card: third } = await board.add('Three');
  const { link } = await ask(addLink, { ...onCard(one.id), body: { otherCardId: two.id } });
  const other = await someLiveBoard();
  const { card: theirs } = await other.add('Theirs');
  const elsewhere = [
    { ...onCard(third.id), params: { board: board.id, card: third.id, link: link.id } },
    { as: { sessionId: other.admin.sessionId }, params: { board: other.id, card: theirs.id, link: link.id } },
  ];
  for (const asking of elsewhere) expect(await refusalOf(removeLink, asking)).toMatchObject({ status: 404 });
  const { sessionId } = await joined(board, 'viewer');
  const viewer = { as: { sessionId }, params: { ...onCard(one.id).params, link: link.id } };
  expect(await refusalOf(removeLink, viewer)).toMatchObject({ status: 403 });
  expect(await refusalOf(addLink, { ...viewer, body: { otherCardId: third.id } })).toMatchObject({ status: 403 });
  expect((await ask(readCard, onCard(one.id))).links).toHaveLength(1);
});
