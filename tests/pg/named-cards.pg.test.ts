import { afterAll, expect, test } from 'vitest';
import { authorizeInWorkspace, authorizeOnBoard } from '#data/authorize.ts';
import { createBoard } from '#data/boards/create-board.ts';
import { setMember } from '#data/boards/set-member.ts';
import { createCard } from '#data/cards/create-card.ts';
import { readCardDetail } from '#data/cards/read-card-detail.ts';
import { writeComment } from '#data/cards/write-comment.ts';
import { pool } from '#data/database.ts';
import type { WorkspaceId } from '#domain/schemas/ids.ts';
import { someMember } from '../support/people.ts';
import { command, someLiveBoard } from '../support/some-live-board.ts';

afterAll(() => pool.end());

test('the cards that texts name are told with the card, of other boards only to those who may read them', async () => {
  const board = await someLiveBoard();
  const { admin } = board;
  const asked = { key: 'OPS', name: 'Operations', zone: 'UTC', template: 'simple' as const, changes: [] };
  const inWorkspace = await authorizeInWorkspace(admin, 'board:create');
  const ops = await createBoard(inWorkspace, command('create', asked), asked);
  const onOps = await authorizeOnBoard(admin, ops.id, 'card:create');
  await createCard(onOps, command('card'), { title: 'Renew the certificate' });
  const elsewhere = await someLiveBoard();
  await elsewhere.add('A stranger’s card');
  await elsewhere.add('Another stranger’s card');

  const { card } = await board.add('Send report', { description: 'After HB-2, OPS-1 and HB-77; `HB-2` again' });
  await board.add('Relay settings');
  const said = { body: 'See HB-1.' };
  await writeComment(await board.access('card:comment'), command('comment', said), card.id, said);

  const ofBoard = [
    { boardKey: 'HB', number: 1, title: 'Send report' },
    { boardKey: 'HB', number: 2, title: 'Relay settings' },
  ];
  const { named } = await readCardDetail(await board.access('board:read'), card.id);
  expect(named).toEqual([...ofBoard, { boardKey: 'OPS', number: 1, title: 'Renew the certificate' }]);

  const member = await someMember(admin.workspaceId as WorkspaceId, 'member');
  await setMember(await board.access('member:manage'), command('set-member'), member.personId, 'viewer');
  const theirs = await readCardDetail(await board.access('board:read', member), card.id);
  expect(theirs.named).toEqual(ofBoard);
});
