import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/seated-board.ts';

const stage = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const asOf = (page: Page): Locator => page.getByRole('region', { name: 'Moment on screen' });

/** A moment after all that has happened, and before all that will. */
async function justNow(page: Page): Promise<string> {
  await page.waitForTimeout(20);
  return `/b/hb?at=${new Date(Date.now() - 1).toISOString()}`;
}

for (const role of ['admin', 'viewer'] as const) {
  test(`nobody can change the past, as ${role}`, async ({ page, context, board }) => {
    await board.add('One');
    await board.seat(context, role);
    const writes: string[] = [];
    page.on('request', (request) => {
      const says = new URL(request.url()).pathname;
      // Who looks at the board is told while they look, and is no change of it.
      if (request.method() !== 'GET' && !says.endsWith('/presence')) writes.push(says);
    });
    await page.goto(await justNow(page));
    await expect(asOf(page)).toBeVisible();
    const card = page.getByRole('listitem').filter({ hasText: 'One' });
    const [from, to] = [await card.boundingBox(), await stage(page, 'Test').boundingBox()];
    if (!from || !to) throw new Error('the board is not on screen');
    await page.mouse.move(from.x + 40, from.y + 20);
    await page.mouse.down();
    await page.mouse.move(to.x + 60, to.y + 160, { steps: 8 });
    await page.mouse.up();
    await expect(stage(page, 'Ready').getByRole('listitem')).toHaveText([/One/]);
    for (const name of ['New card', 'Add card', 'Actions for HB-1']) {
      await expect(page.getByRole('button', { name })).toHaveCount(0);
    }
    await page.getByRole('link', { name: /HB-1/ }).focus();
    for (const key of ['Space', 'e', 'm', 'b', 'x', 'c', 'Delete', 'Shift+ArrowRight', '>'])
      await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
    expect(writes).toEqual([]);
    expect((await board.view()).cards.map(({ columnId }) => columnId)).toEqual([board.columns[0]]);
  });
}

test('what happens meanwhile does not disturb the past, and is there when one comes back', async ({ page, board }) => {
  await board.add('Early');
  await page.goto(await justNow(page));
  await expect(stage(page, 'Ready').getByRole('listitem')).toHaveText([/Early/]);
  await board.add('Late');
  await page.waitForTimeout(1000);
  await expect(stage(page, 'Ready').getByRole('listitem')).toHaveText([/Early/]);
  await page.getByRole('button', { name: 'Back to now' }).click();
  await expect(stage(page, 'Ready').getByRole('listitem')).toHaveText([/Early/, /Late/]);
});

test('before its first event the board is unknown, not empty, and its beginning is one step away', async ({ page }) => {
  await page.goto('/b/hb?at=2001-01-01T12:00Z');
  await expect(page.getByText(/^Unknown: the ledger of this board begins with/)).toBeVisible();
  await expect(stage(page, 'Ready')).toHaveCount(0);
  await expect(page.getByText('WIP')).toHaveCount(0);
  await page.getByRole('button', { name: 'Go to its beginning' }).click();
  await expect(page.getByText(/^Unknown/)).toHaveCount(0);
  await expect(asOf(page)).toBeVisible();
});
