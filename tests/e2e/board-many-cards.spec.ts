import type { Locator, Page } from '@playwright/test';
import { barriersOn } from '../support/barriers.ts';
import { expect, type SeatedBoard, test } from '../support/seated-board.ts';

const link = (page: Page, name: string): Locator => page.getByRole('link', { name: new RegExp(name) });
const cards = (page: Page, region: string): Locator =>
  page.getByRole('region', { name: region, exact: true }).getByRole('listitem');
const bar = (page: Page) => page.getByRole('region', { name: 'Selected cards' });
const said = (page: Page, words: string | RegExp) =>
  expect(page.locator('[aria-live]').filter({ hasText: words })).toHaveCount(1);

const countIn = async (board: SeatedBoard, index: number): Promise<number> =>
  (await board.view()).cards.filter(({ columnId }) => columnId === board.columns[index]).length;

const personOf = async (board: SeatedBoard, title: string) =>
  (await board.view()).cards.find((card) => card.title === title)?.assigneeId;

test.beforeEach(async ({ board }) => {
  for (const title of ['First', 'Second', 'Third', 'Fourth']) await board.add(title);
  await board.configure([
    { do: 'set-limit', scope: 'column', columnIds: board.columns.slice(1, 2), maximum: 2, mode: 'ask' },
    { do: 'set-limit', scope: 'column', columnIds: board.columns.slice(2, 3), maximum: 1, mode: 'warn' },
  ]);
});

test('a range is selected and moved over a limit, which says so beforehand, as one change with one undo', async ({
  page,
  board,
}) => {
  await page.goto('/b/hb');
  await link(page, 'First').focus();
  await page.keyboard.press('x');
  await said(page, 'HB-1 selected. 1 selected.');
  await link(page, 'Third').click({ modifiers: ['Shift'] });
  await expect(bar(page)).toContainText('3 selected');
  await expect(link(page, 'HB-2, selected, Second')).toBeVisible();
  await bar(page).getByRole('button', { name: 'Move' }).click();
  await expect(page.getByRole('option', { name: /^Test/ })).toContainText('Test would be 3/1, over by 2');
  await page.getByRole('option', { name: /^Build/ }).click();
  await expect(page.getByRole('dialog')).toContainText('Build would be 3/2, over by 1.');
  await page.getByRole('dialog').getByLabel('Reason').fill('all hands');
  await page.keyboard.press('Enter');
  await expect(cards(page, 'Build')).toHaveCount(3);
  await expect.poll(() => countIn(board, 1)).toBe(3);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(cards(page, 'Build')).toHaveCount(0);
  await expect.poll(() => countIn(board, 0)).toBe(4);
});

