import type { Locator, Page } from '@playwright/test';
import { expect, type SeatedBoard, test } from '../support/seated-board.ts';

const link = (page: Page, name: string): Locator => page.getByRole('link', { name: new RegExp(name) });
const cards = (page: Page, column: string): Locator =>
  page.getByRole('region', { name: column, exact: true }).getByRole('listitem');
const said = (page: Page, words: string | RegExp) =>
  expect(page.locator('[aria-live]').filter({ hasText: words })).toHaveCount(1);

/** Ready: three cards. Test: one card under a limit of one that stops. */
async function threeAndOne(board: SeatedBoard): Promise<void> {
  for (const title of ['First', 'Second', 'Third']) await board.add(title);
  await board.add('In test', { columnId: board.columns[2] });
  await board.configure([
    { do: 'set-limit', scope: 'column', columnIds: board.columns.slice(2, 3), maximum: 1, mode: 'stop' },
    { do: 'set-limit', scope: 'column', columnIds: board.columns.slice(1, 2), maximum: 0, mode: 'ask' },
  ]);
}

const titlesIn = async (board: SeatedBoard, index: number): Promise<string[]> => {
  const { cards: all } = await board.view();
  return all
    .filter(({ columnId }) => columnId === board.columns[index])
    .sort((a, b) => ((a.rank ?? '') < (b.rank ?? '') ? -1 : 1))
    .map(({ title }) => title);
};

test.beforeEach(async ({ board }) => threeAndOne(board));

async function dragTo(page: Page, from: Locator, to: Locator): Promise<void> {
  const start = await from.boundingBox();
  const end = await to.boundingBox();
  if (!start || !end) throw new Error('what is dragged or dropped on is not on screen');
  await page.mouse.move(start.x + 40, start.y + 20);
  await page.mouse.down();
  await page.mouse.move(start.x + 52, start.y + 26, { steps: 3 });
  await page.mouse.move(end.x + 40, end.y + end.height - 4, { steps: 8 });
}

test('a card is moved by mouse to the place under the pointer, in the same frame, and once', async ({
  page,
  board,
}) => {
  await page.goto('/b/hb');
  await dragTo(
    page,
    cards(page, 'Ready').filter({ hasText: 'First' }),
    cards(page, 'Ready').filter({ hasText: 'Second' }),
  );
  await page.mouse.up();
  await expect(cards(page, 'Ready')).toHaveText([/Second/, /First/, /Third/]);
  await expect.poll(() => titlesIn(board, 0)).toEqual(['Second', 'First', 'Third']);
  await expect(page).toHaveURL('/b/hb');
});

test('while a card is aimed the gauge shows the count after the drop, and Escape takes it back', async ({
  page,
  board,
}) => {
  await page.goto('/b/hb');
  await dragTo(page, cards(page, 'Ready').filter({ hasText: 'First' }), cards(page, 'Test'));
  await expect(page.getByRole('region', { name: 'Test', exact: true })).toContainText('would be 2/1 over by 1');
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(page.getByRole('region', { name: 'Test', exact: true })).not.toContainText('would be');
  expect(await titlesIn(board, 0)).toEqual(['First', 'Second', 'Third']);
});

test('a card is moved by keys alone, each step is said, and Z takes it back', async ({ page, board }) => {
  await page.goto('/b/hb');
  await link(page, 'Second').focus();
  await page.keyboard.press('Space');
  await said(page, 'Picked up HB-2, Second. Ready, 2 of 3.');
  await page.keyboard.press('ArrowDown');
  await said(page, 'Ready, place 3 of 3.');
  await expect(link(page, 'Second')).toBeFocused();
  for (const _ of [1, 2, 3]) await page.keyboard.press('ArrowRight');
  await said(page, 'Done, place 1 of 1.');
  await page.keyboard.press('Space');
  await said(page, 'Dropped in Done, place 1 of 1. Press Z to undo.');
  await expect.poll(() => titlesIn(board, 3)).toEqual(['Second']);
  await page.keyboard.press('z');
  await expect.poll(() => titlesIn(board, 0)).toContain('Second');
  await expect(link(page, 'Second')).toBeVisible();
});

