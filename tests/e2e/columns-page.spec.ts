import type { Locator, Page } from '@playwright/test';
import { barriersByDayAndNight } from '../support/barriers.ts';
import { expect, type SeatedBoard, test } from '../support/seated-board.ts';

const open = (page: Page) => page.goto('/b/hb/admin/columns');
const stage = (page: Page, name: string): Locator => page.getByRole('group', { name, exact: true });
const limitOf = (page: Page, name: string) => stage(page, name).getByRole('textbox', { name: 'Limit' });
const apply = (page: Page) => page.getByRole('button', { name: /^Apply/ }).click();
const applied = (page: Page) => expect(page.getByRole('status').filter({ hasText: 'applied' })).toBeAttached();

const stagesOf = async ({ view }: SeatedBoard): Promise<string[]> =>
  (await view()).configuration.columns
    .filter(({ retired, parentId }) => !retired && parentId === null)
    .map(({ name }) => name);

test('a limit changes from now on, with its reason in the ledger @phone', async ({ page, board }) => {
  await open(page);
  await limitOf(page, 'Test').fill('3');
  await stage(page, 'Test').getByRole('combobox', { name: 'At the limit' }).selectOption('stop');
  const preview = page.getByRole('region', { name: 'Preview of the board' });
  await expect(preview.getByRole('listitem').filter({ hasText: 'Test' })).toContainText('0/3');
  await expect(page.getByText('Test: limit none → 3')).toBeVisible();
  await page.getByLabel('Reason').fill('two testers');
  await page.getByRole('button', { name: 'Apply 1 change' }).click();
  await applied(page);
  const { configuration } = await board.view();
  expect(configuration.limits).toMatchObject([
    { scope: 'column', columnIds: [board.columns[2]], maximum: 3, mode: 'stop' },
  ]);
  await page.goto('/b/hb/ledger');
  const [newest] = await page.getByRole('row').filter({ hasText: 'set the limit' }).all();
  await expect(newest as Locator).toContainText('set the limit of Test: at most 3, stop');
  await expect(newest as Locator).toContainText('two testers');
});

