import type { Locator, Page } from '@playwright/test';
import { expect, type SeatedBoard, test } from '../support/seated-board.ts';

const title = 'Send scheduled report by e-mail';

/** Opens the card over the board, as a click on its title does. */
async function openPanel(page: Page): Promise<Locator> {
  await page.goto('/b/hb');
  await page.getByRole('link', { name: new RegExp(title) }).click();
  const card = page.getByRole('complementary', { name: 'Card' });
  await expect(card.getByRole('heading', { name: title })).toBeFocused();
  return card;
}

const cardNamed = async ({ view }: SeatedBoard, name = title) =>
  (await view()).cards.find((card) => card.title === name);

test.beforeEach(async ({ board }) => {
  await board.add(title);
  await board.add('Bulk transfer of mandates');
});

test('keys act on the open card while its panel has the focus, Z takes them back, and Escape leaves one thing at a time', async ({
  page,
  board,
}) => {
  const card = await openPanel(page);
  await page.keyboard.press('i');
  await expect(card.getByLabel('Assignee')).toHaveValue(board.admin.personId);
  await page.keyboard.press('Shift+I');
  await expect(card.getByLabel('Assignee')).toHaveValue('');
  await page.keyboard.press('z');
  await expect(card.getByLabel('Assignee')).toHaveValue(board.admin.personId);
  await page.keyboard.press('Shift+Z');
  await expect(card.getByLabel('Assignee')).toHaveValue('');
  await page.keyboard.press('!');
  await expect(card.getByText('Expedite', { exact: true })).toBeVisible();
  await page.keyboard.press('l');
  await page.keyboard.type('reporting');
  await page.keyboard.press('Enter');
  await expect(card.getByText('# reporting')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('d');
  await expect(card.getByLabel('Due')).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('x');
  await expect(page.getByRole('region', { name: 'Selected cards' })).toBeVisible();
  await page.keyboard.press('Delete');
  await expect(card.getByText('Archived. Its history stays in every chart.')).toBeVisible();
  await page.keyboard.press('z');
  await expect(card.getByText('Ready, 1 of 2')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL('/b/hb');
  expect(await cardNamed(board)).toMatchObject({ assigneeId: null, classOfService: 'expedite', tags: ['reporting'] });
});
