import type { Page } from '@playwright/test';
import { barriersOn } from '../support/barriers.ts';
import { expect, test } from '../support/seated-board.ts';

const board = {
  board: 'Kestrel works',
  time_zone: 'Europe/Luxembourg',
  commitment_column: 'build',
  done_column: 'done',
  columns: [
    { id: 'ready', name: 'Ready', kind: 'queue' },
    { id: 'build', name: 'Build', kind: 'active', wip_limit: 2 },
    { id: 'done', name: 'Done', kind: 'done' },
  ],
};
const header = 'card,type,created_at,to_column,at';
const good = [
  'KW-1,story,2026-05-01T12:00:00Z,Ready,2026-05-01T12:00:00Z',
  'KW-1,story,2026-05-01T12:00:00Z,Build,2026-05-02T12:00:00Z',
  'KW-2,bug,2026-05-03T12:00:00Z,Build,2026-05-03T12:00:00Z',
];

const file = (name: string, content: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });

async function fillIn(page: Page, ledger: string[], source: string): Promise<void> {
  await page.getByLabel('Board', { exact: true }).setInputFiles(file('board.json', JSON.stringify(board)));
  await page.getByLabel('Moves').setInputFiles(file('ledger.csv', [header, ...ledger].join('\n')));
  await page.getByLabel('Where it comes from').fill(source);
}

const isAccessible = async (page: Page) => expect(await barriersOn(page)).toEqual([]);

test.use({ expectedConsoleErrors: [/422/] });

test('@phone files are looked at first, brought in by a second click, and their board opens', async ({
  page,
  board: _,
}) => {
  await page.goto('/import');
  await isAccessible(page);
  await fillIn(page, good, `files of ${test.info().project.name}`);
  await page.getByRole('button', { name: 'See what would come' }).click();
  const preview = page.getByRole('region', { name: 'What would come' });
  await expect(preview.getByRole('row', { name: 'Build work 2 2' })).toBeVisible();
  await expect(preview).toContainText('1 card first seen beyond the first stage');
  await isAccessible(page);
  await preview.getByRole('button', { name: 'Bring in 2 cards' }).click();
  await expect(page).toHaveURL(/\/b\/kw\d*$/);
  await expect(page.getByText('KW-2', { exact: true }).first()).toBeVisible();
});

test('rows that stand in the way are listed by number, and nothing can be brought in', async ({ page, board: _ }) => {
  await page.goto('/import');
  await fillIn(page, [...good, 'KW-3,bug,2026-05-03,Nowhere,2026-05-03T12:00:00Z'], 'bad files');
  await page.getByRole('button', { name: 'See what would come' }).click();
  await expect(page.getByRole('row', { name: 'Moves 5 created_at has no time of day' })).toBeVisible();
  await expect(page.getByRole('button', { name: /Bring in/ })).toHaveCount(0);
  await isAccessible(page);
});

test('the same source with other files is refused where the source is asked for', async ({ page, board: _ }) => {
  await page.goto('/import');
  await fillIn(page, good, 'twice');
  await page.getByRole('button', { name: 'See what would come' }).click();
  await page.getByRole('button', { name: 'Bring in 2 cards' }).click();
  await expect(page).toHaveURL(/\/b\/kw/);
  await page.goto('/import');
  await fillIn(page, good.slice(0, 1), 'twice');
  await page.getByRole('button', { name: 'See what would come' }).click();
  await expect(page.getByText('twice was imported before, with other files or settings.').first()).toBeVisible();
});
