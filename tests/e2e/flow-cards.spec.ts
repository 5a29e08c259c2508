import type { Page } from '@playwright/test';
import { demoFlow, figureOf, pictureOf } from '../support/demo-flow.ts';
import { expect, test } from '../support/seated-board.ts';

test.beforeEach(async ({ board, page }) => {
  await demoFlow(board);
  await page.goto('/b/demo/flow');
});

const tipOf = (page: Page, title: string) =>
  figureOf(page, title)
    .locator('[data-picture] [data-tip]', { has: page.locator('ul') })
    .filter({ hasText: 'DEMO-' });
const said = (page: Page) => page.locator('[role=status][aria-live=polite]');

/** Walks to the first place of the cycle time chart where so many cards lie, and says where that is on the page. */
async function placeOf(page: Page, isIt: (cards: number) => boolean): Promise<{ x: number; y: number }> {
  const picture = pictureOf(page, 'Cycle time');
  const box = await picture.boundingBox();
  await picture.focus();
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press('ArrowRight');
    if (!isIt(await tipOf(page, 'Cycle time').getByRole('listitem').count())) continue;
    const ring = picture.locator('[data-crosshair] circle');
    const [x, y] = [await ring.getAttribute('cx'), await ring.getAttribute('cy')];
    await page.keyboard.press('Escape');
    return { x: (box?.x ?? 0) + Number(x), y: (box?.y ?? 0) + Number(y) };
  }
  throw new Error('there is no such place');
}

test('arrow keys walk the cards and say each one, Enter opens it, and Escape leads back to the chart', async ({
  page,
}) => {
  await pictureOf(page, 'Cycle time').focus();
  await page.keyboard.press('ArrowRight');
  await expect(said(page)).toHaveText(/^DEMO-\d+, \d+ days, finished \d+ [A-Z][a-z]+, [a-z ]+/);
  const first = await said(page).textContent();
  await page.keyboard.press('End');
  await expect(said(page)).not.toHaveText(first ?? '');
  await page.keyboard.press('Home');
  await expect(said(page)).toHaveText(first ?? '');
  await page.keyboard.press('Enter');
  const number = /DEMO-(\d+)/.exec(first ?? '')?.[1];
  await expect(page).toHaveURL(new RegExp(`/b/demo/c/${number}$`));
  await expect(page.getByRole('complementary', { name: 'Card' })).toContainText(`DEMO-${number}`);
  await expect(figureOf(page, 'Cycle time')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/b\/demo\/flow$/);
  await expect(pictureOf(page, 'Cycle time')).toBeFocused();
});

test('Escape in the very moment in which a card appears leads back, and a second one leaves the page alone', async ({
  page,
}) => {
  await pictureOf(page, 'Cycle time').focus();
  await page.keyboard.press('Home');
  await page.evaluate(() => {
    const press = () => {
      const init = { key: 'Escape', bubbles: true, cancelable: true };
      (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', init));
    };
    const watch = new MutationObserver(() => {
      if (!document.querySelector('aside[aria-label="Card"]')) return;
      watch.disconnect();
      press();
      press();
    });
    watch.observe(document.body, { childList: true, subtree: true });
  });
  const opened = page.waitForURL(/\/c\/\d+$/);
  await page.keyboard.press('Enter');
  await opened;
  await expect(page).toHaveURL(/\/b\/demo\/flow$/);
  await expect(page.getByRole('complementary', { name: 'Card' })).toBeHidden();
  await expect(pictureOf(page, 'Cycle time')).toBeFocused();
});

test('a click on a dot opens its card beside the chart, with Control in a tab of its own', async ({ page }) => {
  const at = await placeOf(page, (cards) => cards === 1);
  const opened = page.context().waitForEvent('page');
  await page.keyboard.down('Control');
  await page.mouse.click(at.x, at.y);
  await page.keyboard.up('Control');
  await expect(await opened).toHaveURL(/\/b\/demo\/c\/\d+$/);
  await expect(page).toHaveURL(/\/flow$/);
  await page.mouse.click(at.x, at.y);
  await expect(page).toHaveURL(/\/b\/demo\/c\/\d+$/);
  await expect(page.getByRole('complementary', { name: 'Card' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('complementary', { name: 'Card' })).toBeHidden();
});

test('several cards in one place are listed when it is clicked; the list stays until Escape', async ({ page }) => {
  const at = await placeOf(page, (cards) => cards > 1);
  const tip = tipOf(page, 'Cycle time');
  await page.mouse.click(at.x, at.y);
  await expect(tip.getByRole('listitem')).not.toHaveCount(1);
  await page.mouse.move(at.x + 120, at.y + 60, { steps: 3 });
  await page.waitForTimeout(400);
  await expect(tip).toBeVisible();
  await expect(page).toHaveURL(/\/flow$/);
  await page.keyboard.press('Escape');
  await expect(tip).toBeHidden();
  await page.mouse.click(at.x, at.y);
  await tip.getByRole('link').last().click();
  await expect(page).toHaveURL(/\/b\/demo\/c\/\d+$/);
});

test('a tip can be reached by the pointer, and goes when the pointer has left', async ({ page }) => {
  const at = await placeOf(page, (cards) => cards === 1);
  const tip = tipOf(page, 'Cycle time');
  await page.mouse.move(at.x + 1, at.y + 1);
  await expect(tip).toBeVisible();
  await tip.hover();
  await page.waitForTimeout(400);
  await expect(tip).toBeVisible();
  await page.mouse.move(5, 5);
  await expect(tip).toBeHidden();
});

test('cards in progress are walked with their stage and age', async ({ page }) => {
  await pictureOf(page, 'Ageing work').focus();
  await page.keyboard.press('ArrowRight');
  await expect(said(page)).toHaveText(/^DEMO-\d+, \d+ days? old, [A-Z].*, [a-z]+/);
});

test('a chart of days is read by arrow keys, and held by a click', async ({ page }) => {
  const picture = pictureOf(page, 'Work in progress');
  await picture.scrollIntoViewIfNeeded();
  await picture.focus();
  await page.keyboard.press('End');
  await expect(said(page)).toHaveText(/^\d+ [A-Z][a-z]+: In progress \d+, Limit \d+/);
  await page.keyboard.press('Escape');
  const box = await picture.boundingBox();
  await page.mouse.click((box?.x ?? 0) + 120, (box?.y ?? 0) + 100);
  const values = figureOf(page, 'Work in progress').locator('[data-tip]').filter({ hasText: 'In progress' });
  await page.mouse.move(5, 5);
  await page.waitForTimeout(400);
  await expect(values).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(values).toBeHidden();
});
