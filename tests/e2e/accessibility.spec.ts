import type { Page } from '@playwright/test';
import { cardLink as link } from '../support/hands.ts';
import { expect, test } from '../support/seated-board.ts';

const said = (page: Page, words: string) =>
  expect(page.locator('[aria-live="polite"]').filter({ hasText: words })).toHaveCount(1);

test.beforeEach(async ({ page, board }) => {
  for (const title of ['First', 'Second', 'Third']) await board.add(title);
  await page.goto('/b/hb');
});

test('a board is read as columns with headings, lists, and cards that begin with their link', async ({ page }) => {
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - region "Ready":
        - heading "Ready" [level=2]
        - button "Fold Ready" [expanded]
        - button "Actions for Ready"
        - text: "3"
        - heading "Waiting 3" [level=3]
        - list "Waiting 3":
          - listitem:
            - link "HB-1, First"
            - text: /HB-1 Feature unassigned/
            - button "Actions for HB-1"
          - listitem:
            - link "HB-2, Second"
          - listitem:
            - link "HB-3, Third"
        - button "+ Add card"
      - region "Build"
      - region "Test"
      - region "Done":
        - button "Unfold Done"
  `);
});

test('Tab stops once at the cards of a column, between its menu and its line for a new card', async ({ page }) => {
  await page.getByRole('button', { name: 'Display' }).focus();
  for (const next of [
    'Actions for Ready',
    'HB-1, First',
    '+ Add card',
    'Actions for Build',
    'Pull next',
    '+ Add card',
  ]) {
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveAccessibleName(next);
  }
  await link(page, 'Second').focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(link(page, 'Second')).toBeFocused();
});

test('the focus stays where the work is', async ({ page }) => {
  await link(page, 'Second').focus();
  await page.keyboard.press('Delete');
  await expect(link(page, 'Third')).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(link(page, 'First')).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(page.getByRole('button', { name: 'Actions for Ready' })).toBeFocused();
  await page.keyboard.press('z');
  await expect(link(page, 'First')).toBeFocused();
  await page.keyboard.press('i');
  await said(page, 'HB-1 is with Ada. Press Z to undo.');
  await page.keyboard.press('f');
  await expect(page.getByRole('combobox', { name: 'Filter the cards' })).toBeFocused();
  // The list of suggestions first, then the field.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(link(page, 'First')).toBeFocused();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(link(page, 'First')).toBeFocused();
  await page.keyboard.press('>');
  await page.keyboard.press('\\');
  await expect(page.getByRole('button', { name: 'Unfold Build' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Actions for Build' })).toBeFocused();
});

test('beside an open card a focused card is never hidden', async ({ page, board }) => {
  for (let more = 4; more < 20; more += 1) await board.add(`Card ${more}`, { columnId: board.columns[2] });
  await link(page, 'First').focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: 'Card' });
  const title = panel.getByRole('heading', { name: 'First' });
  await expect(title).toBeFocused();
  await link(page, 'First').focus();
  await page.keyboard.press('3');
  await expect(link(page, 'Card 4')).toBeFocused();
  for (let down = 5; down <= 18; down += 1) {
    await page.keyboard.press('ArrowDown');
    await expect(link(page, `Card ${down}`)).toBeFocused();
  }
  const free = await page.evaluate(() => {
    const box = document.activeElement?.closest('[data-card]')?.getBoundingClientRect();
    const beside = document.querySelector('aside[aria-label="Card"]')?.getBoundingClientRect();
    const above = document.querySelector('header')?.getBoundingClientRect();
    if (!box || !beside || !above) return null;
    return {
      isLeftOfPanel: box.right <= beside.left,
      isBelowHead: box.top >= above.bottom,
      isOnScreen: box.bottom <= innerHeight,
    };
  });
  expect(free).toEqual({ isLeftOfPanel: true, isBelowHead: true, isOnScreen: true });
});

test('with reduced motion nothing slides: a colleague’s move stands at once, and is outlined for a second', async ({
  page,
  browser,
  board,
  app,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const context = await browser.newContext({ baseURL: app.url });
  await board.seat(context, 'member');
  const colleague = await context.newPage();
  await colleague.goto('/b/hb');
  await link(colleague, 'First').focus();
  await colleague.keyboard.press('>');
  const moved = page.getByRole('region', { name: 'Build', exact: true }).locator('[data-moved-by="SV"]');
  await expect(moved).toHaveCSS('outline-width', '2px');
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await expect(moved).toHaveCount(0);
  await context.close();
});
