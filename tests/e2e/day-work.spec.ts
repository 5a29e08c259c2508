import { columnsOfBoard, manyCards, oneCard } from '../support/days-work.ts';
import { byKeys, byMouse } from '../support/hands.ts';
import { test } from '../support/seated-board.ts';

test.beforeEach(async ({ page, board }) => {
  for (const title of ['First', 'Second', 'Third']) await board.add(title);
  await page.goto('/b/hb');
});

for (const [name, handsOf, isByKeys] of [
  ['by mouse', byMouse, false],
  ['by keys alone', byKeys, true],
] as const) {
  test(`a card is written, pulled, blocked, unblocked, finished and taken back ${name}`, async ({ page, board }) => {
    await oneCard(page, board, handsOf(page), isByKeys);
  });

  test(`cards are moved together, filtered, and the view is kept ${name}`, async ({ page, board }) => {
    await manyCards(page, board, handsOf(page), isByKeys);
  });

  test(`a stage is added, renamed, limited, moved, and another retired ${name}`, async ({ page, board }) => {
    await columnsOfBoard(page, board, handsOf(page));
  });
}
