import type { Page } from '@playwright/test';
import { expect, test } from '../support/seated-board.ts';

const ready = (page: Page) => page.getByRole('region', { name: 'Ready', exact: true }).getByRole('listitem');

test.beforeEach(async ({ board }) => {
  await board.add('Deadline list', { type: 'customer-request' });
  await board.add('Wrong fee', { type: 'defect', classOfService: 'expedite' });
});

test('a new card is typed in one line, with its type and its person, and the line stays', async ({ page }) => {
  await page.goto('/b/hb');
  await page.keyboard.press('c');
  const line = page.getByRole('textbox', { name: 'New card in Ready' });
  await line.fill('Send the report #defect @ada ~mail');
  await expect(page.getByRole('list', { name: 'Understood' })).toContainText('#mail');
  await line.press('Enter');
  await expect(ready(page).filter({ hasText: 'Send the report' })).toContainText('Defect');
  await expect(line).toBeFocused();
  await expect(line).toHaveValue('');
  await line.fill('Later');
  await line.press('Escape');
  await expect(page.getByRole('button', { name: /^Draft: Later/ })).toBeFocused();
  await page.keyboard.press('c');
  await expect(line).toHaveValue('Later');
});

test('lines that are pasted become as many cards, by one change with one undo', async ({ page }) => {
  await page.goto('/b/hb');
  await page.keyboard.press('c');
  await page.getByRole('textbox', { name: 'New card in Ready' }).fill('One\nTwo\nThree');
  await page.getByRole('button', { name: 'Make 3 cards' }).click();
  await expect(ready(page)).toHaveCount(5);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(ready(page)).toHaveCount(2);
});

test('a title is edited on the card: Enter saves, Escape restores', async ({ page, board }) => {
  await page.goto('/b/hb');
  const title = async () => (await board.view()).cards.find(({ number }) => number === 1)?.title;
  await page.getByRole('link', { name: /Deadline list/ }).focus();
  await page.keyboard.press('e');
  await page.keyboard.type('Something else');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: /Deadline list/ })).toBeFocused();
  await page.keyboard.press('e');
  await page.keyboard.type('Deadlines');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: /HB-1, Deadlines/ })).toBeFocused();
  await expect.poll(title).toBe('Deadlines');
});

test('a double click edits the title on the card, beside the panel that the first click opens', async ({
  page,
  board,
}) => {
  await page.goto('/b/hb');
  await page.getByRole('link', { name: /Wrong fee/ }).dblclick();
  await expect(page.getByRole('complementary', { name: 'Card' })).toBeVisible();
  const title = page.getByRole('textbox', { name: 'Title of HB-2' });
  await expect(title).toBeFocused();
  await title.fill('Right fee');
  await title.press('Enter');
  await expect.poll(async () => (await board.view()).cards.find(({ number }) => number === 2)?.title).toBe('Right fee');
});

test('blocking asks for a reason, and the card says it', async ({ page }) => {
  await page.goto('/b/hb');
  await page.getByRole('link', { name: /Deadline list/ }).focus();
  await page.keyboard.press('b');
  await page.getByRole('dialog').getByLabel('Reason').fill('the relay refuses');
  await page.keyboard.press('Enter');
  await expect(ready(page).filter({ hasText: 'Deadline list' })).toContainText('Blocked today · the relay refuses');
  await page.keyboard.press('b');
  await expect(ready(page).filter({ hasText: 'Deadline list' })).not.toContainText('Blocked');
});

test('the filter stands in the address, fades what it leaves out, and Back takes it off', async ({ page }) => {
  await page.goto('/b/hb');
  await page.getByRole('button', { name: 'My cards' }).click();
  await expect(page).toHaveURL('/b/hb?f=me');
  await expect(page.locator('[data-faded]')).toHaveCount(2);
  await page.goBack();
  await expect(page).toHaveURL('/b/hb');
  await expect(page.locator('[data-faded]')).toHaveCount(0);
  await page.goto('/b/hb?f=type:defect');
  await expect(page.locator('[data-faded]')).toHaveCount(1);
  await expect(page.getByRole('combobox', { name: 'Filter the cards' })).toHaveValue('type:defect');
});

test('several cards are archived together and come back with one undo', async ({ page, board }) => {
  await page.goto('/b/hb');
  await page.getByRole('link', { name: /Deadline list/ }).focus();
  await page.keyboard.press('Control+a');
  await page.getByRole('region', { name: 'Selected cards' }).getByRole('button', { name: 'Archive' }).click();
  await expect.poll(async () => (await board.view()).cards.length).toBe(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await board.view()).cards.length).toBe(2);
  await expect(ready(page)).toHaveCount(2);
});
