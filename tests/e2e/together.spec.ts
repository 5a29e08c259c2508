import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '../support/seated-board.ts';

const card = (page: Page, column: string, title: string) =>
  page.getByRole('region', { name: column, exact: true }).getByRole('listitem').filter({ hasText: title });
const link = (page: Page, title: string) => page.getByRole('link', { name: new RegExp(title) });
const press = async (page: Page, title: string, key: string) => {
  await link(page, title).focus();
  await page.keyboard.press(key);
};

let context: BrowserContext;
let colleague: Page;

test.use({ expectedConsoleErrors: [/409 \(Conflict\)|401 \(Unauthorized\)|net::ERR_(FAILED|ABORTED)/] });

test.beforeEach(async ({ browser, board, app, page }) => {
  for (const title of ['First', 'Second', 'Third']) await board.add(title);
  context = await browser.newContext({ baseURL: app.url, viewport: { width: 1440, height: 900 } });
  await board.seat(context, 'member');
  colleague = await context.newPage();
  await page.goto('/b/hb');
  await colleague.goto('/b/hb');
});

test.afterEach(async () => context.close());

test('who looks is seen once, with the card in their hand, until they close the board', async ({ page }) => {
  const second = await context.newPage();
  await second.goto('/b/hb');
  const faces = page.getByRole('button', { name: '1 other looks at this board' });
  await expect(faces).toBeVisible();
  await press(colleague, 'First', 'Space');
  await expect(page.getByRole('img', { name: 'Sara Vance holds this card' })).toHaveText('SV');
  await faces.click();
  await expect(page.getByText('holds HB-1')).toBeVisible();
  await page.keyboard.press('Escape');
  await press(page, 'First', '>');
  await expect(card(page, 'Build', 'First')).toBeVisible();
  await colleague.keyboard.press('Escape');
  await expect(page.locator('[data-held-by]')).toHaveCount(0);
  await colleague.close({ runBeforeUnload: true });
  await expect(faces).toBeVisible();
  await second.close({ runBeforeUnload: true });
  await expect(faces).toHaveCount(0);
});

test('a card in my hand stays there; where it went meanwhile is told, and the drop can be made all the same', async ({
  page,
  board,
}) => {
  await press(page, 'First', 'Space');
  await page.keyboard.press('>');
  await page.keyboard.press('>');
  await press(colleague, 'First', '>');
  await expect(card(page, 'Build', 'First')).toBeVisible();
  await expect(page.locator('[data-held]')).toHaveCount(1);
  await page.keyboard.press('Space');
  await expect(page.getByRole('alert').filter({ hasText: /Sara moved HB-1 to Build \d s ago\./ })).toHaveCount(1);
  await expect(card(page, 'Build', 'First')).toBeVisible();
  await page.getByRole('button', { name: 'Move to Test' }).click();
  await expect(card(page, 'Test', 'First')).toBeVisible();
  await expect
    .poll(async () => (await board.view()).cards.find(({ title }) => title === 'First')?.columnId)
    .toBe(board.columns[2]);
});

test('when somebody takes the focused card away, its successor has the focus and it is said', async ({ page }) => {
  await link(page, 'Second').focus();
  await press(colleague, 'Second', 'Delete');
  await expect(link(page, 'Third')).toBeFocused();
  await expect(page.locator('[aria-live="polite"]')).toHaveText('Sara archived HB-2. HB-3 has the focus.');
  const regions = () =>
    ['polite', 'assertive'].map((live) => document.querySelectorAll(`[aria-live="${live}"]`).length);
  expect(await page.evaluate(regions)).toEqual([1, 1]);
});

test('what could not be sent outlives a reload, and each change that is refused then is explained', async ({
  page,
  board,
}) => {
  await page.route(/\/(moves|stream|changes)/, (route) => route.abort());
  for (const title of ['First', 'Second', 'Third']) await press(page, title, '>');
  await expect(page.locator('[data-waits]')).toHaveCount(3);
  await press(colleague, 'First', 'm');
  await colleague.getByRole('option', { name: 'Test' }).click();
  await press(colleague, 'Second', 'Delete');
  await expect.poll(async () => (await board.view()).cards.length).toBe(2);
  await page.waitForTimeout(3000);
  await page.unroute(/\/(moves|stream|changes)/);
  await page.reload();
  await expect(page.getByText('2 changes could not be made')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: /Sara moved HB-1 to Test/ })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: /Sara archived HB-2/ })).toBeVisible();
  await expect(card(page, 'Build', 'Third')).toBeVisible();
  await page.getByRole('button', { name: 'Move to Build' }).click();
  await expect(card(page, 'Build', 'First')).toBeVisible();
});

test('a session that ends keeps what was done, and says how it will be sent', async ({ page, board }) => {
  const { endSession } = await import('#data/people/sessions.ts');
  await endSession(board.admin.sessionId);
  await expect(page.getByText(/You are signed out/)).toBeVisible();
  await press(page, 'First', '>');
  await expect(page.getByText('1 change is kept in this tab and sent then.')).toBeVisible();
  const next = await page.getByRole('link', { name: 'Sign in again' }).getAttribute('href');
  expect(next).toBe('/sign-in?next=%2Fb%2Fhb');
});
