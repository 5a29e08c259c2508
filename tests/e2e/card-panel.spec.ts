import type { Locator, Page } from '@playwright/test';
import { barriersByDayAndNight } from '../support/barriers.ts';
import { expect, type SeatedBoard, test } from '../support/seated-board.ts';

const panel = (page: Page): Locator => page.getByRole('complementary', { name: 'Card' });
const title = 'Send scheduled report by e-mail';

/** Opens the card over the board, as a click on its title does. */
async function openPanel(page: Page, name = title): Promise<Locator> {
  await page.goto('/b/hb');
  await page.getByRole('link', { name: new RegExp(name) }).click();
  await expect(panel(page).getByRole('heading', { name })).toBeVisible();
  return panel(page);
}

/** Opens the field of a property that the card does not have yet. */
async function addProperty(card: Locator, name: string): Promise<void> {
  await card.getByRole('button', { name: 'Add a property' }).click();
  await card.page().getByRole('menuitem', { name, exact: true }).click();
}

const cardNamed = async ({ view }: SeatedBoard, name = title) =>
  (await view()).cards.find((card) => card.title === name);

test.beforeEach(async ({ board }) => {
  await board.add(title);
  await board.add('Bulk transfer of mandates');
});

test('a card opens over the live board under its own address, and closing gives the focus back', async ({ page }) => {
  const card = await openPanel(page);
  await expect(page).toHaveURL('/b/hb/c/1');
  await expect(page.getByRole('heading', { name: 'Ready', exact: true })).toBeVisible();
  await expect(card.getByRole('heading', { name: title })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL('/b/hb');
  await expect(panel(page)).toHaveCount(0);
  await expect(page.getByRole('link', { name: new RegExp(title) })).toBeFocused();
});

test('going back closes the panel, even after walking through other cards', async ({ page }) => {
  await openPanel(page);
  await page.keyboard.press(']');
  await expect(panel(page).getByRole('heading', { name: 'Bulk transfer of mandates' })).toBeVisible();
  await expect(page).toHaveURL('/b/hb/c/2');
  await page.keyboard.press('[');
  await expect(panel(page).getByRole('heading', { name: title })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL('/b/hb');
  await expect(panel(page)).toHaveCount(0);
});

test('the same address opened directly is a page of its own @phone', async ({ page }) => {
  await page.goto('/b/hb/c/1');
  await expect(panel(page)).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('heading', { name: title })).toBeVisible();
});

test('each field saves by itself and says so', async ({ page, board }) => {
  const card = await openPanel(page);
  const saved = () => expect(card.getByRole('status').filter({ hasText: 'Saved' }).first()).toBeAttached();
  await card.getByLabel('Type').selectOption('Defect');
  await saved();
  await card.getByLabel('Assignee').selectOption('Ada');
  await addProperty(card, 'Class');
  await card.getByLabel('Class').selectOption('fixed date');
  await addProperty(card, 'Size');
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  await addProperty(card, 'Due date');
  await card.getByLabel('Due').fill('2026-12-02');
  await page.keyboard.press('Enter');
  await expect(card.getByRole('button', { name: 'Due 2 Dec 2026' })).toBeVisible();
  await addProperty(card, 'Customer');
  await page.keyboard.type('Kestrel');
  await addProperty(card, 'Environment');
  await page.keyboard.type('production');
  await addProperty(card, 'Tag');
  await page.keyboard.type('reporting');
  await page.keyboard.press('Enter');
  await expect(card.getByText('# reporting')).toBeVisible();
  await expect
    .poll(() => cardNamed(board))
    .toMatchObject({
      type: 'defect',
      assigneeId: board.admin.personId,
      classOfService: 'fixed-date',
      size: 5,
      dueOn: '2026-12-02',
      customer: 'Kestrel',
      environment: 'production',
      tags: ['reporting'],
    });
});

test('the title is edited in place by keys: E begins, Enter saves, Escape restores', async ({ page, board }) => {
  const card = await openPanel(page);
  await page.keyboard.press('e');
  await page.keyboard.type('Never mind');
  await page.keyboard.press('Escape');
  await expect(card.getByRole('heading', { name: title })).toBeFocused();
  await page.keyboard.press('e');
  await page.keyboard.type('Send the report');
  await page.keyboard.press('Enter');
  await expect(card.getByRole('heading', { name: 'Send the report' })).toBeFocused();
  expect(await cardNamed(board, 'Send the report')).toBeDefined();
});

test('a description is Markdown in which nothing runs', async ({ page, board }) => {
  const card = await openPanel(page);
  await card.getByRole('button', { name: 'Add a description' }).click();
  const text =
    '**Each Monday**\n\n- [x] PDF\n\n<img src=x onerror="document.title=1"> [go](javascript:alert(1))\n\n![seen](https://track.example/x.png)';
  await card.getByRole('textbox', { name: 'Description' }).fill(text);
  await page.keyboard.press('Control+Enter');
  await expect(card.locator('strong', { hasText: 'Each Monday' })).toBeVisible();
  await expect(card.locator('img, script')).toHaveCount(0);
  await expect(card.locator('a[href^="javascript"]')).toHaveCount(0);
  await expect(card.getByRole('link', { name: 'seen' })).toBeVisible();
  expect((await cardNamed(board))?.lastSeq).toBeGreaterThan(0);
});

test('checklist lines and comments save by themselves', async ({ page, board }) => {
  const card = await openPanel(page);
  await card.getByRole('tab', { name: 'Checklist' }).click();
  await card.getByLabel('Add to the checklist').fill('templates');
  await card.getByLabel('Add to the checklist').press('Enter');
  await card.getByRole('checkbox', { name: 'templates' }).check();
  await expect(card.getByRole('tab', { name: 'Checklist 1/1' })).toBeVisible();
  await card.getByLabel('Comment').fill('Asked the relay’s owner.');
  await card.getByLabel('Comment').press('Control+Enter');
  await expect(card.getByLabel('Comment')).toHaveValue('');
  await expect(card.getByText('Asked the relay’s owner.')).toBeVisible();
  await expect.poll(() => cardNamed(board)).toMatchObject({ checklistDone: 1, checklistTotal: 1, comments: 1 });
});

test('a card is moved one stage on by key, and to any stage by the menu', async ({ page, board }) => {
  const card = await openPanel(page);
  await page.keyboard.press('>');
  await expect(card.getByText('Build, 1 of 1')).toBeVisible();
  await card.getByRole('button', { name: 'Move to…' }).click();
  await page.getByRole('option', { name: /^Test/ }).click();
  await expect.poll(async () => (await cardNamed(board))?.columnId).toBe(board.columns[2]);
  await card.getByRole('tab', { name: /^Ledger/ }).click();
  await expect(card.getByRole('listitem').filter({ hasText: 'Build → Test' })).toBeVisible();
});

test('a block asks for its reason, and ends with one click @phone', async ({ page, board }) => {
  await page.goto('/b/hb/c/1');
  const card = page.getByRole('main');
  await card.getByRole('button', { name: 'Block…' }).click();
  await card.getByRole('button', { name: 'Block', exact: true }).click();
  await expect(card.getByRole('alert')).toHaveText('Say what it waits for.');
  await card.getByLabel('Reason').fill('relay refuses');
  await card.getByLabel('Kind').selectOption('environment');
  await card.getByLabel('By card').fill('2');
  await card.getByRole('button', { name: 'Block', exact: true }).click();
  await expect(card.getByText('environment · “relay refuses”')).toBeVisible();
  expect((await cardNamed(board))?.blocks).toMatchObject([{ category: 'environment', reason: 'relay refuses' }]);
  await card.getByRole('button', { name: 'Unblock' }).click();
  await expect(card.getByText('environment · “relay refuses”')).toHaveCount(0);
  expect((await cardNamed(board))?.blocks).toEqual([]);
});

test('an archived card says so and comes back where one wants it', async ({ page, board }) => {
  const card = await openPanel(page);
  await card.getByRole('button', { name: 'More to do with this card' }).click();
  await page.getByRole('menuitem', { name: /^Archive/ }).click();
  await expect(card.getByText('Archived. Its history stays in every chart.')).toBeVisible();
  expect(await cardNamed(board)).toBeUndefined();
  await card.getByLabel('Restore to').selectOption('Test');
  await card.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect.poll(async () => (await cardNamed(board))?.columnId).toBe(board.columns[2]);
});

test('a card is declared void for a reason only, and counts again', async ({ page, board }) => {
  const card = await openPanel(page);
  await card.getByRole('button', { name: 'More to do with this card' }).click();
  await page.getByRole('menuitem', { name: 'Declare void…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Declare void' }).click();
  await expect(dialog.getByRole('alert')).toHaveText('Say why.');
  await dialog.getByLabel('Reason').fill('entered twice');
  await dialog.getByRole('button', { name: 'Declare void' }).click();
  await expect(card.getByText('Void: it counts as never having happened.')).toBeVisible();
  expect(await cardNamed(board)).toBeUndefined();
  await card.getByRole('button', { name: 'Count it again' }).click();
  await expect.poll(() => cardNamed(board)).toBeDefined();
});

test('what a colleague changes appears in the open panel', async ({ page, board, browser, app }) => {
  const card = await openPanel(page);
  const context = await browser.newContext({ baseURL: app.url });
  await board.seat(context, 'member');
  const theirs = await context.newPage();
  await theirs.goto('/b/hb/c/1');
  await addProperty(theirs.getByRole('main'), 'Customer');
  await theirs.keyboard.type('Peregrine');
  await theirs.keyboard.press('Enter');
  await expect(card.getByLabel('Customer')).toHaveValue('Peregrine');
  await context.close();
});

test('the panel’s width is set by keys and remembered', async ({ page }) => {
  await openPanel(page);
  const edge = page.getByRole('separator', { name: 'Width of the panel' });
  await expect(edge).toHaveAttribute('aria-valuenow', '480');
  await edge.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(edge).toHaveAttribute('aria-valuenow', '520');
  await page.reload();
  await openPanel(page);
  await expect(edge).toHaveAttribute('aria-valuenow', '520');
  expect((await panel(page).boundingBox())?.width).toBeCloseTo(520, 1);
});

test.describe('what cannot be', () => {
  test('what cannot be is said beside the field, and what was typed stays', async ({ page, board }) => {
    const card = await openPanel(page);
    const { seq } = await board.view();
    await addProperty(card, 'Size');
    await card.getByLabel('Size').fill('big');
    await card.getByLabel('Size').press('Enter');
    await expect(card.getByRole('alert')).toHaveText('Write a whole number from 1 to 1000, or nothing.');
    await expect(card.getByLabel('Size')).toHaveValue('big');
    expect((await board.view()).seq).toBe(seq);
  });
});

test.describe('at a limit', () => {
  test.use({ expectedConsoleErrors: [/409/] });

  const limitOf = (board: SeatedBoard, mode: 'ask' | 'stop') =>
    board.configure([{ do: 'set-limit', scope: 'column', columnIds: board.columns.slice(1, 2), maximum: 0, mode }]);

  test('a limit that asks gets a reason, which the ledger keeps', async ({ page, board }) => {
    await limitOf(board, 'ask');
    const card = await openPanel(page);
    await page.keyboard.press('>');
    await expect(card.getByRole('alert')).toHaveText('Build would be 1 of 0: say why.');
    await card.getByLabel('Reason').fill('customer demo');
    await card.getByRole('button', { name: 'Do it anyway' }).click();
    await expect.poll(async () => (await cardNamed(board))?.columnId).toBe(board.columns[1]);
    await card.getByRole('tab', { name: /^Ledger/ }).click();
    await expect(card.getByRole('listitem').filter({ hasText: 'Ready → Build' })).toContainText('“customer demo”');
  });

  test('a limit that stops refuses a member, and the card stays', async ({ browser, board, app }) => {
    await limitOf(board, 'stop');
    const context = await browser.newContext({ baseURL: app.url });
    await board.seat(context, 'member');
    const page = await context.newPage();
    const card = await openPanel(page);
    await page.keyboard.press('>');
    await expect(card.getByRole('alert')).toHaveText('Build is closed: its limit of 0 stops more.');
    await expect(card.getByRole('button', { name: 'Do it anyway' })).toHaveCount(0);
    expect((await cardNamed(board))?.columnId).toBe(board.columns[0]);
    await context.close();
  });
});

test('a viewer reads everything and changes nothing', async ({ browser, board, app }) => {
  const context = await browser.newContext({ baseURL: app.url });
  await board.seat(context, 'viewer');
  const page = await context.newPage();
  const card = await openPanel(page);
  await expect(card.getByLabel('Type')).toBeDisabled();
  for (const name of ['Edit title', 'Move to…', 'Block…', 'Add a property', 'Add a description']) {
    await expect(card.getByRole('button', { name })).toHaveCount(0);
  }
  await context.close();
});

test('a card has no barrier, by day or by night @phone', async ({ page }) => {
  await page.goto('/b/hb/c/1');
  await page.getByRole('button', { name: 'Block…' }).click();
  expect(await barriersByDayAndNight(page)).toEqual([]);
  await openPanel(page);
  expect(await barriersByDayAndNight(page, { within: 'aside' })).toEqual([]);
});
