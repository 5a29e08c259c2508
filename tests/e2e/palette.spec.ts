import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/seated-board.ts';

const palette = (page: Page) => page.getByRole('dialog', { name: 'Search or jump' });
const options = (page: Page) => palette(page).getByRole('option');
const active = (page: Page) => palette(page).getByRole('option', { selected: true });

async function open(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Control+k');
    await expect(palette(page)).toBeVisible({ timeout: 1000 });
  }).toPass();
}

test.beforeEach(async ({ board }) => {
  await board.add('Deadline list');
  await board.add('Wrong fee', { tags: ['billing'] });
});

test('a card is found by its title and opened, by the keyboard alone', async ({ page }) => {
  await page.goto('/b/hb');
  await open(page);
  await page.keyboard.type('fee wro');
  await expect(active(page)).toHaveAccessibleName(/Wrong fee HB-2/);
  await expect(palette(page).getByRole('status')).toHaveText('1 result.');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/b\/hb\/c\/2$/);
  await page.goto('/people');
  await open(page);
  await page.keyboard.type('HB-1');
  await expect(options(page).first()).toContainText('Deadline list');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/b\/hb\/c\/1$/);
});

test('an action is run on the card that had the focus, which gets it back', async ({ page, board }) => {
  await page.goto('/b/hb');
  const card = page.getByRole('link', { name: /Wrong fee/ });
  await card.focus();
  await open(page);
  await expect(palette(page).getByRole('group', { name: 'On HB-2' })).toBeVisible();
  await page.keyboard.type('>assign to me');
  await expect(active(page)).toHaveAccessibleName(/^Assign to me I$/);
  await page.keyboard.press('Enter');
  await expect(palette(page)).toBeHidden();
  await expect(card).toBeFocused();
  await expect
    .poll(async () => (await board.view()).cards.find(({ number }) => number === 2)?.assigneeId)
    .toBe(board.admin.personId);
  await open(page);
  await expect(palette(page).getByRole('group', { name: 'Used lately' }).getByRole('option').first()).toContainText(
    'Assign to me',
  );
  await page.keyboard.press('Escape');
  await expect(card).toBeFocused();
});

test('a sign narrows the search to stages, people, types and tags', async ({ page }) => {
  await page.goto('/b/hb');
  await open(page);
  await page.keyboard.type('=rea');
  await expect(options(page)).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: /Deadline list/ })).toBeFocused();
  await open(page);
  await page.keyboard.type('@ada');
  await expect(active(page)).toHaveAccessibleName(/Ada only this assignee/);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('#bill');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/f=tag:billing/);
});

test('nothing that is typed finds nothing silently', async ({ page }) => {
  await page.goto('/b/hb');
  await open(page);
  await page.keyboard.type('no such thing');
  await expect(palette(page).getByRole('status')).toHaveText('Nothing found.');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the palette and the sheet of keys have no barrier, ${colorScheme} @phone`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/b/hb');
    await page.getByRole('button', { name: 'Search or jump' }).click();
    await expect(options(page).first()).toBeVisible();
    const inPalette = await new AxeBuilder({ page }).analyze();
    expect(inPalette.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await page.getByRole('combobox', { name: 'Search or jump' }).fill('all keys');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    const inSheet = await new AxeBuilder({ page }).analyze();
    expect(inSheet.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}
