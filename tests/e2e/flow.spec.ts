import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { SeatedBoard } from '../support/seated-board.ts';
import { expect, test } from '../support/seated-board.ts';

// What opens the database on import is imported once the app under test has said which one it is.
async function demo(board: SeatedBoard): Promise<void> {
  const { createDemoBoard } = await import('#data/demo/create-demo-board.ts');
  const { demoSeed } = await import('#domain/demo/simulate.ts');
  const { workspaceId, personId } = board.admin;
  const asked = { now: Date.now() * 1000, seed: demoSeed, key: 'DEMO', zone: 'Europe/Luxembourg' };
  await createDemoBoard({ workspaceId: workspaceId ?? '', personId, ...asked });
}

const panel = (page: Page, title: string) =>
  page.getByRole('figure').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

async function tableOf(page: Page, title: string): Promise<string[][]> {
  const figure = panel(page, title);
  await figure.getByText('Show as table').click();
  const rows = figure.getByRole('row');
  return rows.evaluateAll((all) =>
    all.slice(1).map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? '')),
  );
}

test('every panel says its finding, on what it rests and what it means @phone', async ({ page, board }) => {
  await demo(board);
  await page.goto('/b/demo/flow?days=90');
  await expect(panel(page, 'Cycle time')).toContainText(/85 % of cards finished within \d+ days/);
  await expect(panel(page, 'Constraint')).toContainText(/Test · in progress is (probably )?the bottleneck/);
  await expect(panel(page, 'Cumulative flow')).toContainText('Ruled bands are queues');
  await expect(page.getByRole('figure')).toHaveCount(7);
  await panel(page, 'Cycle time').getByText('Explain').click();
  await expect(panel(page, 'Cycle time')).toContainText('finish date − start date + 1');
});

test('the tables of the page are the figures of the API', async ({ page, board }) => {
  await demo(board);
  await page.goto('/b/demo/flow?days=90');
  const metrics = await (await page.request.get('/api/v1/boards/demo/metrics?days=90')).json();
  const scatter = metrics.scatter as { card: string; finished_date: string; cycle_days: number }[];
  const shown = await tableOf(page, 'Cycle time');
  expect(shown.map(([card, , on, days]) => [card, on, Number(days)])).toEqual(
    scatter.map(({ card, finished_date: on, cycle_days: days }) => [card, on, days]),
  );
  const weeks = await tableOf(page, 'Throughput per week');
  expect(Object.fromEntries(weeks.map(([from, cards]) => [from, Number(cards)]))).toEqual(metrics.throughput_by_week);
  const ageing = await tableOf(page, 'Ageing work');
  expect(new Map(ageing.map(([card, , , days]) => [card, Number(days)]))).toEqual(
    new Map((metrics.wip as { card: string; age_days: number }[]).map(({ card, age_days: days }) => [card, days])),
  );
});

test('range, time and type are in the address, and a card of a table opens beside the chart', async ({
  page,
  board,
}) => {
  await demo(board);
  await page.goto('/b/demo/flow');
  await page.getByRole('link', { name: 'Lead time' }).click();
  await expect(page).toHaveURL(/days=90&measure=lead/);
  await page.getByRole('link', { name: '180 days' }).click();
  await expect(page).toHaveURL(/days=180&measure=lead/);
  await page.getByRole('navigation', { name: 'Card type' }).getByRole('link', { name: 'Defect' }).click();
  await expect(page).toHaveURL(/days=180&measure=lead&type=defect/);
  await expect(panel(page, 'Lead time')).toBeVisible();
  await panel(page, 'Lead time').getByText('Show as table').click();
  await panel(page, 'Lead time').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/b\/demo\/c\/\d+/);
  await expect(page.getByRole('complementary')).toBeVisible();
});

test('a board on which nothing was finished says what the charts need', async ({ page, board }) => {
  await board.add('Only one');
  await page.goto('/b/hb/flow');
  await expect(panel(page, 'Cycle time')).toContainText('Needs 5 finished cards for percentiles, has 0.');
  await expect(panel(page, 'Constraint')).toContainText('Needs 30 departures in 28 days');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the flow page has no barrier, ${colorScheme} @phone`, async ({ page, board }) => {
    await demo(board);
    await page.emulateMedia({ colorScheme });
    await page.goto('/b/demo/flow');
    await panel(page, 'Cycle time').getByText('Show as table').click();
    await expect(page.getByRole('img', { name: 'Scatter plot' })).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}
