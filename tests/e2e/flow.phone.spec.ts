import { demoFlow, figureOf, pictureOf } from '../support/demo-flow.ts';
import { expect, test } from '../support/seated-board.ts';

test.beforeEach(async ({ board, page }) => {
  await demoFlow(board);
  await page.goto('/b/demo/flow');
  await expect(pictureOf(page, 'Throughput per week')).toBeVisible();
});

test('a tap on a chart shows its values, and a tap beside it lets them go', async ({ page }) => {
  const picture = pictureOf(page, 'Throughput per week');
  await picture.scrollIntoViewIfNeeded();
  const box = await picture.boundingBox();
  const tap = (x: number, y: number) => page.touchscreen.tap((box?.x ?? 0) + x, (box?.y ?? 0) + y);
  await tap(140, 100);
  const values = figureOf(page, 'Throughput per week').locator('[data-tip]').filter({ hasText: 'Finished' });
  await expect(values).toBeVisible();
  await tap(10, 215);
  await expect(values).toBeHidden();
});

test('a finger on a dot names its cards before it opens one', async ({ page }) => {
  const picture = pictureOf(page, 'Ageing work');
  await picture.focus();
  await page.keyboard.press('ArrowRight');
  const ring = picture.locator('[data-crosshair] circle');
  const position = { x: Number(await ring.getAttribute('cx')), y: Number(await ring.getAttribute('cy')) };
  await page.keyboard.press('Escape');
  await picture.tap({ position });
  await expect(page).toHaveURL(/\/flow$/);
  await figureOf(page, 'Ageing work').locator('[data-tip]').getByRole('link').first().tap();
  await expect(page).toHaveURL(/\/b\/demo\/c\/\d+$/);
});

for (const width of [390, 320]) {
  test(`the page does not scroll sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await figureOf(page, 'Cycle time').getByRole('button', { name: 'Explain' }).click();
    await figureOf(page, 'Ageing work').getByRole('button', { name: 'Table' }).click();
    await expect(figureOf(page, 'Ageing work').getByRole('table')).toBeVisible();
    const main = page.getByRole('main');
    expect(await main.evaluate((it) => it.scrollWidth - it.clientWidth)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  });
}
