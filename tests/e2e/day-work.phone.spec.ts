import { columnsOfBoard, manyCards, oneCard } from '../support/days-work.ts';
import { byFinger } from '../support/hands.ts';
import { test } from '../support/seated-board.ts';

test.beforeEach(async ({ page, board }) => {
  for (const title of ['First', 'Second', 'Third']) await board.add(title);
  await page.goto('/b/hb');
});

test('a card is written, pulled, blocked, unblocked, finished and taken back by a finger', async ({ page, board }) => {
  await oneCard(page, board, byFinger(page));
});

test('cards are moved together, filtered, and the view is kept by a finger', async ({ page, board }) => {
  await manyCards(page, board, byFinger(page));
});

test('a stage is added, renamed, limited, moved, and another retired by a finger', async ({ page, board }) => {
  await columnsOfBoard(page, board, byFinger(page));
});
