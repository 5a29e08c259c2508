import type { Locator, Page } from '@playwright/test';
import type { SeatedBoard } from './seated-board.ts';

/** Sets the demo board DEMO up beside the seated one, in the same workspace, with ninety days that end now. */
export async function demoFlow(board: SeatedBoard): Promise<void> {
  // What opens the database on import is imported once the app under test has said which one it is.
  const { createDemoBoard } = await import('#data/demo/create-demo-board.ts');
  const { demoSeed } = await import('#domain/demo/simulate.ts');
  const { workspaceId, personId } = board.admin;
  const asked = { now: Date.now() * 1000, seed: demoSeed, key: 'DEMO', zone: 'Europe/Luxembourg' };
  await createDemoBoard({ workspaceId: workspaceId ?? '', personId, ...asked });
}

/** The figure with this title. */
export const figureOf = (page: Page, title: string): Locator =>
  page.getByRole('figure').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

/** The picture of a figure, which takes the keys. */
export const pictureOf = (page: Page, title: string): Locator =>
  figureOf(page, title).locator('[data-picture] [role=img]').first();

/** The rows of a figure's table, each with the texts of its cells. */
export async function tableOf(page: Page, title: string): Promise<string[][]> {
  const figure = figureOf(page, title);
  await figure.getByRole('button', { name: 'Table' }).click();
  const rows = figure.getByRole('row');
  await rows.nth(1).waitFor();
  return rows.evaluateAll((all) =>
    all.slice(1).map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? '')),
  );
}
