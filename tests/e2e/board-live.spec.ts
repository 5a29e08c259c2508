import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '../support/seated-board.ts';

const card = (page: Page, column: string, title: string) =>
  page.getByRole('region', { name: column, exact: true }).getByRole('listitem').filter({ hasText: title });
const press = async (page: Page, title: string, key: string) => {
  await page.getByRole('link', { name: new RegExp(title) }).focus();
  await page.keyboard.press(key);
};

/** Cuts the page off from everything the server tells by itself; what the hand sends still goes. */
async function deafen(page: Page): Promise<void> {
  await page.route(/\/events\/stream|\/changes/, (route) => route.abort());
}

let context: BrowserContext;
let colleague: Page;

test.use({ expectedConsoleErrors: [/409 \(Conflict\)|net::ERR_(FAILED|INTERNET_DISCONNECTED)/] });

test.beforeEach(async ({ browser, board, app }) => {
  for (const title of ['First', 'Second']) await board.add(title);
  context = await browser.newContext({ baseURL: app.url, viewport: { width: 1440, height: 900 } });
  await board.seat(context, 'member');
  colleague = await context.newPage();
});

test.afterEach(async () => context.close());

test('a colleague’s move appears on the other screen, with who it was', async ({ page }) => {
  await page.goto('/b/hb');
  await colleague.goto('/b/hb');
  await expect(card(page, 'Ready', 'First')).toBeVisible();
  await press(colleague, 'First', '>');
  await expect(card(page, 'Build', 'First')).toBeVisible();
  await expect(page.locator('[data-moved-by="SV"]')).toHaveCount(1);
  await expect(page.getByRole('status').filter({ hasText: 'Sara moved HB-1 from Ready to Build.' })).toHaveCount(1, {
    timeout: 8000,
  });
});

test('on a stale board nothing reverts, and the loser is told', async ({ page, board }) => {
  await deafen(colleague);
  await colleague.goto('/b/hb');
  await page.goto('/b/hb');
  await press(page, 'First', '>');
  await expect
    .poll(async () => (await board.view()).cards.find(({ title }) => title === 'First')?.columnId)
    .toBe(board.columns[1]);
  await colleague.unroute(/\/events\/stream|\/changes/);
  await colleague.route(/\/events\/stream/, (route) => route.abort());
  await press(colleague, 'First', 'm');
  await colleague.getByRole('option', { name: 'Done' }).click();
  await expect(colleague.getByRole('alert').filter({ hasText: /moved HB-1/ })).toHaveCount(1);
  await expect(card(colleague, 'Done', 'First')).toHaveCount(0);
  expect((await board.view()).cards.find(({ title }) => title === 'First')?.columnId).toBe(board.columns[1]);
  await colleague.getByRole('button', { name: 'Move to Done' }).click();
  await expect
    .poll(async () => (await board.view()).cards.find(({ title }) => title === 'First')?.columnId)
    .toBe(board.columns[3]);
});

test('without a connection moves wait in order, marked, and are sent once when it is back', async ({ page, board }) => {
  await page.goto('/b/hb');
  await expect(card(page, 'Ready', 'First')).toBeVisible();
  await page.context().setOffline(true);
  await press(page, 'First', '>');
  await press(page, 'Second', '>');
  await expect(page.locator('[data-waits]')).toHaveCount(2);
  await expect(page.getByText(/2 cards wait to be sent/)).toBeVisible();
  const before = (await board.view()).seq;
  await page.context().setOffline(false);
  await expect(page.locator('[data-waits]')).toHaveCount(0);
  await expect.poll(async () => (await board.view()).seq).toBe(before + 2);
  const { cards } = await board.view();
  const ranks = ['First', 'Second'].map((name) => cards.find(({ title }) => title === name)?.rank ?? '');
  expect(ranks).toEqual([...ranks].sort());
});

test('a board that has lost its stream says since when, and catches up by itself', async ({ page, board }) => {
  await page.route(/\/events\/stream/, (route) => route.abort());
  await page.goto('/b/hb');
  await expect(page.getByText(/Not live since \d\d:\d\d · trying again/)).toBeVisible({ timeout: 10_000 });
  await colleague.goto('/b/hb');
  await press(colleague, 'First', '>');
  await expect
    .poll(async () => (await board.view()).cards.find(({ title }) => title === 'First')?.columnId)
    .toBe(board.columns[1]);
  await page.unroute(/\/events\/stream/);
  await expect(card(page, 'Build', 'First')).toBeVisible({ timeout: 15_000 });
  await expect(page.getByText(/Not live since/)).toHaveCount(0);
});
