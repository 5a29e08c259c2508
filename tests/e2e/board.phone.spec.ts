import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from '../support/seated-board.ts';

type Point = { x: number; y: number };

const touch = (cdp: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', point?: Point) =>
  cdp.send('Input.dispatchTouchEvent', { type, touchPoints: point ? [point] : [] });

async function middleOf(page: Page, name: string): Promise<Point> {
  const box = await page.getByRole('listitem').filter({ hasText: name }).boundingBox();
  if (!box) throw new Error(`${name} is not on screen`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const titles = async (view: () => Promise<{ cards: { title: string; rank: string | null }[] }>) =>
  (await view()).cards.sort((a, b) => ((a.rank ?? '') < (b.rank ?? '') ? -1 : 1)).map(({ title }) => title);

test.beforeEach(async ({ board }) => {
  for (const title of ['First', 'Second', 'Third']) await board.add(title);
});

test('a card is moved by a finger after a long press', async ({ page, board }) => {
  await page.goto('/b/hb');
  const cdp = await page.context().newCDPSession(page);
  const from = await middleOf(page, 'First');
  const to = await middleOf(page, 'Third');
  await touch(cdp, 'touchStart', from);
  await page.waitForTimeout(320);
  for (const part of [0.25, 0.5, 0.75, 1])
    await touch(cdp, 'touchMove', { x: from.x, y: from.y + (to.y + 20 - from.y) * part });
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await touch(cdp, 'touchEnd');
  await expect.poll(() => titles(board.view)).toEqual(['Second', 'Third', 'First']);
});

test('a card that is held at the edge turns the board to the next column and is let go there', async ({
  page,
  board,
}) => {
  await page.goto('/b/hb');
  const cdp = await page.context().newCDPSession(page);
  const columns = page.getByRole('navigation', { name: 'Stages' });
  const from = await middleOf(page, 'First');
  await touch(cdp, 'touchStart', from);
  await page.waitForTimeout(320);
  for (const x of [from.x + 60, from.x + 120, 384]) await touch(cdp, 'touchMove', { x, y: from.y });
  await expect(columns.getByRole('button', { name: /Build/ })).toHaveAttribute('aria-current', 'true');
  await touch(cdp, 'touchMove', { x: 195, y: from.y + 60 });
  // A slow finger may have turned the board once more: what counts is the stage where it is let go.
  const stages = (await board.view()).configuration.columns;
  let shown: (typeof stages)[number] | undefined;
  await expect(async () => {
    const label = await columns.locator('[aria-current="true"]').innerText();
    shown = stages.find(({ name }) => label.startsWith(name));
    const heading = page.getByRole('heading', { name: shown?.name ?? '', exact: true });
    await expect(heading).toBeInViewport({ ratio: 1, timeout: 500 });
  }).toPass({ timeout: 10_000 });
  expect(shown?.name).not.toBe('Ready');
  await touch(cdp, 'touchEnd');
  const placed = async () => (await board.view()).cards.find(({ title }) => title === 'First')?.columnId;
  await expect.poll(placed).toBe(shown?.id);
});

test('a swipe scrolls and moves nothing', async ({ page, board }) => {
  await page.goto('/b/hb');
  const cdp = await page.context().newCDPSession(page);
  const from = await middleOf(page, 'Second');
  await touch(cdp, 'touchStart', from);
  for (const by of [10, 60, 120, 200]) await touch(cdp, 'touchMove', { x: from.x - by, y: from.y });
  await touch(cdp, 'touchEnd');
  expect(await titles(board.view)).toEqual(['First', 'Second', 'Third']);
});

test('one column fills the screen, and the row of gauges leads to the others', async ({ page }) => {
  await page.goto('/b/hb');
  const columns = page.getByRole('navigation', { name: 'Stages' });
  await expect(columns.getByRole('button', { name: /Ready/ })).toHaveAttribute('aria-current', 'true');
  await columns.getByRole('button', { name: /Test/ }).click();
  await expect(columns.getByRole('button', { name: /Test/ })).toHaveAttribute('aria-current', 'true');
  await expect(page.getByRole('heading', { name: 'Test', exact: true })).toBeInViewport();
});
