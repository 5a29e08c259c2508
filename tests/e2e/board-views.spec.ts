import type { Page } from '@playwright/test';
import { expect, test } from '../support/seated-board.ts';

const field = (page: Page) => page.getByRole('combobox', { name: 'Filter the cards' });
const tabs = (page: Page) => page.getByRole('navigation', { name: 'Views' });
const left = (page: Page) => page.locator('[data-faded]');

test.beforeEach(async ({ board }) => {
  await board.add('Deadline list', { type: 'customer-request', tags: ['ui'] });
  await board.add('Wrong fee', { type: 'defect', classOfService: 'expedite' });
  await board.add('Totals differ', { type: 'defect' });
});

test('a filter is typed with suggestions, says what is wrong, stands as chips, and Back undoes it as one step', async ({
  page,
}) => {
  await page.goto('/b/hb');
  await page.keyboard.press('f');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('type:def');
  await page.getByRole('option', { name: 'Defect' }).click();
  await expect(left(page)).toHaveCount(1);
  await page.keyboard.type('-expedite colour:red');
  await expect(page.getByText('There is no “colour:”.')).toBeVisible();
  await expect(page).toHaveURL(/f=type:Defect.*expedite/);
  await expect(page.getByRole('status').filter({ hasText: '1 of 3 cards' })).toBeVisible();
  await page.keyboard.press('Enter');
  const chip = page.getByRole('button', { name: 'Take out: not Expedite' });
  await chip.press('Delete');
  await expect(chip).toHaveCount(0);
  await expect(left(page)).toHaveCount(1);
  const ready = page.getByRole('region', { name: 'Ready', exact: true });
  await page.getByRole('switch', { name: 'Hide the others' }).click();
  await expect(ready.getByRole('listitem')).toHaveCount(2);
  await expect(ready).toContainText('3');
  await page.goBack();
  await expect(chip).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL('/b/hb');
  await expect(left(page)).toHaveCount(0);
});

test('a view is saved, edited, updated, put in order and shared by its address', async ({ page }) => {
  await page.goto('/b/hb?f=type:defect');
  await page.keyboard.press('Alt+v');
  await page.getByRole('dialog').getByLabel('Name').fill('Defects');
  await page.keyboard.press('Enter');
  const own = tabs(page).getByRole('button', { name: 'Defects', exact: true });
  await expect(own).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('Shift+D');
  await expect(page.locator('main')).toHaveAttribute('data-density', 'compact');
  await expect(tabs(page).getByText('· edited —')).toBeVisible();
  await tabs(page).getByRole('button', { name: 'Update' }).click();
  await expect(tabs(page).getByText('· edited —')).toHaveCount(0);

  await tabs(page).getByRole('button', { name: 'All cards' }).click();
  await expect(page.locator('main')).toHaveAttribute('data-density', 'comfortable');
  await page.keyboard.press('Alt+v');
  await page.getByRole('dialog').getByLabel('Name').fill('Everything');
  await page.getByRole('dialog').getByLabel('Whose it is').selectOption('team');
  await page.keyboard.press('Enter');
  const names = tabs(page).locator('[data-view] > button:first-child');
  await expect(names).toHaveText(['Team: Everything', 'Defects']);

  await own.click();
  const id = new URL(page.url()).searchParams.get('view');
  await page.goto(`/b/hb?view=${id}`);
  await expect(page).toHaveURL(/f=type(:|%3A)defect/);
  await expect(own).toHaveAttribute('aria-current', 'true');
  await expect(page.locator('main')).toHaveAttribute('data-density', 'compact');
  await expect(left(page)).toHaveCount(1);

  await page.keyboard.press('Control+k');
  await page.keyboard.type('everyth');
  const found = page.getByRole('option', { selected: true });
  await expect(found).toHaveAccessibleName(/^Everything the team's view/);
  await page.keyboard.press('Enter');
  await expect(tabs(page).getByRole('button', { name: 'Team: Everything' })).toHaveAttribute('aria-current', 'true');
});

test('the density goes with the person; a folded column is a strip, a hidden one is gone until it is asked for', async ({
  page,
  browser,
  board,
}) => {
  await page.goto('/b/hb');
  const kept = page.waitForResponse(
    (response) => response.request().method() === 'POST' && response.url().endsWith('/b/hb'),
  );
  await page.keyboard.press('Shift+D');
  await kept;
  const elsewhere = await browser.newContext();
  await board.seat(elsewhere);
  const second = await elsewhere.newPage();
  await second.goto(page.url());
  await expect(second.locator('main')).toHaveAttribute('data-density', 'compact');
  await elsewhere.close();

  await page.getByRole('link', { name: /Wrong fee/ }).focus();
  await page.keyboard.press('\\');
  const strip = page.getByRole('button', { name: 'Unfold Ready' });
  await expect(strip).toBeVisible();
  expect((await strip.boundingBox())?.width).toBe(44);
  await strip.click();
  await page.getByRole('region', { name: 'Test' }).hover();
  await page.getByRole('button', { name: 'Actions for Test' }).click();
  await page.getByRole('menuitem', { name: 'Hide' }).click();
  await expect(page.getByRole('region', { name: 'Test', exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: '1 stage hidden' }).click();
  await page.getByRole('menuitem', { name: 'Show Test' }).click();
  await expect(page.getByRole('region', { name: 'Test', exact: true })).toBeVisible();
});

test('a presentation is the board alone, and Escape leaves it as it was', async ({ page }) => {
  await page.goto('/b/hb');
  await page.keyboard.press('Shift+P');
  await expect(page.locator('main')).toHaveAttribute('data-density', 'far');
  await expect(page.getByText('Europe/Luxembourg')).toBeVisible();
  await expect(page.getByRole('button', { name: 'New card' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Leave' }).click();
  await expect(page.locator('main')).toHaveAttribute('data-density', 'comfortable');
});

test.describe('on the wall', () => {
  test.use({ expectedConsoleErrors: [/status of 404/] });

  test('a wall screen follows a move without signing in, and goes blank when its link is revoked', async ({
    page,
    browser,
    board,
  }) => {
    await page.goto('/b/hb/admin/walls');
    await page.getByLabel('Where it hangs').fill('Kitchen');
    await page.getByRole('button', { name: 'Make a link' }).click();
    const link = await page.getByLabel('The link for the screen').inputValue();
    const nobody = await browser.newContext();
    const wall = await nobody.newPage();
    const missing: string[] = [];
    wall.on('response', (response) => void (response.status() === 404 && missing.push(response.url())));
    const answer = await wall.goto(link);
    expect(answer?.headers()['referrer-policy']).toBe('no-referrer');
    expect(answer?.headers()['x-robots-tag']).toContain('noindex');
    const build = wall.getByRole('region', { name: 'Build' });
    await expect(wall.getByRole('region', { name: 'Ready' })).toContainText('Wrong fee');
    await expect(wall.getByRole('main').getByRole('link')).toHaveCount(0);
    const second = await browser.newPage();
    await board.seat(second.context());
    await second.goto(page.url().replace('/admin/walls', ''));
    await second.getByRole('link', { name: /Wrong fee/ }).press('>');
    await expect(build).toContainText('Wrong fee');
    expect(await nobody.cookies()).toEqual([]);
    await page.getByRole('button', { name: 'Revoke the link Kitchen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
    await expect(wall.getByText('Its link was taken back.')).toBeVisible({ timeout: 5_000 });
    expect((await wall.goto(link))?.status()).toBe(404);
    expect(missing.filter((url) => !url.startsWith(link))).toEqual([]);
    await nobody.close();
  });
});