test('one of several selected cards takes the others along, by mouse and by keys, over the limits of all', async ({
  page,
  board,
}) => {
  await page.goto('/b/hb');
  await link(page, 'First').focus();
  await page.keyboard.press('x');
  await link(page, 'Second').click({ modifiers: ['Shift'] });
  const from = await link(page, 'Second').boundingBox();
  const to = await page.getByRole('region', { name: 'Build', exact: true }).boundingBox();
  if (!from || !to) throw new Error('the cards are not on screen');
  await page.mouse.move(from.x + 10, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(from.x + 20, from.y + 14, { steps: 3 });
  await page.mouse.move(to.x + 60, to.y + 120, { steps: 6 });
  await expect(page.getByText('2 cards', { exact: true })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Build', exact: true })).toContainText('would be 2/2 full');
  await page.mouse.up();
  await expect(cards(page, 'Build')).toHaveText([/First/, /Second/]);
  await expect.poll(() => countIn(board, 1)).toBe(2);
  await link(page, 'Second').focus();
  await page.keyboard.press('Space');
  await said(page, 'Picked up 2 cards. Build.');
  await page.keyboard.press('ArrowRight');
  await said(page, 'Test, place 1 of 2. Test would be 2 of 1, over its limit.');
  await page.keyboard.press('Escape');
  await said(page, 'Move cancelled. 2 cards are back where they were.');
  await expect(link(page, 'Second')).toBeFocused();
  await page.keyboard.press('<');
  await expect.poll(() => countIn(board, 0)).toBe(4);
  await page.keyboard.press('z');
  await expect.poll(() => countIn(board, 1)).toBe(2);
  await page.keyboard.press('z');
  await expect.poll(() => countIn(board, 0)).toBe(4);
});

test('by keys alone a range is selected, typed and tagged, and Escape lets it go', async ({ page, board }) => {
  await page.goto('/b/hb');
  await link(page, 'Second').focus();
  await page.keyboard.press('x');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+X');
  await said(page, '3 selected.');
  await page.keyboard.press('t');
  await page.getByRole('combobox').fill('defect');
  await page.keyboard.press('Enter');
  await expect(cards(page, 'Ready').filter({ hasText: 'Defect' })).toHaveCount(3);
  await page.keyboard.press('l');
  await page.getByRole('combobox').fill('urgent');
  await expect(page.getByRole('option', { name: 'New tag urgent' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await board.view()).cards.filter(({ tags }) => tags.includes('urgent')).length)
    .toBe(3);
  await page.keyboard.press('z');
  await expect.poll(async () => (await board.view()).cards.flatMap(({ tags }) => tags)).toEqual([]);
  await page.keyboard.press('z');
  await expect(cards(page, 'Ready').filter({ hasText: 'Defect' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  await page.keyboard.press('Control+a');
  await said(page, '4 selected, all of Ready.');
});

test('in lanes of persons a card goes to another person by mouse and by keys, each with one move', async ({
  page,
  board,
}) => {
  const { personId } = board.admin;
  await page.goto('/b/hb?lanes=assignee');
  const nobody = page.getByRole('region', { name: 'Nobody', exact: true });
  const ada = page.getByRole('region', { name: 'Ada', exact: true });
  await expect(nobody.getByRole('listitem')).toHaveCount(4);
  await link(page, 'First').focus();
  await page.keyboard.press('Shift+ArrowUp');
  await expect(ada.getByRole('listitem')).toHaveText([/First/]);
  await expect(link(page, 'First')).toBeFocused();
  await expect.poll(() => personOf(board, 'First')).toBe(personId);
  const from = await link(page, 'Second').boundingBox();
  const to = await ada.getByRole('listitem').boundingBox();
  if (!from || !to) throw new Error('the cards are not on screen');
  await page.mouse.move(from.x + 10, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(from.x + 20, from.y + 14, { steps: 3 });
  await page.mouse.move(to.x + 40, to.y + to.height - 4, { steps: 8 });
  await page.mouse.up();
  await expect(ada.getByRole('listitem')).toHaveText([/First/, /Second/]);
  await expect(page.getByText('Moved HB-2 to Ada')).toBeVisible();
  await expect.poll(() => personOf(board, 'Second')).toBe(personId);
  await page.keyboard.press('z');
  await expect.poll(() => personOf(board, 'Second')).toBe(null);
});

test('lanes fold to a miniature, one by one and all together, and the address says how the board is drawn', async ({
  page,
}) => {
  await page.goto('/b/hb');
  await page.getByRole('button', { name: /^Lanes/ }).click();
  await page.getByRole('menuitem', { name: 'Type' }).click();
  await expect(page).toHaveURL('/b/hb?lanes=type');
  const lane = page.getByRole('region', { name: 'Feature', exact: true });
  await link(page, 'First').focus();
  await page.keyboard.press('_');
  const fold = lane.getByRole('button', { name: 'Feature' });
  await expect(fold).toBeFocused();
  await expect(lane).toContainText('Folded: Ready 4');
  await expect(page.getByRole('heading', { name: 'Ready', exact: true, level: 2 })).toBeVisible();
  expect(await barriersOn(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await link(page, 'First').focus();
  await page.keyboard.press('\\');
  await expect(page.getByRole('button', { name: 'Unfold Ready' })).toBeFocused();
  await page.keyboard.press('Enter');
  await link(page, 'First').focus();
  await page.keyboard.press('-');
  await said(page, 'All lanes are folded.');
  await expect(fold).toBeFocused();
  await page.keyboard.press('-');
  await expect(link(page, 'First')).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL('/b/hb');
  await expect(page.getByRole('region', { name: 'Feature', exact: true })).toHaveCount(0);
});
