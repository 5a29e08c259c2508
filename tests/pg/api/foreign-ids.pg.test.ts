import { afterAll, expect, test } from 'vitest';
import { authorizeInWorkspace } from '#data/authorize.ts';
import { createBoard } from '#data/boards/create-board.ts';
import { pool } from '#data/database.ts';
import type { Operation } from '../../../src/app/api/v1/_door/operation.ts';
import * as attachments from '../../../src/app/api/v1/_door/operations/attachments.ts';
import * as commands from '../../../src/app/api/v1/_door/operations/card-commands.ts';
import * as cards from '../../../src/app/api/v1/_door/operations/cards.ts';
import { changeConfiguration, setMember } from '../../../src/app/api/v1/_door/operations/configuration.ts';
import { readCardEvents, readLedger } from '../../../src/app/api/v1/_door/operations/ledger.ts';
import * as links from '../../../src/app/api/v1/_door/operations/links.ts';
import { moveCard, moveCards, undo } from '../../../src/app/api/v1/_door/operations/moves.ts';
import { multipartOf } from '../../support/multipart.ts';
import { command, type LiveBoard, someLiveBoard } from '../../support/some-live-board.ts';
import { joined } from './support/actors.ts';
import { refusalOf } from './support/answer.ts';
import type { Asking } from './support/ask.ts';

afterAll(() => pool.end());

/** Two workspaces with a board each; the asker is admin of the first, and names what is of the second. */
async function twoBoards() {
  const [here, there] = [await someLiveBoard(), await someLiveBoard()];
  const { card } = await here.add('Ours');
  const { card: theirs } = await there.add('Theirs');
  const as = { sessionId: here.admin.sessionId };
  return { here, there, card, theirs, as, params: { board: here.id } };
}

const seqs = async (...boards: LiveBoard[]) => Promise.all(boards.map(async (board) => (await board.view()).seq));

test('a card of another workspace is not there, in the path or in the body, alone or among others', async () => {
  const { here, there, card, theirs, as, params } = await twoBoards();
  const inPath = { ...params, card: theirs.id };
  const both = [card.id, theirs.id];
  const asked: [Operation, Asking][] = [
    [cards.readCard, { params: inPath }],
    [cards.editCard, { params: inPath, body: { title: 'Mine' } }],
    [commands.blockCard, { params: inPath, body: { category: 'other', reason: 'No' } }],
    [
      commands.blockCard,
      { params: { ...params, card: card.id }, body: { category: 'other', reason: 'No', blockedById: theirs.id } },
    ],
    [commands.unblockCard, { params: inPath, body: {} }],
    [commands.restoreCard, { params: inPath, body: {} }],
    [commands.voidCard, { params: inPath, body: { reason: 'No' } }],
    [commands.unvoidCard, { params: inPath, body: {} }],
    [commands.listComments, { params: inPath }],
    [commands.writeComment, { params: inPath, body: { body: 'Hello' } }],
    [attachments.listAttachments, { params: inPath }],
    [attachments.addAttachment, { params: inPath, ...multipartOf({ file: { fileName: 'a.txt', content: 'a' } }) }],
    [links.addLink, { params: inPath, body: { url: 'https://kestrel.example' } }],
    [links.addLink, { params: { ...params, card: card.id }, body: { otherCardId: theirs.id } }],
    [readCardEvents, { params: inPath }],
    [readLedger, { params, query: { card: theirs.id } }],
    [moveCard, { params, body: { cardId: theirs.id, toColumnId: here.columns[1] } }],
    [moveCards, { params, body: { cardIds: both, toColumnId: here.columns[1] } }],
    [cards.archiveCards, { params, body: { cardIds: both } }],
    [cards.deleteCards, { params, body: { cardIds: both } }],
    [cards.sendCardsAway, { params, body: { cardIds: both } }],
  ];
  const before = await seqs(here, there);
  for (const [operation, asking] of asked) {
    expect([operation.id, await refusalOf(operation, { as, ...asking })]).toMatchObject([
      operation.id,
      { status: 404 },
    ]);
  }
  expect(await seqs(here, there)).toEqual(before);
});

