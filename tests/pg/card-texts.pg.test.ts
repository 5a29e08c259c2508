import { afterAll, afterEach, expect, test } from 'vitest';
import { changeConfiguration } from '#data/boards/change-configuration.ts';
import { editCard } from '#data/cards/edit-card.ts';
import { moveCard } from '#data/cards/move-cards.ts';
import { undo } from '#data/cards/undo.ts';
import { writeComment } from '#data/cards/write-comment.ts';
import { pool } from '#data/database.ts';
import type { EditCard } from '#domain/schemas/card-commands.ts';
import type { CardId, ColumnId } from '#domain/schemas/ids.ts';
import { brokenInvariants, command, type LiveBoard, someLiveBoard } from '../support/some-live-board.ts';

afterEach(async () => expect(await brokenInvariants()).toEqual([]));
afterAll(() => pool.end());

async function withCard(): Promise<{ board: LiveBoard; id: CardId }> {
  const board = await someLiveBoard();
  return { board, id: (await board.add('Berth plan')).card.id };
}

const edit = async (board: LiveBoard, id: CardId, asked: EditCard) =>
  editCard(await board.access('card:edit'), command('edit', asked), id, asked);
const takeBack = async (board: LiveBoard, seq?: number) =>
  undo(await board.access('card:move'), command('undo'), seq === undefined ? {} : { seq });
const move = async (board: LiveBoard, cardId: CardId) => {
  const asked = { cardId, toColumnId: board.columns[1] as ColumnId };
  return moveCard(await board.access('card:move'), command('move', asked), asked);
};
const cardOf = async (board: LiveBoard) => (await board.view()).cards[0];

test('an undo gives back every text that an edit changed, and says so in the ledger', async () => {
  const { board, id } = await withCard();
  const first = { title: 'Quay plan', customer: 'Kestrel', tags: ['ui', 'api'], dueOn: '2026-12-02' };
  await edit(board, id, first);
  await edit(board, id, { title: 'Pier plan', customer: null, tags: [], dueOn: null, description: 'Long.' });
  const { events } = await takeBack(board);
  expect(await cardOf(board)).toMatchObject(first);
  expect(events).toMatchObject([{ kind: 'card-edited' }]);
  await takeBack(board);
  expect(await cardOf(board)).toMatchObject({ title: 'Berth plan', customer: null, tags: [], dueOn: null });
});

test('an edit of texts is taken back although the card was moved since, which stays', async () => {
  const { board, id } = await withCard();
  const { seq } = await edit(board, id, { title: 'Quay plan' });
  await move(board, id);
  await takeBack(board, seq);
  expect(await cardOf(board)).toMatchObject({ title: 'Berth plan', columnId: board.columns[1] });
});

test('an undo does not write over what was edited since', async () => {
  const { board, id } = await withCard();
  const { seq } = await edit(board, id, { title: 'Quay plan', customer: 'Kestrel' });
  await edit(board, id, { title: 'Pier plan' });
  await expect(takeBack(board, seq)).rejects.toMatchObject({
    refusal: { refusal: 'undo-overtaken', detail: 'HB-1 was edited since.' },
  });
  expect(await cardOf(board)).toMatchObject({ title: 'Pier plan', customer: 'Kestrel' });
});

test('an edit that changes no text and a comment are nothing to take back', async () => {
  const { board, id } = await withCard();
  const { seq } = await move(board, id);
  await edit(board, id, { title: 'Berth plan' });
  await writeComment(await board.access('card:comment'), command('comment'), id, { body: 'Hm.' });
  await takeBack(board);
  expect(await cardOf(board)).toMatchObject({ columnId: board.columns[0] });
  await expect(takeBack(board, seq)).rejects.toMatchObject({ refusal: { refusal: 'nothing-to-undo' } });
});

test('an edit that began before somebody else edited the same text is refused with what stands now', async () => {
  const { board, id } = await withCard();
  await edit(board, id, { title: 'Quay plan', was: { title: 'Berth plan' } });
  await expect(edit(board, id, { title: 'Pier plan', was: { title: 'Berth plan' } })).rejects.toMatchObject({
    refusal: {
      refusal: 'card-edited-meanwhile',
      field: 'title',
      detail: 'HB-1 was edited meanwhile.',
      facts: { field: 'title', now: 'Quay plan' },
    },
  });
  await edit(board, id, { customer: 'Kestrel', was: { customer: null } });
  expect(await cardOf(board)).toMatchObject({ title: 'Quay plan', customer: 'Kestrel' });
});

test('an archived board takes no change of its cards, and every one again when it is back', async () => {
  const { board, id } = await withCard();
  const archive = async (archived: boolean) => {
    const asked = { changes: [{ do: 'change-board' as const, archived }] };
    await changeConfiguration(await board.access('board:configure'), command('configure', asked), asked);
  };
  await archive(true);
  const refused = { refusal: { refusal: 'board-archived' } };
  await expect(move(board, id)).rejects.toMatchObject(refused);
  await expect(edit(board, id, { title: 'Quay plan' })).rejects.toMatchObject(refused);
  await expect(board.add('One more')).rejects.toMatchObject(refused);
  await expect(takeBack(board)).rejects.toMatchObject(refused);
  await archive(false);
  await move(board, id);
  expect(await cardOf(board)).toMatchObject({ columnId: board.columns[1], title: 'Berth plan' });
});