test('stages change places by buttons and keys alone, and it is said where they stand', async ({ page, board }) => {
  await open(page);
  await page.getByRole('button', { name: 'Move Test up' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Test is now stage 2 of 4.' })).toBeAttached();
  await expect(page.getByRole('button', { name: 'Move Test up' })).toBeFocused();
  await page.getByLabel('Reason').press('Enter');
  await applied(page);
  expect(await stagesOf(board)).toEqual(['Ready', 'Test', 'Build', 'Done']);
});

test('stages change places by drag', async ({ page, board }) => {
  await open(page);
  const grip = async (name: string) => {
    const box = await stage(page, name).getByTitle('Drag to another place').boundingBox();
    if (!box) throw new Error(`${name} has nothing to drag it by`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const [from, to] = [await grip('Build'), await grip('Test')];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x, from.y + 12, { steps: 4 });
  await page.mouse.move(to.x, to.y + 6, { steps: 8 });
  await page.mouse.up();
  await expect(page.getByText('Order: Ready → Test → Build → Done')).toBeVisible();
  await apply(page);
  await applied(page);
  expect(await stagesOf(board)).toEqual(['Ready', 'Test', 'Build', 'Done']);
});

test('a stage that goes asks where its cards go, and keeps its history', async ({ page, board }) => {
  const { card } = await board.add('Audit trail export', { columnId: board.columns[2] });
  await open(page);
  await page.getByRole('button', { name: 'Remove Test' }).click();
  await apply(page);
  const target = page.getByRole('combobox', { name: 'Its card goes to' });
  await expect(target).toBeFocused();
  await expect(page.getByText('Say where its card goes.')).toBeVisible();
  await target.selectOption({ label: 'Build' });
  await apply(page);
  await applied(page);
  const { cards } = await board.view();
  expect(cards.find(({ id }) => id === card.id)?.columnId).toBe(board.columns[1]);
  expect(await stagesOf(board)).toEqual(['Ready', 'Build', 'Done']);
  await page.goto('/b/hb/ledger?card=1');
  await expect(page.getByRole('row').filter({ hasText: 'moved it' })).toContainText('Test → Build');
  await expect(page.getByRole('row').filter({ hasText: 'created it' })).toContainText('Test');
});

test('the stage that carries a point goes only once the point stands elsewhere', async ({ page, board }) => {
  await open(page);
  await page.getByRole('button', { name: 'Remove Build' }).click();
  await expect(page.getByText('This stage is to go: put the point on another one.')).toBeVisible();
  await page.getByLabel('The clock starts on entering').selectOption('Test');
  await expect(page.getByText('put the point on another one')).toHaveCount(0);
  await apply(page);
  await applied(page);
  expect((await board.view()).configuration.commitmentColumnId).toBe(board.columns[2]);
});

test('a new stage is split as soon as it is made', async ({ page, board }) => {
  await open(page);
  await page.getByRole('button', { name: 'Stage', exact: true }).click();
  await page.keyboard.type('Review');
  await stage(page, 'Review')
    .getByRole('checkbox', { name: /^Split/ })
    .check();
  await limitOf(page, 'Review').fill('2');
  await expect(page.getByRole('button', { name: 'Apply 2 changes' })).toBeVisible();
  await apply(page);
  await applied(page);
  expect(await stagesOf(board)).toEqual(['Ready', 'Build', 'Test', 'Review', 'Done']);
  const { columns, limits } = (await board.view()).configuration;
  const review = columns.find(({ name, parentId }) => name === 'Review' && parentId === null);
  expect(columns.filter(({ parentId }) => parentId === review?.id).map(({ half }) => half)).toEqual([
    'in-progress',
    'done',
  ]);
  expect(limits).toMatchObject([{ columnIds: [review?.id], maximum: 2 }]);
});

test('what is wrong is said beside its field, and nothing is sent', async ({ page, board }) => {
  await open(page);
  await stage(page, 'Test').getByRole('textbox', { name: 'Name' }).fill('build');
  await expect(page.getByText('Another stage has this name.')).toBeVisible();
  await limitOf(page, 'Build').fill('four');
  const before = (await board.view()).seq;
  await apply(page);
  await expect(limitOf(page, 'Build')).toBeFocused();
  await expect(limitOf(page, 'Build')).toHaveAccessibleDescription('Write a whole number, or nothing for no limit.');
  expect((await board.view()).seq).toBe(before);
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect(page.getByRole('region', { name: 'Changes to apply' })).toHaveCount(0);
});

test('limits hold for stages together, for a type and for each person', async ({ page, board }) => {
  await open(page);
  const add = () => page.getByRole('button', { name: 'Limit', exact: true }).click();
  const last = () => page.getByRole('group', { name: /^Limit: / }).last();
  await add();
  await last().getByRole('button', { name: 'Build' }).click();
  await last().getByRole('button', { name: 'Test' }).click();
  await last().getByLabel('Limit', { exact: true }).fill('6');
  await add();
  await last().getByLabel('For').selectOption('type');
  await last().getByLabel('Type', { exact: true }).selectOption('Defect');
  await last().getByLabel('Limit', { exact: true }).fill('2');
  await add();
  await last().getByLabel('For').selectOption('person');
  await last().getByLabel('Limit', { exact: true }).fill('3');
  await page.getByLabel('Board limit').fill('12');
  await apply(page);
  await applied(page);
  const { limits } = (await board.view()).configuration;
  expect(limits.map(({ scope, maximum }) => [scope, maximum]).toSorted()).toEqual([
    ['board', 12],
    ['group', 6],
    ['person', 3],
    ['type', 2],
  ]);
});

test.describe('refused or unanswered', () => {
  test.use({ expectedConsoleErrors: [/ERR_FAILED|404/] });

  test('changes whose answer was lost are applied once', async ({ page, board }) => {
    await open(page);
    await limitOf(page, 'Test').fill('4');
    const before = (await board.view()).seq;
    await page.route('**/admin/columns', async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      await route.fetch();
      return route.abort();
    });
    await apply(page);
    await expect(page.getByRole('alert').filter({ hasText: 'did not answer' })).toBeVisible();
    await page.unroute('**/admin/columns');
    await apply(page);
    await applied(page);
    expect((await board.view()).seq).toBe(before + 1);
  });

  test('members who do not configure the board find nothing here', async ({ browser, board, app }) => {
    const context = await browser.newContext({ baseURL: app.url });
    await board.seat(context, 'product-owner');
    const response = await (await context.newPage()).goto('/b/hb/admin/columns');
    expect(response?.status()).toBe(404);
    await context.close();
  });
});

test('the pages of administration have no barrier, by day or by night @phone', async ({ page, board }) => {
  await board.add('Audit trail export', { columnId: board.columns[2] });
  await open(page);
  await page.getByRole('button', { name: 'Remove Test' }).click();
  await stage(page, 'Ready').getByRole('button', { name: 'edit' }).click();
  await page.getByRole('button', { name: 'Limit', exact: true }).click();
  expect(await barriersByDayAndNight(page)).toEqual([]);
  for (const path of ['', '/types', '/lanes']) {
    await page.goto(`/b/hb/admin${path}`);
    expect([path, await barriersByDayAndNight(page)]).toEqual([path, []]);
  }
});

test('lanes are put in order by buttons, which say where a lane went', async ({ page, board }) => {
  await board.configure(['Partners', 'Inside', 'Harbour'].map((name) => ({ do: 'set-lane', name, retired: false })));
  await page.goto('/b/hb/admin/lanes');
  await page.getByRole('button', { name: 'Move Harbour up' }).click();
  await expect(page.locator('[aria-live]').filter({ hasText: 'Harbour is now lane 2 of 3.' })).toHaveCount(1);
  await apply(page);
  await applied(page);
  const { lanes } = (await board.view()).configuration;
  expect(lanes.map(({ name }) => name)).toEqual(['Partners', 'Harbour', 'Inside']);
});

test('lanes, types and the board’s own settings change with their reason', async ({ page, board }) => {
  await page.goto('/b/hb/admin/lanes');
  await page.getByRole('button', { name: 'Lane', exact: true }).click();
  await page.getByLabel('Name of the lane').fill('Partners');
  await apply(page);
  await applied(page);
  await page.goto('/b/hb/admin/types');
  await page.getByLabel('Word for spike').fill('Experiment');
  await page.getByRole('switch', { name: 'Use Compliance' }).uncheck();
  await apply(page);
  await applied(page);
  await page.goto('/b/hb/admin');
  await page.getByLabel('Days are counted in').fill('Mars/Olympus');
  await page.getByLabel('Expected within (days)').fill('19');
  await apply(page);
  await expect(page.getByText('Write a time zone such as Europe/Luxembourg.')).toBeVisible();
  await page.getByLabel('Days are counted in').fill('America/Chicago');
  await apply(page);
  await applied(page);
  const { lanes, types, zone, sleDays } = (await board.view()).configuration;
  expect(lanes).toMatchObject([{ name: 'Partners', retired: false }]);
  expect(types.find(({ id }) => id === 'spike')?.word).toBe('Experiment');
  expect(types.find(({ id }) => id === 'compliance')?.enabled).toBe(false);
  expect({ zone, sleDays }).toEqual({ zone: 'America/Chicago', sleDays: 19 });
});
