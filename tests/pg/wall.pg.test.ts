import { afterAll, beforeEach, expect, test } from 'vitest';
import { authorizeByWallLink, authorizeInWorkspace } from '#data/authorize.ts';
import { readWall } from '#data/boards/read-wall.ts';
import { setMember } from '#data/boards/set-member.ts';
import { editCard } from '#data/cards/edit-card.ts';
import { writeComment } from '#data/cards/write-comment.ts';
import { pool, rows } from '#data/database.ts';
import { hub } from '#data/events/hub.ts';
import type { PersonActor } from '#data/people/actor.ts';
import { removePerson } from '#data/people/remove-person.ts';
import { hashOfSecret } from '#data/people/secret.ts';
import { makeWallLink, revokeWallLink, wallLinksOf } from '#data/people/wall-links.ts';
import { keepView } from '#data/views/keep-view.ts';
import { readViews } from '#data/views/read-views.ts';
import { boardDelta } from '#domain/schemas/board-view.ts';
import { GET as readChanges } from '../../src/app/tv/[token]/changes/route.ts';
import { GET as openStream } from '../../src/app/tv/[token]/events/stream/route.ts';
import { GET as readPace } from '../../src/app/tv/[token]/pace/route.ts';
import { command, type LiveBoard, someLiveBoard } from '../support/some-live-board.ts';
import { joined } from './api/support/actors.ts';

afterAll(async () => {
  hub.close();
  await pool.end();
});

let board: LiveBoard;
let keeper: PersonActor;
let token: string;

beforeEach(async () => {
  board = await someLiveBoard();
  keeper = await joined(board, 'admin');
  token = await makeWallLink(await board.access('wall:manage', keeper), 'Kitchen');
});

const at = (path: string, secret = token, headers: Record<string, string> = {}) =>
  [
    new Request(`http://localhost/tv/${secret}${path}`, { headers }),
    { params: Promise.resolve({ token: secret }) },
  ] as const;

const linksNow = async () => wallLinksOf(await board.access('wall:manage'));

const endings: [string, () => Promise<unknown>][] = [
  [
    'is revoked',
    async () => {
      const [link] = await linksNow();
      if (link) await revokeWallLink(await board.access('wall:manage'), link.id);
    },
  ],
  [
    'was made by somebody who is no admin of the board any more',
    async () => setMember(await board.access('member:manage'), command('set'), keeper.personId, 'product-owner'),
  ],
  [
    'was made by somebody who left the workspace',
    async () =>
      removePerson(
        await authorizeInWorkspace(board.admin, 'workspace:manage'),
        keeper.personId,
        '7a1e7d4e-7d0c-4f2f-9a57-6c4d2b1f0a11',
      ),
  ],
];

test.each(endings)('a link that %s lets nobody in, and ends what is open within two seconds', async (_, end) => {
  const stream = await openStream(...at('/events/stream?after=0'));
  expect(stream.status).toBe(200);
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader?.read())?.value).toContain('hello');
  await end();
  const began = performance.now();
  let last = '';
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) last = part.value;
  expect(performance.now() - began).toBeLessThan(2_000);
  expect(last).toContain('event: ended');
  for (const answer of [openStream, readChanges, readPace]) {
    expect((await answer(...at('/changes?after=0'))).status).toBe(404);
  }
  await expect(authorizeByWallLink(token)).rejects.toMatchObject({ refusal: { refusal: 'not-found' } });
});

test('by the link alone a screen follows the board, and holds the right to nothing but reading', async () => {
  const access = await authorizeByWallLink(token);
  expect(access.abilities()).toEqual(['board:read', 'flow:read', 'ledger:read']);
  const { seq } = await readWall(access);
  await board.add('On the wall');
  const delta = boardDelta.parse(await (await readChanges(...at(`/changes?after=${seq}`))).json());
  expect(delta.cards.map(({ title }) => title)).toEqual(['On the wall']);
  expect((await readPace(...at('/pace'))).status).toBe(200);
});

test('the wall shows titles and names, and no description, comment or address', async () => {
  const { card } = await board.add('A title');
  await editCard(await board.access('card:edit'), command('edit'), card.id, { description: 'hidden words' });
  await writeComment(await board.access('card:comment'), command('comment'), card.id, { body: 'hidden words' });
  const shown = await readWall(await authorizeByWallLink(token));
  const delta = await (await readChanges(...at('/changes?after=0'))).text();
  const text = JSON.stringify(shown) + delta;
  expect(text).toContain('A title');
  expect(text).not.toContain('hidden words');
  expect(text).not.toContain('@kestrel.example');
  expect(shown.me).not.toBe(keeper.personId);
});

test("a wall knows the team's views, and not those of whoever made its link", async () => {
  const shown = { filter: '', hidesFiltered: false, lanes: null, density: 'far', columns: {} } as const;
  const access = await board.access('view:keep', keeper);
  await keepView(access, command('keep'), { name: 'Own', team: false, shown });
  await keepView(access, command('keep'), { name: 'Team', team: true, shown });
  const seen = await readViews(await authorizeByWallLink(token));
  expect(seen.map(({ name }) => name)).toEqual(['Team']);
});

test('an unknown token, a hash, and a cookie without a link are nothing', async () => {
  const [stored] = await rows<{ hash: string }>(pool, "select encode(token_hash, 'base64') as hash from wall_link");
  expect(stored?.hash).toBeDefined();
  for (const secret of [
    '',
    'x',
    `${token}x`,
    hashOfSecret(token).toString('base64url'),
    "'; drop table wall_link; --",
  ]) {
    expect((await readChanges(...at('/changes?after=0', secret, { cookie: 'authjs.session-token=x' }))).status).toBe(
      404,
    );
  }
});

test('a link is of one board; its list names maker and last use, and never the secret', async () => {
  const other = await someLiveBoard();
  const [link] = await linksNow();
  expect(link).toMatchObject({ name: 'Kitchen', holds: true, lastUsedAt: null });
  expect(JSON.stringify(link)).not.toContain(token);
  await authorizeByWallLink(token);
  expect((await linksNow())[0]?.lastUsedAt).not.toBeNull();
  expect(await wallLinksOf(await other.access('wall:manage'))).toEqual([]);
  if (link) {
    const revoked = revokeWallLink(await other.access('wall:manage'), link.id);
    await expect(revoked).rejects.toMatchObject({ refusal: { refusal: 'not-found' } });
  }
  expect((await readChanges(...at('/changes?after=0'))).status).toBe(200);
});

test('a question that cannot be read is refused by its field', async () => {
  const answer = await readChanges(...at('/changes?after=x'));
  expect([answer.status, (await answer.json()).field]).toEqual([400, 'after']);
});
