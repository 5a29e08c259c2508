import { expect, type Page } from '@playwright/test';
import { cardLink, type Hands } from './hands.ts';
import type { SeatedBoard } from './seated-board.ts';

const ready = 0;
const build = 1;
const test = 2;
const done = 3;

async function stands(board: SeatedBoard, column: number, ...titles: string[]): Promise<void> {
  const held = async () => {
    const { cards } = await board.view();
    return cards.filter(({ columnId }) => columnId === board.columns[column]).map(({ title }) => title);
  };
  await expect.poll(held).toEqual(expect.arrayContaining(titles));
}

const isBlocked = async (board: SeatedBoard, title: string): Promise<boolean> =>
  ((await board.view()).cards.find((card) => card.title === title)?.blocks.length ?? 0) > 0;

const pick = async (page: Page, { press, write }: Hands, stage: string, isByKeys: boolean) => {
  const list = page.getByRole('dialog');
  if (isByKeys) {
    await write(list.getByRole('combobox'), stage);
    await page.keyboard.press('Enter');
  } else await press(list.getByRole('option', { name: new RegExp(`^${stage}`) }));
};

/** A card is written, pulled, stopped, freed, finished and taken back; each step is asked of the server. */
export async function oneCard(page: Page, board: SeatedBoard, hands: Hands, isByKeys = false): Promise<void> {
  const title = 'Tide table';
  await hands.onPage([page.getByRole('button', { name: /^New card/ }).first()], 'c');
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await stands(board, ready, title);
  await hands.act(title, /^Pull/, 'p');
  await stands(board, build, title);
  await hands.act(title, /^Block/, 'b');
  await hands.write(page.getByRole('dialog').getByLabel('Reason'), 'no berth');
  if (isByKeys) await page.keyboard.press('Enter');
  else await hands.press(page.getByRole('dialog').getByRole('button', { name: 'Block', exact: true }));
  await expect.poll(() => isBlocked(board, title)).toBe(true);
  await hands.act(title, /^(Unb|B)lock/, 'b');
  await expect.poll(() => isBlocked(board, title)).toBe(false);
  await hands.act(title, /^Move to/, 'm');
  await pick(page, hands, 'Done', isByKeys);
  await stands(board, done, title);
  await hands.onPage([page.getByRole('button', { name: /^Undo/ }).last()], 'z');
  await stands(board, build, title);
}

/** Two cards go together, and what is looked at is kept under a name. */
export async function manyCards(page: Page, board: SeatedBoard, hands: Hands, isByKeys = false): Promise<void> {
  for (const title of ['First', 'Second']) await hands.act(title, /^Select/, 'x');
  const bar = page.getByRole('region', { name: 'Selected cards' });
  await hands.onPage([bar.getByRole('button', { name: 'Move' })], 'm');
  await pick(page, hands, 'Test', isByKeys);
  await stands(board, test, 'First', 'Second');
  await page.keyboard.press('Escape');
  await hands.onPage([page.getByRole('button', { name: /^Filter/ }).first()], 'f');
  await page.keyboard.type('Second');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-faded]').filter({ hasText: 'First' })).toHaveCount(1);
  await page.keyboard.press('Escape');
  await cardLink(page, 'Second').focus();
  const views = [page.getByRole('button', { name: 'Views' }), page.getByRole('menuitem', { name: /^Save this view/ })];
  await hands.onPage(views, 'Alt+v');
  const dialog = page.getByRole('dialog');
  await hands.write(dialog.getByLabel('Name'), 'Second alone');
  if (isByKeys) await page.keyboard.press('Enter');
  else await hands.press(dialog.getByRole('button', { name: 'Save', exact: true }));
  await expect(dialog).toHaveCount(0);
  await expect(page).toHaveURL(/view=/);
}

/** A stage is added, renamed and limited, another changes places, a third retires. */
export async function columnsOfBoard(page: Page, board: SeatedBoard, { press, write }: Hands): Promise<void> {
  const stage = (name: string) => page.getByRole('group', { name, exact: true });
  await page.goto('/b/hb/admin/columns');
  await press(page.getByRole('button', { name: 'Stage', exact: true }));
  await page.keyboard.type('Review');
  await write(stage('Review').getByRole('textbox', { name: 'Limit' }), '2');
  await write(stage('Build').getByRole('textbox', { name: 'Name' }), 'Make');
  await press(page.getByRole('button', { name: 'Move Review up' }));
  await press(page.getByRole('button', { name: 'Remove Test' }));
  await press(page.getByRole('button', { name: /^Apply/ }));
  await expect(page.getByRole('status').filter({ hasText: 'applied' })).toBeAttached();
  const { columns, limits } = (await board.view()).configuration;
  const review = columns.find(({ name }) => name === 'Review');
  expect(columns.filter(({ retired }) => !retired).map(({ name }) => name)).toEqual([
    'Ready',
    'Make',
    'Review',
    'Done',
  ]);
  expect(columns.find(({ name }) => name === 'Test')?.retired).toBe(true);
  expect(limits).toMatchObject([{ columnIds: [review?.id], maximum: 2 }]);
}
