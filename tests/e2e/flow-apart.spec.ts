import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { demoFlow, figureOf, pictureOf, tableOf } from '../support/demo-flow.ts';
import { expect, test } from '../support/seated-board.ts';

test.beforeEach(async ({ board, page }) => {
  await demoFlow(board);
  await page.goto('/b/demo/flow');
});

async function exported(page: Page, title: string, item: string): Promise<{ name: string; bytes: Buffer }> {
  await figureOf(page, title).getByRole('button', { name: 'Export' }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: item }).click();
  const file = await coming;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

const rowsOf = (bytes: Buffer): Record<string, string>[] => parse(bytes, { columns: true });

test('the CSV of a figure is exactly the cards behind it', async ({ page }) => {
  const { name, bytes } = await exported(page, 'Cycle time', 'Cards as CSV');
  expect(name).toMatch(/^demo-\d{4}-\d{2}-\d{2}-\d{4}-\d{2}-\d{2}-cycle-time\.csv$/);
  const cards = rowsOf(bytes).map((row) => [row.Card, row['Cycle time in days']]);
  const shown = await tableOf(page, 'Cycle time');
  expect(new Map(shown.map(([card, , , days]) => [card, days]))).toEqual(new Map(cards as [string, string][]));
  await expect(figureOf(page, 'Cycle time').locator('[data-foot]')).toContainText(`n = ${cards.length} cards`);
});

test('the CSV of a filtered figure holds only what the filter leaves', async ({ page }) => {
  await page.getByRole('navigation', { name: 'Card type' }).getByRole('link', { name: 'Defect' }).click();
  await expect(page).toHaveURL(/type=defect/);
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  const cards = rowsOf((await exported(page, 'Cycle time', 'Cards as CSV')).bytes);
  expect(cards.length).toBeGreaterThan(3);
  expect(new Set(cards.map((row) => row.Type))).toEqual(new Set(['defect']));
});

test('the CSV of a table is the table', async ({ page }) => {
  const { bytes } = await exported(page, 'Throughput per week', 'Table as CSV');
  const shown = await tableOf(page, 'Throughput per week');
  expect((parse(bytes) as string[][]).slice(1)).toEqual(shown);
});

test('a picture is taken away as SVG without stylesheets and as PNG of twice the size', async ({ page }) => {
  const svg = await exported(page, 'Cycle time', 'Picture as SVG');
  const text = svg.bytes.toString('utf8');
  expect(svg.name).toMatch(/cycle-time\.svg$/);
  expect(text).toContain('85 % ≤');
  expect(text).toMatch(/fill="rgb\(/);
  expect(text).not.toMatch(/var\(|class=/);
  const dots = Number(
    /n = (\d+)/.exec((await figureOf(page, 'Cycle time').locator('[data-foot]').textContent()) ?? '')?.[1],
  );
  expect(text.match(/<path transform=/g)).toHaveLength(dots);
  const png = await exported(page, 'Cycle time', 'Picture as PNG');
  const width = Number(/width="(\d+)"/.exec(text)?.[1]);
  expect(png.bytes.readUInt32BE(16)).toBe(2 * width);
});

test('Explain names the formula with the stages of this board, the cards that are in and those that are not', async ({
  page,
}) => {
  const figure = figureOf(page, 'Cycle time');
  await figure.getByRole('button', { name: 'Explain' }).click();
  await expect(figure.getByText(/date of the last move to Delivered or beyond/)).toBeVisible();
  await expect(figure.getByText(/^\d+ finished: DEMO-/)).toBeVisible();
  await expect(figure.getByText(/^\d+ still open: DEMO-/)).toBeVisible();
  await figure
    .getByText(/still open/)
    .getByRole('link')
    .first()
    .click();
  await expect(page.getByRole('complementary', { name: 'Card' })).toBeVisible();
});

test('others who count cycle time stand beside us with their figures', async ({ page }) => {
  const figure = figureOf(page, 'Cycle time');
  await figure.getByRole('button', { name: 'How others count' }).click();
  const rows = figure.getByRole('table').getByRole('row');
  await expect(rows).toHaveCount(8);
  await expect(rows.nth(1)).toHaveText(/Leat\d+\d+ d\d+ d/);
  await figure.getByText(/Jira’s control chart/).click();
  await expect(figure.getByText(/over all its visits/).first()).toBeVisible();
});

test('the T of the keyboard turns the figure in view into its table and back, the E opens what can be taken away', async ({
  page,
}) => {
  await pictureOf(page, 'Cycle time').focus();
  await page.keyboard.press('t');
  await expect(figureOf(page, 'Cycle time').getByRole('table')).toBeVisible();
  await figureOf(page, 'Cycle time').hover();
  await page.keyboard.press('t');
  await expect(pictureOf(page, 'Cycle time')).toBeVisible();
  await page.keyboard.press('e');
  await expect(page.getByRole('menuitem', { name: 'Cards as CSV' })).toBeVisible();
});

test('a change of a limit is a tick above the charts of days, and leads to its event', async ({ page }) => {
  const ticks = figureOf(page, 'Cycle time').getByRole('list', { name: 'Changes of the board' });
  const tick = ticks.getByRole('button').first();
  await expect(tick).toHaveAccessibleName(/limit of .* → /);
  await tick.click();
  const event = figureOf(page, 'Cycle time')
    .getByRole('link', { name: /Event \d+ in the ledger/ })
    .first();
  await expect(event.locator('..')).toContainText(/by .+/);
  const seq = /\d+/.exec((await event.textContent()) ?? '')?.[0];
  await event.click();
  await expect(page).toHaveURL(/\/b\/demo\/ledger\?before=\d+/);
  await expect(page.getByRole('row').nth(1)).toContainText(`#${seq}`);
});

test('a percentile can be taken out of the picture and put back', async ({ page }) => {
  const figure = figureOf(page, 'Cycle time');
  const line = figure.getByText(/^70 % ≤ \d+ d$/);
  await expect(line).toBeVisible();
  await figure.getByRole('button', { name: '70 %' }).click();
  await expect(line).toBeHidden();
  await expect(figure.getByText(/^85 % ≤ \d+ d$/)).toBeVisible();
  await figure.getByRole('button', { name: '70 %' }).click();
  await expect(line).toBeVisible();
});

test('nobody who is not signed in reads what is behind a figure, and no figure goes by another name', async ({
  page,
}) => {
  const askFor = async (file: string) => (await page.request.get(`/b/demo/flow/${file}`, { maxRedirects: 0 })).status();
  expect(await askFor('figures/cycle-time.json')).toBe(200);
  expect(await askFor('figures/constructor.json')).toBe(404);
  expect(await askFor('figures/cycle-time.xml')).toBe(404);
  await page.goto('about:blank');
  await page.context().clearCookies();
  for (const file of ['figures/cycle-time.json', 'figures/cycle-time.csv', 'others']) {
    expect(await askFor(file)).toBe(307);
  }
});
