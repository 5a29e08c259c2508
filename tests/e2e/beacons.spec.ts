import type { Locator, Page } from '@playwright/test';
import { barriersByDayAndNight } from '../support/barriers.ts';
import { pictureOf } from '../support/demo-flow.ts';
import { seatDemo } from '../support/seat-demo.ts';
import { expect, test } from '../support/seated-board.ts';

const things = (page: Page): Locator => page.getByRole('complementary', { name: /Five things to try|Make it yours/ });
const done = (page: Page, count: number) => expect(things(page)).toContainText(`${count} of 5 done`);
const stage = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const doneHalf = (page: Page, name: string): Locator =>
  stage(page, name).getByRole('list', { name: /^Done/ }).getByRole('listitem');
const asOf = (page: Page): Locator => page.getByRole('region', { name: 'Moment on screen' });
const pages = (page: Page): Locator => page.getByRole('navigation', { name: 'Main' });
const testLimit = (page: Page) =>
  page.getByRole('group', { name: 'Test', exact: true }).getByRole('textbox', { name: 'Limit' });

test.beforeEach(async ({ page, board }) => {
  await seatDemo(board);
  await page.goto('/b/demo');
  await done(page, 0);
});

async function dragInto(page: Page, from: Locator, to: Locator): Promise<void> {
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (!start || !end) throw new Error('what is dragged or dropped on is not on screen');
  await page.mouse.move(start.x + 40, start.y + 30);
  await page.mouse.down();
  await page.mouse.move(start.x + 52, start.y + 36, { steps: 3 });
  await page.mouse.move(end.x + 60, end.y + 190, { steps: 8 });
  await page.mouse.up();
}

test('the five things are done by mouse, and the card turns into the way to a board of one’s own', async ({ page }) => {
  await dragInto(page, doneHalf(page, 'Test').first(), stage(page, 'Ready to deliver'));
  await done(page, 1);
  await dragInto(page, doneHalf(page, 'Analysis').first(), stage(page, 'Design & development'));
  await page.getByRole('button', { name: 'Cancel' }).click();
  await done(page, 2);
  await pages(page).getByRole('link', { name: 'Flow' }).click();
  await clickRing(page);
  await expect(page.getByRole('complementary', { name: 'Card' })).toBeVisible();
  await done(page, 3);
  await pages(page).getByRole('link', { name: 'Board' }).click();
  await page.getByRole('button', { name: 'Time rail' }).click();
  await page.getByRole('button', { name: /limit of Input queue 8 → 6/ }).click();
  await page.getByRole('button', { name: 'Back to now' }).click();
  await done(page, 4);
  await pages(page).getByRole('link', { name: 'Admin' }).click();
  await page.getByRole('link', { name: 'Stages & limits' }).click();
  await testLimit(page).fill('5');
  await page.getByRole('button', { name: 'Apply 1 change' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'applied' })).toBeAttached();
  await pages(page).getByRole('link', { name: 'Ledger' }).click();
  await expect(things(page)).toContainText('Make it yours');
  await expect(things(page).getByRole('link', { name: 'New board' })).toHaveAttribute(
    'href',
    '/?home=boards#new-board',
  );
});

/** Clicks the dot that is ringed, which stands below its key. */
async function clickRing(page: Page): Promise<void> {
  const key = await pictureOf(page, 'Ageing work')
    .getByText(/^DEMO-\d+$/)
    .boundingBox();
  if (!key) throw new Error('no dot is ringed');
  await page.mouse.click(key.x + key.width / 2, key.y + key.height + 8);
}

test('the five things are done by keys alone', async ({ page }) => {
  await doneHalf(page, 'Test').first().getByRole('link').focus();
  await page.keyboard.press('>');
  await done(page, 1);
  await doneHalf(page, 'Analysis').first().getByRole('link').focus();
  await page.keyboard.press('p');
  await page.getByLabel('Reason').fill('Kestrel waits for it.');
  await page.keyboard.press('Enter');
  await done(page, 2);
  await page.keyboard.press('g');
  await page.keyboard.press('f');
  await pictureOf(page, 'Ageing work').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Card' })).toBeVisible();
  await done(page, 3);
  await page.keyboard.press('g');
  await page.keyboard.press('b');
  await expect(page).toHaveURL('/b/demo');
  await page.keyboard.press('Shift+A');
  await expect(page.getByRole('button', { name: 'Change before' })).toBeEnabled();
  await page.getByRole('button', { name: 'Change before' }).press('Enter');
  await expect(asOf(page)).toBeVisible();
  await page.getByRole('button', { name: 'Back to now' }).press('Enter');
  await done(page, 4);
  await page.keyboard.press('g');
  await page.keyboard.press('a');
  await page.getByRole('link', { name: 'Stages & limits' }).press('Enter');
  await testLimit(page).focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('5');
  await page.getByRole('button', { name: 'Apply 1 change' }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'applied' })).toBeAttached();
  await page.keyboard.press('g');
  await page.keyboard.press('l');
  await expect(things(page)).toContainText('Make it yours');
});

test('the card has no axe violations in either theme, is put away by one click, and Help brings it back', async ({
  page,
}) => {
  expect(await barriersByDayAndNight(page)).toEqual([]);
  await page.getByRole('button', { name: 'Put these away' }).click();
  await expect(things(page)).toBeHidden();
  await page.reload();
  await pages(page).getByRole('link', { name: 'Help' }).click();
  await expect(page.getByRole('heading', { name: 'How Leat counts' })).toBeAttached();
  await expect(things(page)).toBeHidden();
  await page.getByRole('link', { name: 'Five things to try' }).click();
  await done(page, 0);
});
