import type { Locator, Page } from '@playwright/test';
import type { ColumnId } from '#domain/schemas/ids.ts';
import { barriersByDayAndNight } from '../support/barriers.ts';
import { seatDemo } from '../support/seat-demo.ts';
import { expect, test } from '../support/seated-board.ts';

const stage = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const thumb = (page: Page): Locator => page.getByRole('slider', { name: 'Moment of the board' });
const rail = (page: Page): Locator => page.getByRole('region', { name: 'Time rail' });
const asOf = (page: Page): Locator => page.getByRole('region', { name: 'Moment on screen' });
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

const dayMs = 86_400_000;
const daysAgo = (days: number): string => `${new Date(Date.now() - days * dayMs).toISOString().slice(0, 16)}Z`;
/** The local day of an instant on the demo board, counted from 1970: a day of 25 hours is one day too. */
const localDay = (ms: number): number =>
  Date.parse(new Date(ms).toLocaleDateString('en-CA', { timeZone: 'Europe/Luxembourg' })) / dayMs;
const pastOf = (days: number) => `/b/demo?at=${daysAgo(days)}`;

async function openRail(page: Page): Promise<void> {
  await page.keyboard.press('Shift+A');
  await expect(thumb(page)).toBeVisible();
}

/** The words of the time, "3 Nov 2026, 10:00", when they are no longer those. */
async function movedFrom(page: Page, words: string | null): Promise<string | null> {
  await expect.poll(() => thumb(page).getAttribute('aria-valuetext')).not.toBe(words);
  return thumb(page).getAttribute('aria-valuetext');
}

test('the day before a limit was lowered shows the old limit, and the name that the stage had', async ({
  page,
  board,
}) => {
  const demo = await seatDemo(board);
  const columnId = (await demo.columnOf('Test')) as ColumnId;
  await demo.configure([{ do: 'change-column', columnId, name: 'Testing' }]);
  await page.goto('/b/demo');
  await expect(stage(page, 'Testing')).toContainText('/4');
  await openRail(page);
  await page.getByRole('button', { name: 'Change before' }).click();
  await page.getByRole('button', { name: 'Change before' }).click();
  await expect(asOf(page)).toBeVisible();
  await expect(stage(page, 'Test')).toContainText('/4');
  await thumb(page).press('ArrowLeft');
  await expect(stage(page, 'Test')).toContainText('/5');
  await expect(stage(page, 'Testing')).toHaveCount(0);
  await page.getByRole('button', { name: 'Back to now' }).click();
  await expect(stage(page, 'Testing')).toContainText('/4');
  await expect(page).toHaveURL('/b/demo');
  await expect(thumb(page)).toBeFocused();
});

test('a change of the rules stands on the rail with its words, and a click goes there', async ({ page, board }) => {
  await seatDemo(board);
  await page.goto('/b/demo');
  await page.getByRole('button', { name: 'Time rail' }).click();
  await page.getByRole('button', { name: /limit of Input queue 8 → 6/ }).click();
  await expect(asOf(page)).toBeVisible();
  await expect(stage(page, 'Input queue')).toContainText('/6');
});

test('the moment is in the address: it is drawn by the server, survives a reload, and goes back', async ({
  page,
  board,
}) => {
  await seatDemo(board);
  const drawn = await (await page.request.get(pastOf(17))).text();
  expect(drawn).toContain('17 days ago');
  await page.goto('/b/demo');
  await openRail(page);
  await thumb(page).press('Shift+ArrowLeft');
  await expect(page).toHaveURL(/\?at=20/);
  const first = page.url();
  await thumb(page).press('ArrowLeft');
  await expect(page).not.toHaveURL(first);
  await page.goBack();
  await expect(page).toHaveURL(first);
  await expect(asOf(page)).toBeVisible();
  await expect(page.getByText('7 days ago')).toBeVisible();
  await page.reload();
  await expect(page.getByText('7 days ago')).toBeVisible();
  await expect(thumb(page)).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL('/b/demo');
  await expect(asOf(page)).toHaveCount(0);
});

for (const at of ['yesterday', '2026-02-30T10:00Z', '9999-01-01T00:00Z']) {
  test(`an address that names no moment of the past (${at}) is the board as it is now`, async ({ page }) => {
    await page.goto(`/b/hb?at=${at}`);
    await expect(page.getByRole('button', { name: 'New card' })).toBeVisible();
    await expect(asOf(page)).toHaveCount(0);
  });
}

