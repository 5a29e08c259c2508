import { barriersOn } from '../support/barriers.ts';
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

test('the column that limits the output is marked, and leads to the proof @phone', async ({ page, board }) => {
  await demo(board);
  await page.goto('/b/demo');
  const stage = page.getByRole('region', { name: 'Test', exact: true });
  const mark = stage.getByRole('link', { name: /constraint: Test is (probably )?the bottleneck\./ });
  await expect(mark).toBeVisible();
  await expect(page.getByRole('link', { name: /the bottleneck\./ })).toHaveCount(1);
  expect(await barriersOn(page, { within: '[data-stage]' })).toEqual([]);
  await mark.click();
  await expect(page).toHaveURL(/\/b\/demo\/flow#constraint$/);
  await expect(page.getByRole('figure').filter({ hasText: 'is the bottleneck' })).toBeVisible();
});

test('a board without enough history has no mark', async ({ page, board }) => {
  await board.add('Only one');
  const pace = page.waitForResponse(/\/pace$/);
  await page.goto(`/b/${(await board.view()).configuration.key.toLowerCase()}`);
  expect((await (await pace).json()).constraint).toBeNull();
  await expect(page.getByRole('link', { name: /bottleneck/ })).toHaveCount(0);
});
