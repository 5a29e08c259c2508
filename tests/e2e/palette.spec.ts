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
  await expect(palette(page).getByRole('group', { name: 'People' }).getByRole('option')).toHaveAccessibleName(
    /Ada only this assignee/,
  );
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('#bill');
  await page.keyboard.press('ArrowDown');
  await expect(active(page)).toHaveAccessibleName(/billing only this tag/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/f=tag:billing/);
});

test('a focused card is given a stage, a person, a type or a tag by its sign, and what was used last stands ready', async ({
  page,
  board,
}) => {
  await board.add('Late fee', { tags: ['billing'] });
  await page.goto('/b/hb');
  const card = page.getByRole('link', { name: /Wrong fee/ });
  await card.focus();
  const given = async (typed: string, name: RegExp) => {
    await open(page);
    await page.keyboard.type(typed);
    await expect(active(page)).toHaveAccessibleName(name);
    await page.keyboard.press('Enter');
    await expect(card).toBeFocused();
  };
  await given('=tes', /^Move to Test/);
  await given('@ada', /^Assign to Ada/);
  await given('#defect', /^Set type to Defect/);
  await given('billing', /^Tag billing on it: picking takes it off/);
  const now = async () => (await board.view()).cards.find(({ number }) => number === 2);
  const { personId } = board.admin;
  const asked = { columnId: board.columns[2], assigneeId: personId, type: 'defect', tags: [] };
  await expect.poll(now).toMatchObject(asked);
  await page.getByRole('link', { name: /Deadline list/ }).focus();
  await open(page);
  const lately = palette(page).getByRole('group', { name: 'Used lately' }).getByRole('option');
  await expect(lately).toHaveText([/Tag billing/, /Set type to Defect/, /Assign to Ada/, /Move to Test/]);
});

/** Code that a page fetches ahead, once it is at rest, is left until somebody asks for it. */
function fetchNothingAhead(): void {
  const later = window.setTimeout;
  const never = 2 ** 30;
  window.setTimeout = ((run: TimerHandler, ms?: number) => later(run, ms === 1500 ? never : ms)) as typeof setTimeout;
}

test('what is typed before the palette has come is typed into it, and Enter is kept', async ({ page, board }) => {
  await page.addInitScript(fetchNothingAhead);
  await page.goto('/b/hb');
  let letCome = () => {};
  const theirTime = new Promise<void>((come) => {
    letCome = come;
  });
  await page.route(/_next\/static\/chunks/, async (route) => {
    await theirTime;
    await route.continue();
  });
  await page.getByRole('link', { name: /Wrong fee/ }).focus();
  await open(page);
  await page.keyboard.type('>assign to me');
  await page.keyboard.press('Enter');
  await expect(palette(page).getByRole('listbox')).toHaveCount(0);
  letCome();
  await expect
    .poll(async () => (await board.view()).cards.find(({ number }) => number === 2)?.assigneeId)
    .toBe(board.admin.personId);
});

test('nothing that is typed finds nothing silently', async ({ page }) => {
  await page.goto('/b/hb');
  await open(page);
  await page.keyboard.type('no such thing');
  await expect(palette(page).getByRole('status')).toHaveText('Nothing found.');
});