test('arrows walk, Shift and arrows move, and the focus stays on the card', async ({ page, board }) => {
  await page.goto('/b/hb');
  await link(page, 'First').focus();
  await page.keyboard.press('ArrowDown');
  await expect(link(page, 'Second')).toBeFocused();
  await page.keyboard.press('Shift+ArrowUp');
  await expect(cards(page, 'Ready')).toHaveText([/Second/, /First/, /Third/]);
  await expect(link(page, 'Second')).toBeFocused();
  await expect.poll(() => titlesIn(board, 0)).toEqual(['Second', 'First', 'Third']);
});

test('a picked-up card is put back by Escape, which is said', async ({ page, board }) => {
  await page.goto('/b/hb');
  await link(page, 'Second').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await said(page, 'Move cancelled. HB-2 is back in Ready, 2 of 3.');
  await expect(link(page, 'Second')).toBeFocused();
  expect(await titlesIn(board, 0)).toEqual(['First', 'Second', 'Third']);
});

test('a card is moved by clicks alone: picked up, then placed', async ({ page, board }) => {
  await page.goto('/b/hb');
  await cards(page, 'Ready').filter({ hasText: 'Third' }).hover();
  await page.getByRole('button', { name: 'Actions for HB-3' }).click();
  await page.getByRole('menuitem', { name: 'Pick up, then place' }).click();
  await page.getByRole('button', { name: 'Place here, at the top' }).first().click();
  await expect.poll(() => titlesIn(board, 0)).toEqual(['Third', 'First', 'Second']);
  await expect(link(page, 'Third')).toBeFocused();
});

test('a limit that asks takes the card with a reason, which stands in the ledger', async ({ page, board }) => {
  await page.goto('/b/hb');
  await link(page, 'First').focus();
  await page.keyboard.press('>');
  const dialog = page.getByRole('dialog', { name: 'Over the limit' });
  await expect(dialog).toContainText('Build would be 1 of 0: say why.');
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('Say why in one line.');
  await dialog.getByLabel('Reason').fill('customer demo');
  await page.keyboard.press('Enter');
  await expect.poll(() => titlesIn(board, 1)).toEqual(['First']);
  await expect(link(page, 'First')).toBeFocused();
});

test('a limit that stops leaves a member’s card where it is and says so', async ({ browser, board, app }) => {
  const context = await browser.newContext({ baseURL: app.url, viewport: { width: 1440, height: 900 } });
  await board.seat(context, 'member');
  const page = await context.newPage();
  await page.goto('/b/hb');
  await link(page, 'First').focus();
  await page.keyboard.press('Space');
  for (const _ of [1, 2]) await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('region', { name: 'Test', exact: true })).toContainText('its limit of 1 stops more');
  await page.keyboard.press('Space');
  await said(page, 'Test is closed: 1 of 1 and its limit stops more. HB-1 stays in Ready.');
  await expect(cards(page, 'Ready')).toHaveText([/First/, /Second/, /Third/]);
  expect(await titlesIn(board, 2)).toEqual(['In test']);
  await context.close();
});

test('a viewer walks the board and moves nothing', async ({ browser, board, app }) => {
  const context = await browser.newContext({ baseURL: app.url, viewport: { width: 1440, height: 900 } });
  await board.seat(context, 'viewer');
  const page = await context.newPage();
  await page.goto('/b/hb');
  await expect(page.getByRole('button', { name: /New card|Add card/ })).toHaveCount(0);
  await link(page, 'First').focus();
  await page.keyboard.press('Shift+ArrowDown');
  await expect(cards(page, 'Ready')).toHaveText([/First/, /Second/, /Third/]);
  await context.close();
});
