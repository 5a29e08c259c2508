import { barriersByDayAndNight } from '../support/barriers.ts';
import { demoFlow, figureOf, pictureOf, tableOf } from '../support/demo-flow.ts';
import { expect, test } from '../support/seated-board.ts';

test('every figure says its finding, on what it rests and what it means @phone', async ({ page, board }) => {
  await demoFlow(board);
  await page.goto('/b/demo/flow?days=90');
  await expect(figureOf(page, 'Cycle time')).toContainText(/85 % of cards finished within \d+ days/);
  await expect(figureOf(page, 'Constraint')).toContainText(/Test( · in progress)? is (probably )?the bottleneck/);
  await expect(figureOf(page, 'Cumulative flow')).toContainText('Ruled bands are queues');
  for (const figure of await page.getByRole('figure').all()) {
    await expect(figure.locator('figcaption p')).not.toBeEmpty();
    await expect(figure.locator('[data-foot]')).toContainText(/n = \d+ .*days in Europe\/Luxembourg/);
  }
  await figureOf(page, 'Cycle time').getByRole('button', { name: 'Explain' }).click();
  await expect(figureOf(page, 'Cycle time')).toContainText('in Europe/Luxembourg');
});

test('the tables of the page are the figures of the API', async ({ page, board }) => {
  await demoFlow(board);
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

test('a board on which nothing was finished says what each figure needs, and draws its axes', async ({
  page,
  board,
}) => {
  await board.add('Only one');
  await page.goto('/b/hb/flow');
  await expect(figureOf(page, 'Cycle time')).toContainText('Needs 5 finished cards for percentiles, has 0.');
  await expect(figureOf(page, 'Constraint')).toContainText('Needs 30 departures in 28 days');
  await expect(pictureOf(page, 'Cycle time').locator('text', { hasText: '10 d' })).toBeVisible();
});

test('the flow page has no barrier, with all that can be opened, by day or by night @phone', async ({
  page,
  board,
}) => {
  await demoFlow(board);
  await page.goto('/b/demo/flow');
  await figureOf(page, 'Throughput per week').getByRole('button', { name: 'Table' }).click();
  await figureOf(page, 'Ageing work').getByRole('button', { name: 'Explain' }).click();
  await figureOf(page, 'Cycle time').getByRole('button', { name: 'How others count' }).click();
  await expect(figureOf(page, 'Ageing work').getByText('Cards in', { exact: true })).toBeVisible();
  await expect(figureOf(page, 'Throughput per week').getByRole('table')).toBeVisible();
  await expect(figureOf(page, 'Cycle time').getByRole('table')).toBeVisible();
  await pictureOf(page, 'Cycle time').focus();
  await page.keyboard.press('ArrowRight');
  // What the bar at the foot covers for now is no barrier: the page scrolls.
  await page.setViewportSize({ width: page.viewportSize()?.width ?? 0, height: 6000 });
  expect(await barriersByDayAndNight(page)).toEqual([]);
});
