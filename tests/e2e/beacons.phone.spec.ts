import type { Locator, Page } from '@playwright/test';
import { figureOf, pictureOf } from '../support/demo-flow.ts';
import { seatDemo } from '../support/seat-demo.ts';
import { expect, test } from '../support/seated-board.ts';

const things = (page: Page): Locator => page.getByRole('complementary', { name: /Five things to try|Make it yours/ });
const done = (page: Page, count: number) => expect(things(page)).toContainText(`${count} of 5 done`);
const pages = (page: Page): Locator => page.getByRole('navigation', { name: 'Main' });

/** Moves the first card of a stage's done half by its menu. */
async function moveFrom(page: Page, name: string, to: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Stages' })
    .getByRole('button', { name: new RegExp(name) })
    .tap();
  const half = page.getByRole('region', { name, exact: true }).getByRole('list', { name: /^Done/ });
  await half
    .getByRole('listitem')
    .first()
    .getByRole('button', { name: /^Actions/ })
    .tap();
  await page.getByRole('menuitem', { name: /^Move to…/ }).tap();
  await page
    .getByRole('option', { name: new RegExp(to) })
    .first()
    .tap();
}

test('the five things are done by taps at 390 px', async ({ page, board }) => {
  await seatDemo(board);
  await page.goto('/b/demo');
  await done(page, 0);
  await moveFrom(page, 'Test', 'Ready to deliver');
  await done(page, 1);
  await moveFrom(page, 'Analysis', 'Design & development');
  await page.getByRole('button', { name: 'Cancel' }).tap();
  await done(page, 2);
  await pages(page).getByRole('link', { name: 'Flow' }).tap();
  await tapRing(page);
  await done(page, 3);
  await page.goBack();
  await pages(page).getByRole('link', { name: 'Board' }).tap();
  await page.getByRole('button', { name: 'Time rail' }).tap();
  await page.getByRole('button', { name: 'Change before' }).tap();
  await page.getByRole('button', { name: 'Back to now' }).tap();
  await done(page, 4);
  await pages(page).getByRole('link', { name: 'Admin' }).tap();
  await page.getByRole('link', { name: 'Stages & limits' }).tap();
  await page.getByRole('group', { name: 'Test', exact: true }).getByRole('textbox', { name: 'Limit' }).fill('5');
  await page.getByRole('button', { name: 'Apply 1 change' }).tap();
  await expect(page.getByRole('status').filter({ hasText: 'applied' })).toBeAttached();
  await pages(page).getByRole('link', { name: 'Ledger' }).tap();
  await expect(things(page)).toContainText('Make it yours');
});

/** A finger names the card of the ringed dot before it opens it. */
async function tapRing(page: Page): Promise<void> {
  const figure = figureOf(page, 'Ageing work');
  await pictureOf(page, 'Ageing work').scrollIntoViewIfNeeded();
  const key = await pictureOf(page, 'Ageing work')
    .getByText(/^DEMO-\d+$/)
    .boundingBox();
  if (!key) throw new Error('no dot is ringed');
  await page.touchscreen.tap(key.x + key.width / 2, key.y + key.height + 8);
  await figure.locator('[data-tip]').getByRole('link').first().tap();
  await expect(page).toHaveURL(/\/b\/demo\/c\/\d+$/);
}