test('keys step by days and weeks, and to both ends', async ({ page, board }) => {
  await seatDemo(board);
  await page.goto(pastOf(20));
  await expect(thumb(page)).toHaveAttribute('aria-valuetext', /20 days ago/);
  for (const [key, days] of [
    ['ArrowLeft', 21],
    ['ArrowUp', 20],
    ['Shift+ArrowLeft', 27],
    ['PageUp', 20],
    ['Shift+ArrowRight', 13],
  ] as const) {
    await thumb(page).press(key);
    await expect(thumb(page)).toHaveAttribute('aria-valuetext', new RegExp(` ${days} days ago`));
    await expect(page.getByText(`${days} days ago`, { exact: true })).toBeVisible();
  }
  await thumb(page).press('Home');
  const furthest = localDay(Date.now()) - localDay(Date.now() - 90 * dayMs);
  await expect(thumb(page)).toHaveAttribute('aria-valuetext', new RegExp(` ${furthest} days ago`));
  await thumb(page).press('End');
  await expect(thumb(page)).toHaveAttribute('aria-valuetext', 'now');
  await expect(asOf(page)).toHaveCount(0);
});

test('a moment before the last ninety days stands on a rail that shows the whole life', async ({ page, board }) => {
  await seatDemo(board);
  await page.goto(pastOf(95));
  await expect(button(page, 'All')).toHaveAttribute('aria-pressed', 'true');
  await button(page, '90 days').click();
  await expect(button(page, '90 days')).toHaveAttribute('aria-pressed', 'true');
});

test('a typed date and time is a moment too', async ({ page, board }) => {
  await seatDemo(board);
  await page.goto('/b/demo');
  await openRail(page);
  const day = new Date((localDay(Date.now()) - 30) * dayMs).toISOString().slice(0, 10);
  await page.getByLabel('Date and time in Europe/Luxembourg').fill(`${day}T10:00`);
  await expect(page.getByText('30 days ago', { exact: true })).toBeVisible();
  await expect(asOf(page)).toContainText(', 10:00');
});

test('the thumb is dragged through time, and the board follows', async ({ page, board }) => {
  await seatDemo(board);
  await page.goto('/b/demo');
  await openRail(page);
  await expect(page.getByRole('button', { name: '90 days' })).toBeVisible();
  const box = await thumb(page).boundingBox();
  if (!box) throw new Error('the thumb is not on screen');
  await page.mouse.move(box.x + 8, box.y + 8);
  await page.mouse.down();
  for (let step = 1; step <= 12; step += 1) await page.mouse.move(box.x - step * 30, box.y + 8);
  await expect(asOf(page)).toBeVisible();
  await expect(page).toHaveURL('/b/demo');
  await page.mouse.up();
  await expect(page).toHaveURL(/\?at=20/);
  const words = await thumb(page).getAttribute('aria-valuetext');
  await expect(asOf(page)).toContainText(words?.split(',').slice(0, 2).join(',') ?? '');
});

test('play goes on day by day until it is paused, and by itself until now', async ({ page, board }) => {
  await seatDemo(board);
  await page.goto(pastOf(40));
  await button(page, 'Play').click();
  let words: string | null = await thumb(page).getAttribute('aria-valuetext');
  for (let step = 0; step < 3; step += 1) words = await movedFrom(page, words);
  await button(page, 'Pause').click();
  await expect(button(page, 'Play')).toBeVisible();
  const stopped = await thumb(page).getAttribute('aria-valuetext');
  await page.waitForTimeout(800);
  expect(await thumb(page).getAttribute('aria-valuetext')).toBe(stopped);
  await page.goto(pastOf(2));
  await thumb(page).press('Space');
  await expect(thumb(page)).toHaveAttribute('aria-valuetext', 'now');
  await expect(page).toHaveURL('/b/demo');
  await expect(button(page, 'Play')).toBeVisible();
});

test('the rail of a phone moves by a tap and makes nothing wider @phone', async ({ page, board }) => {
  await seatDemo(board);
  await page.goto('/b/demo');
  await page.getByRole('button', { name: 'Time rail' }).click();
  await expect(rail(page)).toBeVisible();
  const box = await thumb(page).boundingBox();
  if (!box) throw new Error('the thumb is not on screen');
  await page.mouse.click(box.x - 120, box.y + 8);
  await expect(asOf(page)).toBeVisible();
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wider).toBeLessThanOrEqual(0);
});

test('a board of the past and its rail have no barrier, by day or by night @phone', async ({ page, board }) => {
  await seatDemo(board);
  await page.goto(pastOf(30));
  await expect(rail(page).getByRole('list')).toBeVisible();
  expect(await barriersByDayAndNight(page)).toEqual([]);
});
