import type { Locator, Page } from '@playwright/test';
import { barriersByDayAndNight } from '../support/barriers.ts';
import { expect, test } from '../support/seated-board.ts';

const title = 'Send scheduled report by e-mail';
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const tabs = ['Description', 'Checklist', 'Links', 'Files', 'Parts', 'Ledger'];

async function openPanel(page: Page): Promise<Locator> {
  await page.goto('/b/hb');
  await page.getByRole('link', { name: new RegExp(title) }).click();
  const card = page.getByRole('complementary', { name: 'Card' });
  await expect(card.getByRole('heading', { name: title })).toBeFocused();
  return card;
}

const openTab = (card: Locator, name: string) => card.getByRole('tab', { name: new RegExp(`^${name}`) }).click();

test.beforeEach(async ({ board }) => {
  await board.add(title);
  await board.add('Relay settings');
});

test.describe('by mouse', () => {
  test.use({ expectedConsoleErrors: [/400/] });

  test('a card is given lines, links, files and parts', async ({ page, board }) => {
    const card = await openPanel(page);
    await openTab(card, 'Links');
    await card.getByRole('combobox', { name: 'Add a link' }).fill('https://kestrel.example/runbook');
    await page.getByRole('option', { name: 'Link to kestrel.example' }).click();
    await expect(card.getByRole('link', { name: 'https://kestrel.example/runbook' })).toHaveAttribute(
      'rel',
      /noopener/,
    );
    await card.getByRole('combobox', { name: 'Add a link' }).fill('relay');
    await page.getByRole('option', { name: /Relay settings/ }).click();
    await expect(card.getByRole('link', { name: 'HB-2 Relay settings' })).toBeVisible();

    await openTab(card, 'Files');
    const hostile = { name: 'seen.png', mimeType: 'image/png', buffer: Buffer.from('<script>alert(1)</script>') };
    const files = [{ name: 'answer.png', mimeType: 'image/png', buffer: png }, hostile];
    await card.locator('input[type="file"]').setInputFiles(files);
    await expect(card.getByRole('alert')).toHaveText('“seen.png” is not what its ending says: inside it is no .png.');
    await card.getByRole('button', { name: 'Dismiss seen.png' }).click();
    const picture = card.locator('img');
    await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1);
    const download = page.waitForEvent('download');
    await card.getByRole('link', { name: 'answer.png' }).click();
    expect((await download).suggestedFilename()).toBe('answer.png');
    await card.getByRole('button', { name: 'Remove answer.png' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(card.getByRole('link', { name: 'answer.png' })).toBeVisible();

    await openTab(card, 'Parts');
    await card.getByRole('combobox', { name: 'Add a part' }).fill('Template editor');
    await page.getByRole('option', { name: 'Create “Template editor”' }).click();
    await expect(card.getByRole('link', { name: 'HB-3 Template editor' })).toBeVisible();
    await expect(card.getByRole('tab', { name: 'Parts 0/1' })).toBeVisible();
    expect((await board.view()).cards.find(({ number }) => number === 3)?.parentId).toBeTruthy();

    for (const name of tabs) {
      await openTab(card, name);
      expect([name, await barriersByDayAndNight(page, { within: 'aside [role="tabpanel"]' })]).toEqual([name, []]);
    }
  });
});

test('a description, a checklist and a comment that mentions somebody are written by keys alone', async ({
  page,
  board,
}) => {
  const card = await openPanel(page);
  await card.getByRole('tab', { name: 'Description' }).focus();
  await page.keyboard.press('Tab');
  await expect(card.getByRole('button', { name: 'Add a description' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('weekly');
  await page.keyboard.press('Shift+Home');
  await page.keyboard.press('Control+b');
  await page.keyboard.press('Escape');
  await expect(card.getByRole('alert')).toHaveText('What you changed is not saved.');
  await page.keyboard.press('Enter');
  await expect(card.getByRole('textbox', { name: 'Description' })).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(card.locator('strong', { hasText: 'weekly' })).toBeVisible();

  await card.getByRole('tab', { name: 'Description' }).focus();
  await page.keyboard.press('ArrowRight');
  await card.getByLabel('Add to the checklist').focus();
  for (const line of ['templates', 'send']) {
    await page.keyboard.type(line);
    await page.keyboard.press('Enter');
    await expect(card.getByLabel('Add to the checklist')).toHaveValue('');
  }
  await card.getByRole('checkbox', { name: 'send' }).focus();
  await page.keyboard.press('Space');
  await expect(card.getByRole('tab', { name: 'Checklist 1/2' })).toBeVisible();
  await card.getByRole('button', { name: 'Move send up' }).focus();
  await page.keyboard.press('Enter');
  await expect(card.getByRole('checkbox').first()).toHaveAccessibleName('send');
  await card.getByRole('button', { name: 'Remove send' }).focus();
  await page.keyboard.press('Enter');
  await expect(card.getByRole('tab', { name: 'Checklist 0/1' })).toBeVisible();

  await card.getByLabel('Comment').focus();
  await page.keyboard.type('Ask @Ad');
  await expect(card.getByRole('listbox', { name: 'People' }).getByRole('option', { name: 'Ada' })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.type('please');
  await expect(card.getByLabel('Comment')).toHaveValue('Ask @Ada please');
  await page.keyboard.press('Control+Enter');
  await expect(card.getByText('@Ada', { exact: true })).toBeVisible();
  await expect(card.getByLabel('Comment')).toHaveValue('');
  const comments = async () => (await board.view()).cards.map((one) => one.comments);
  await expect.poll(async () => (await comments()).toSorted().at(-1)).toBe(1);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
});

test('a comment is edited and erased, and what was not sent is kept', async ({ page }) => {
  const card = await openPanel(page);
  await card.getByLabel('Comment').fill('Asked the ownr');
  await card.getByLabel('Comment').press('Control+Enter');
  await expect(card.locator('p', { hasText: 'Asked the ownr' })).toBeVisible();
  await card.getByLabel('Comment').fill('Not sent yet');
  await page.reload();
  await expect(page.getByLabel('Comment')).toHaveValue('Not sent yet');
  await page.getByRole('button', { name: 'More to do with what Ada said' }).click();
  await page.getByRole('menuitem', { name: 'Edit' }).click();
  await page.getByLabel('Edit the comment').fill('Asked the owner');
  await page.getByLabel('Edit the comment').press('Control+Enter');
  await expect(page.locator('p', { hasText: 'Asked the owner' })).toBeVisible();
  await expect(page.getByText(/edited/)).toBeVisible();
  await page.getByRole('button', { name: 'More to do with what Ada said' }).click();
  await page.getByRole('menuitem', { name: 'Erase…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Erase' }).click();
  await expect(page.getByText('erased', { exact: true })).toBeVisible();
  await expect(page.getByText('Asked the owner')).toHaveCount(0);
});

test.describe('what two people write at once', () => {
  test.use({ expectedConsoleErrors: [/409/] });

  test('does not overwrite unasked: who it was is told, and theirs or mine stays', async ({
    page,
    browser,
    board,
    app,
  }) => {
    const context = await browser.newContext({ baseURL: app.url });
    await board.seat(context, 'member');
    const theirs = await context.newPage();
    const change = async (who: Page, button: string, field: string, text: string) => {
      await who.getByRole('button', { name: button }).click();
      await who.getByRole('textbox', { name: field }).fill(text);
    };
    await page.goto('/b/hb/c/1');
    await theirs.goto('/b/hb/c/1');
    await change(page, 'Edit title', 'Title', 'Mine');
    await change(theirs, 'Edit title', 'Title', 'Theirs');
    await theirs.keyboard.press('Enter');
    await expect(theirs.getByRole('heading', { name: 'Theirs' })).toBeVisible();
    await page.getByRole('textbox', { name: 'Title' }).press('Enter');
    await expect(page.getByRole('alert').filter({ hasText: 'Sara Vance changed this meanwhile:' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'What stands there now' })).toHaveText('Theirs');
    await page.getByRole('button', { name: 'Keep mine' }).click();
    await expect(page.getByRole('heading', { name: 'Mine' })).toBeVisible();

    await change(page, 'Add a description', 'Description', 'My words');
    await change(theirs, 'Add a description', 'Description', 'Their words');
    await theirs.keyboard.press('Control+Enter');
    await expect(theirs.getByRole('textbox', { name: 'Description' })).toHaveCount(0);
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('textbox', { name: 'Description' })).toHaveValue('My words');
    await page.getByRole('button', { name: 'Take theirs' }).click();
    await expect(page.getByRole('textbox', { name: 'Description' })).toHaveCount(0);
    await expect(page.getByText('Their words')).toBeVisible();
    await context.close();
  });
});