test('a card of another board of the same workspace is not there either', async () => {
  const { here, as, card, params } = await twoBoards();
  const sibling = { key: 'SIB', name: 'Sibling', zone: 'UTC', template: 'simple' as const, changes: [] };
  await createBoard(await authorizeInWorkspace(here.admin, 'board:create'), command('create'), sibling);
  const body = { cardId: card.id, toColumnId: here.columns[1] };
  expect(await refusalOf(moveCard, { as, params: { board: 'SIB' }, body })).toMatchObject({ status: 404 });
  expect(await refusalOf(cards.readCard, { as, params: { board: 'SIB', card: card.id } })).toMatchObject({
    status: 404,
  });
  expect(await refusalOf(cards.readCard, { as, params: { ...params, card: '99' } })).toMatchObject({ status: 404 });
});

test('columns, lanes, parents and people of elsewhere are refused, and nothing changes', async () => {
  const { here, there, card, theirs, as, params } = await twoBoards();
  const onCard = { ...params, card: card.id };
  const foreignColumn = there.columns[1];
  const stranger = there.admin.personId;
  const asked: [Operation, Asking, string][] = [
    [moveCard, { params, body: { cardId: card.id, toColumnId: foreignColumn } }, 'column-not-open'],
    [cards.createCard, { params, body: { title: 'New', columnId: foreignColumn } }, 'column-not-open'],
    [cards.createCard, { params, body: { title: 'New', parentId: theirs.id } }, 'invalid-input'],
    [cards.createCard, { params, body: { title: 'New', assigneeId: stranger } }, 'invalid-input'],
    [cards.createCard, { params, body: { title: 'New', laneId: foreignColumn } }, 'invalid-input'],
    [cards.editCard, { params: onCard, body: { parentId: theirs.id } }, 'invalid-input'],
    [cards.editCard, { params: onCard, body: { assigneeId: stranger } }, 'invalid-input'],
    [
      moveCard,
      { params, body: { cardId: card.id, toColumnId: here.columns[1], assigneeId: stranger } },
      'invalid-input',
    ],
    [setMember, { params: { ...params, person: stranger }, body: { role: 'admin' } }, 'not-found'],
  ];
  const before = await seqs(here, there);
  for (const [operation, asking, code] of asked) {
    expect([operation.id, await refusalOf(operation, { as, ...asking })]).toMatchObject([operation.id, { code }]);
  }
  expect(await seqs(here, there)).toEqual(before);
});

test('a change of configuration that names a column of elsewhere is refused whole', async () => {
  const { here, there, as, params } = await twoBoards();
  const before = await seqs(here, there);
  const changes = [
    { do: 'change-board', name: 'Renamed' },
    { do: 'change-column', columnId: there.columns[0], name: 'Taken over' },
  ];
  const refusal = await refusalOf(changeConfiguration, { as, params, body: { changes } });
  expect(refusal.status).toBeGreaterThanOrEqual(400);
  expect(refusal.status).toBeLessThan(500);
  expect(await seqs(here, there)).toEqual(before);
});

test('an event of somebody else cannot be undone by naming its seq', async () => {
  const { here, params } = await twoBoards();
  const { seq } = await here.add('Made by the admin');
  const { sessionId } = await joined(here, 'admin');
  const body = { seq };
  expect(await refusalOf(undo, { as: { sessionId }, params, body })).toMatchObject({ code: 'nothing-to-undo' });
});

test('what is absent and what is denied are told in the same words', async () => {
  const { there, as } = await twoBoards();
  const nowhere = '00000000-0000-4000-8000-000000000000';
  const denied = await refusalOf(cards.listCards, { as, params: { board: there.id } });
  const absent = await refusalOf(cards.listCards, { as, params: { board: nowhere } });
  const malformed = await refusalOf(cards.listCards, { as, params: { board: '../../etc' } });
  expect(denied).toEqual(absent);
  expect(malformed).toEqual(absent);
});
