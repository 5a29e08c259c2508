import { barriersByDayAndNight, barriersOn } from '../support/barriers.ts';
import { seatDemo } from '../support/seat-demo.ts';
import { expect, test } from '../support/seated-board.ts';

test('a new board opens with the stages that were chosen, under the key that its name suggests @phone', async ({
  page,
}) => {
  await page.goto('/?home=boards');
  await expect(page.getByRole('link', { name: 'Harbour releases' })).toHaveAttribute('href', '/b/hb');
  expect(await barriersOn(page)).toEqual([]);
  await page.getByLabel('Name').fill('Payments & payouts');
  await expect(page.getByLabel('Key')).toHaveValue('PP');
  await page.getByLabel('Days are counted in').selectOption('America/Chicago');
  await page.getByLabel('Which stages').fill('Ideas · Build | done · Live');
  await expect(page.getByLabel('Build', { exact: true })).toHaveValue('2');
  await page.getByLabel('Build', { exact: true }).fill('7');
  await page.getByRole('button', { name: 'Make the board' }).click();
  await expect(page).toHaveURL('/b/pp');
  await expect(page.getByRole('heading', { name: 'Ideas' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Build' })).toContainText('0/7');
});

test('a key that is in use is said beside it, and what was typed stays', async ({ page }) => {
  await page.goto('/?home=boards');
  await page.getByLabel('Name').fill('Another harbour');
  await page.getByLabel('Key').fill('hb');
  await page.getByRole('button', { name: 'Make the board' }).click();
  await expect(page.getByLabel('Key')).toHaveAccessibleDescription(/There is a board HB already/);
  await expect(page.getByLabel('Name')).toHaveValue('Another harbour');
});

test('an archived board leaves the list and is found below it', async ({ page, board }) => {
  await board.configure([{ do: 'change-board', archived: true }]);
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Harbour releases' })).toBeHidden();
  await page.getByText('Archived boards: 1').click();
  await expect(page.getByRole('link', { name: 'Harbour releases' })).toBeVisible();
});

test('somebody who makes no boards sees theirs and no form', async ({ browser, board, app }) => {
  const context = await browser.newContext({ baseURL: app.url });
  await board.seat(context, 'viewer');
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Harbour releases' })).toBeVisible();
  await expect(page.getByRole('form', { name: 'New board' })).toHaveCount(0);
  await context.close();
});

test('the ledger is shown by pages, without repeating or leaving out an event @phone', async ({ page, board }) => {
  for (let number = 1; number <= 110; number += 1) await board.add(`Card ${number}`);
  const { seq } = await board.view();
  await page.goto('/b/hb/ledger');
  await expect(page.getByText(`#${seq}`, { exact: true })).toBeVisible();
  await expect(page.getByText(`#${seq - 99}`, { exact: true })).toBeAttached();
  await expect(page.getByText(`#${seq - 100}`, { exact: true })).toHaveCount(0);
  await page.getByRole('link', { name: 'Earlier events' }).click();
  await expect(page.getByText(`#${seq - 100}`, { exact: true })).toBeVisible();
  await expect(page.getByText('#1', { exact: true })).toBeAttached();
  await expect(page.getByRole('link', { name: 'Earlier events' })).toHaveCount(0);
  expect(await barriersOn(page)).toEqual([]);
});

test('the ledger of a card that does not exist says so', async ({ page, board }) => {
  await board.add('Only one');
  await page.goto('/b/hb/ledger');
  await page.getByLabel('Card').fill('HB-7');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page.getByText('There is no card HB-7 on this board.')).toBeVisible();
});

test('each home opens by its tab and the next time too, without axe violations in either theme @phone', async ({
  page,
  board,
}) => {
  await seatDemo(board);
  const homes = page.getByRole('navigation', { name: 'Homes' });
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'The works', level: 1 })).toBeVisible();
  for (const name of ['My water', 'The stream', 'The works'] as const) {
    await homes.getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
    expect(await barriersByDayAndNight(page)).toEqual([]);
  }
  await page.getByRole('button', { name: 'Check now' }).click();
  await expect(page.getByText(/unbroken to #\d+/)).toBeVisible();
  await homes.getByRole('link', { name: 'The stream' }).click();
  await expect(page.getByRole('heading', { name: 'The stream', level: 1 })).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'The stream', level: 1 })).toBeVisible();
});

test('a card that is ready is pulled from the home, into the reader’s hands, by one step', async ({ page, board }) => {
  await board.add('Waits');
  await page.goto('/?home=water');
  await expect(page.getByText('Nothing. Pull what is ready, or help where it is full.')).toBeVisible();
  await page.getByRole('button', { name: 'Pull HB-1' }).click();
  await expect(
    page.getByRole('region', { name: 'In my hands' }).getByRole('link', { name: /HB-1 Waits/ }),
  ).toBeVisible();
  const { cards } = await board.view();
  expect(cards[0]).toMatchObject({ columnId: board.columns[1], assigneeId: board.admin.personId });
});

test('the help says how Leat counts, without axe violations in either theme @phone', async ({ page }) => {
  await page.goto('/help?board=hb');
  await expect(page.getByRole('heading', { name: 'How Leat counts' })).toBeVisible();
  expect(await barriersByDayAndNight(page)).toEqual([]);
});
