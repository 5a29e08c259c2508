import type { Locator, Page } from '@playwright/test';
import { barriersOn } from '../support/barriers.ts';
import { seatDemo } from '../support/seat-demo.ts';
import { expect, test } from '../support/seated-board.ts';

const account = (page: Page): Locator => page.getByRole('region', { name: /^Where .* went/ });

/** "6 d 2 h" in hours; what is told as under an hour is none. */
function hoursOf(words: string): number {
  const part = (sign: string) => Number(new RegExp(`(\\d+) ${sign}\\b`).exec(words)?.[1] ?? 0);
  return words.startsWith('under') ? 0 : part('d') * 24 + part('h');
}

const hoursIn = async (parts: Locator): Promise<number> =>
  (await parts.allTextContents()).reduce((sum, words) => sum + hoursOf(words), 0);

test('the parts of the account add up to the total, on the panel and on the page @phone', async ({ page, board }) => {
  await seatDemo(board);
  const answer = await page.request.get('/api/v1/boards/demo/cards?limit=200&standing=on-board');
  const { cards } = (await answer.json()) as { cards: { number: number }[] };
  for (const { number } of cards.slice(-24, -12)) {
    await page.goto(`/b/demo/c/${number}`);
    const total = (await account(page).getByText(/^= /).textContent()) ?? '';
    expect([number, await hoursIn(account(page).locator('strong'))]).toEqual([number, hoursOf(total.slice(2))]);
  }
});

test('day by day, each day but the first and the last has all of its hours', async ({ page, board }) => {
  await seatDemo(board);
  await page.goto('/b/demo');
  await page.getByRole('link', { name: /DEMO-73/ }).click();
  await expect(account(page)).toContainText('so far');
  await expect(account(page).getByRole('img')).toHaveAccessibleName(/^In their order: .*worked/);
  await account(page).getByRole('button', { name: 'Day by day' }).click();
  const days = account(page).getByRole('row');
  const minutes = await days.evaluateAll((rows) =>
    rows.slice(2, -1).map((row) =>
      [...row.querySelectorAll('td')].reduce((sum, { textContent }) => {
        const [hours = 0, rest = 0] = (textContent || '0:0').split(':').map(Number);
        return sum + hours * 60 + rest;
      }, 0),
    ),
  );
  expect(minutes.length).toBeGreaterThan(5);
  expect(new Set(minutes)).toEqual(new Set([1440]));
  expect(await barriersOn(page, { within: 'aside' })).toEqual([]);
});

test('a card that was only just begun has an account that grows with what happens to it', async ({ page, board }) => {
  await board.add('One', { columnId: board.columns[1] });
  await page.goto('/b/hb/c/1');
  await expect(account(page)).toContainText('worked');
  await expect(account(page)).not.toContainText('blocked');
  await page.getByRole('button', { name: 'Block…' }).click();
  await page.getByLabel('Reason').fill('No key');
  await page.getByRole('button', { name: 'Block', exact: true }).click();
  await expect(account(page)).toContainText('blocked');
  await expect(account(page)).toContainText('No key');
});
