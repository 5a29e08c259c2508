import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/seated-board.ts';

const item = (page: Page, name: string | RegExp): Locator => page.getByRole('menuitem', { name });
const ready = (page: Page): Locator => page.getByRole('region', { name: 'Ready', exact: true }).getByRole('listitem');

test.beforeEach(async ({ page, board }) => {
  for (const title of ['First', 'Second', 'Third']) await board.add(title);
  await page.goto('/b/hb');
});

test('clicks alone bring a card to another place in its column, and to another column', async ({ page }) => {
  const open = (key: string) => page.getByRole('button', { name: `Actions for ${key}` }).click();
  await open('HB-3');
  await item(page, /^To the top/).click();
  await expect(ready(page)).toHaveText([/Third/, /First/, /Second/]);
  await open('HB-3');
  await item(page, /^One place down/).click();
  await expect(ready(page)).toHaveText([/First/, /Third/, /Second/]);
  await open('HB-1');
  await item(page, /^Move to/).click();
  await page.getByRole('option', { name: 'Build' }).click();
  await expect(ready(page)).toHaveText([/Third/, /Second/]);
});

test('clicks alone put views in order', async ({ page }) => {
  for (const name of ['Morning', 'Evening']) {
    await page.getByRole('button', { name: 'Views', exact: true }).click();
    await item(page, /^Save this view/).click();
    await page.getByRole('dialog').getByLabel('Name').fill(name);
    await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  const names = page.locator('[data-view] > button:first-child');
  await expect(names).toHaveText(['Morning', 'Evening']);
  await page.getByRole('button', { name: 'Actions for the view Evening' }).click();
  await item(page, 'Move left').click();
  await expect(names).toHaveText(['Evening', 'Morning']);
  await expect(page.locator('[aria-live]').filter({ hasText: 'Evening, view 1 of 2.' })).toHaveCount(1);
});

test('clicks alone widen the panel, and give a card a file', async ({ page }) => {
  await page.getByRole('link', { name: /Second/ }).click();
  const card = page.getByRole('complementary', { name: 'Card' });
  await card.getByRole('button', { name: 'More to do with this card' }).click();
  await item(page, 'Wider panel').click();
  await expect(card.getByRole('separator', { name: 'Width of the panel' })).toHaveAttribute('aria-valuenow', '560');
  await page.keyboard.press('Escape');
  await card.getByRole('tab', { name: /^Files/ }).click();
  const chooser = page.waitForEvent('filechooser');
  await card.getByRole('button', { name: 'Add files' }).click();
  await (await chooser).setFiles({ name: 'tide.txt', mimeType: 'text/plain', buffer: Buffer.from('high at six') });
  await expect(card.getByRole('link', { name: 'tide.txt' })).toBeVisible();
});
