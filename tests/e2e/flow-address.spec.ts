import type { Page } from '@playwright/test';
import { demoFlow, figureOf, pictureOf } from '../support/demo-flow.ts';
import { expect, test } from '../support/seated-board.ts';

const choices = (page: Page, group: string) => page.getByRole('navigation', { name: group });

/** The day so many days ago, as the board counts days. */
const dayText = (daysAgo: number) => {
  const today = new Date().toLocaleDateString('en-CA', { timeZone: 'Europe/Luxembourg' });
  return new Date(Date.parse(today) - daysAgo * 86_400_000).toISOString().slice(0, 10);
};

test.beforeEach(async ({ board }) => demoFlow(board));

test('range, time and type are in the address, and the browser goes back through them', async ({ page }) => {
  await page.goto('/b/demo/flow');
  await choices(page, 'Time').getByRole('link', { name: 'Lead time' }).click();
  await expect(figureOf(page, 'Lead time')).toBeVisible();
  await expect(page).toHaveURL(/flow\?measure=lead$/);
  await choices(page, 'Range').getByRole('link', { name: '30 days' }).click();
  await expect(page).toHaveURL(/flow\?days=30&measure=lead$/);
  await page.goBack();
  await expect(page).toHaveURL(/flow\?measure=lead$/);
  await expect(choices(page, 'Range').locator('[aria-current=true]')).toHaveText('90 days');
  await page.goBack();
  await expect(figureOf(page, 'Cycle time')).toBeVisible();
  await page.goForward();
  await expect(figureOf(page, 'Lead time')).toBeVisible();
});

test('clicks that follow each other at once are all in the address', async ({ page }) => {
  await page.goto('/b/demo/flow');
  await choices(page, 'Range').getByRole('link', { name: '180 days' }).click({ noWaitAfter: true });
  await choices(page, 'Time').getByRole('link', { name: 'Lead time' }).click({ noWaitAfter: true });
  await choices(page, 'Card type').getByRole('link', { name: 'Defect' }).click({ noWaitAfter: true });
  await expect(page).toHaveURL(/flow\?days=180&measure=lead&type=defect$/);
});

test('a click on a type leaves only that one, with Shift it is added or removed', async ({ page }) => {
  await page.goto('/b/demo/flow');
  const types = choices(page, 'Card type');
  await types.getByRole('link', { name: 'Defect' }).click();
  await expect(page).toHaveURL(/type=defect$/);
  const defects = await figureOf(page, 'Cycle time').locator('[data-foot]').textContent();
  await types.getByRole('link', { name: 'Feature' }).click({ modifiers: ['Shift'] });
  await expect(page).toHaveURL(/type=defect%2Cfeature$/);
  await expect(figureOf(page, 'Cycle time').locator('[data-foot]')).not.toHaveText(defects ?? '');
  await types.getByRole('link', { name: 'Defect' }).click({ modifiers: ['Shift'] });
  await expect(page).toHaveURL(/type=feature$/);
  await types.getByRole('link', { name: 'Feature' }).click();
  await expect(page).toHaveURL(/flow$/);
});

test('two dates set the range and the day of the figures, and from there one goes back to now', async ({ page }) => {
  await page.goto('/b/demo/flow');
  await page.getByLabel('to', { exact: true }).fill(dayText(20));
  await expect(page).toHaveURL(new RegExp(`at=${dayText(20)}`));
  await page.getByLabel('From', { exact: true }).fill(dayText(40));
  await expect(page).toHaveURL(new RegExp(`days=21&at=${dayText(20)}`));
  await expect(page.getByText(/As of .*23:59/)).toBeVisible();
  await page.getByRole('link', { name: 'Back to now' }).click();
  await expect(page).toHaveURL(/flow\?days=21$/);
});

test('drawing across a chart of days shows those days, 0 and a double click the usual ones', async ({ page }) => {
  await page.goto('/b/demo/flow');
  const box = await pictureOf(page, 'Cycle time').boundingBox();
  if (!box) throw new Error('the picture is not there');
  const draw = async (from: number, to: number) => {
    await page.mouse.move(box.x + from, box.y + box.height - 40);
    await page.mouse.down();
    await page.mouse.move(box.x + to, box.y + box.height - 40, { steps: 6 });
    await page.mouse.up();
  };
  await draw(200, 400);
  await expect(page).toHaveURL(/days=\d+&at=\d{4}-\d{2}-\d{2}$/);
  await page.keyboard.press('0');
  await expect(page).toHaveURL(/flow$/);
  await draw(400, 200);
  await expect(page).toHaveURL(/days=\d+&at=\d{4}-\d{2}-\d{2}$/);
  await page.mouse.dblclick(box.x + 60, box.y + 40);
  await expect(page).toHaveURL(/flow$/);
});

test('keys shift and zoom the range, and the sheet of keys names them', async ({ page }) => {
  await page.goto('/b/demo/flow');
  await page.keyboard.press(',');
  await expect(page).toHaveURL(new RegExp(`at=${dayText(45)}$`));
  await page.keyboard.press('.');
  await expect(page).toHaveURL(/flow$/);
  await page.keyboard.press('-');
  await expect(page).toHaveURL(/days=180/);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('Half a range earlier');
});

test('the lines of the cumulative flow are restated or as first reached', async ({ page }) => {
  await page.goto('/b/demo/flow');
  await page.getByRole('link', { name: 'As first reached' }).click();
  await expect(figureOf(page, 'Cumulative flow, as first reached')).toBeVisible();
  await expect(page).toHaveURL(/lines=as-first-reached$/);
});
