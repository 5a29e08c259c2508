import type { Page } from '@playwright/test';
import { expect, test } from '../support/seated-board.ts';

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Keys' });

/** Presses a key until the page, which may not live yet, has taken it. */
async function pressUntil(page: Page, key: string, taken: () => Promise<unknown>): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(key);
    await taken();
  }).toPass();
}

test('the sheet of each page shows what the page has, and no more', async ({ page }) => {
  for (const [path, has, lacks] of [
    ['/people', 'Go to the flow', 'Fold all lanes'],
    ['/b/hb', 'Pick up, and drop', 'As a table'],
    ['/b/hb/ledger', 'Show or hide the sidebar', 'Pick up'],
  ] as const) {
    await page.goto(path);
    await pressUntil(page, '?', () => expect(sheet(page)).toBeVisible({ timeout: 1000 }));
    await expect(sheet(page)).toContainText(has);
    await expect(sheet(page)).not.toContainText(lacks);
    await page.keyboard.press('Escape');
    await expect(sheet(page)).toBeHidden();
  }
});

test('G and a letter go to the pages of the board, also from a page that belongs to none', async ({ page }) => {
  await page.goto('/b/hb');
  await expect(page.getByRole('main')).toBeVisible();
  for (const [second, path] of [
    ['l', /\/b\/hb\/ledger$/],
    ['a', /\/b\/hb\/admin$/],
    ['h', /:\d+\/$/],
    ['b', /\/b\/hb$/],
  ] as const) {
    await expect(async () => {
      await page.keyboard.press('g');
      await page.keyboard.press(second);
      await expect(page).toHaveURL(path, { timeout: 3000 });
    }).toPass();
  }
});

test('C on another page of the board goes to the board with the line for a new card open', async ({ page }) => {
  await page.goto('/b/hb/ledger');
  await pressUntil(page, 'c', () => expect(page).toHaveURL(/\/b\/hb$/, { timeout: 3000 }));
  await expect(page.getByRole('textbox', { name: 'New card in Ready' })).toBeFocused();
});

test('the sidebar is hidden by a key, stays hidden, and comes back', async ({ page }) => {
  const rail = page.getByRole('navigation', { name: 'Main' });
  await page.goto('/people');
  await pressUntil(page, '[', () => expect(rail).toBeHidden({ timeout: 500 }));
  await page.reload();
  await expect(rail).toBeHidden();
  await pressUntil(page, '[', () => expect(rail).toBeVisible({ timeout: 500 }));
});

test('single keys are off, or on only with the focus on the board, as the profile says', async ({ page, board }) => {
  await board.add('Wrong fee');
  const choose = async (label: string) => {
    await page.goto('/me#keyboard');
    await page.getByLabel('Single-key shortcuts').selectOption({ label });
    await expect(page.getByText('Saved')).toBeVisible();
    await page.goto('/b/hb');
  };
  const line = page.getByRole('textbox', { name: 'New card in Ready' });
  const palette = page.getByRole('dialog', { name: 'Search or jump' });
  const card = page.getByRole('link', { name: /Wrong fee/ });

  await choose('Off');
  await pressUntil(page, 'Control+k', () => expect(palette).toBeVisible({ timeout: 1000 }));
  await page.keyboard.press('Escape');
  await card.focus();
  await page.keyboard.press('c');
  await page.keyboard.press('e');
  await expect(page.getByRole('textbox')).toHaveCount(0);

  await choose('Only when the board has focus');
  await pressUntil(page, 'Control+k', () => expect(palette).toBeVisible({ timeout: 1000 }));
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Search or jump' }).focus();
  await page.keyboard.press('c');
  await expect(line).toBeHidden();
  await card.focus();
  await page.keyboard.press('c');
  await expect(line).toBeFocused();
});

test('in a text of Markdown the first Ctrl K makes a link, the second searches', async ({ page, board }) => {
  await board.add('Wrong fee');
  await page.goto('/b/hb/c/1');
  const comment = page.getByRole('textbox', { name: 'Comment' });
  await comment.fill('see this');
  await comment.press('ControlOrMeta+a');
  await comment.press('Control+k');
  await expect(comment).toHaveValue('[see this](https://)');
  await comment.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Search or jump' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(comment).toBeFocused();
});
