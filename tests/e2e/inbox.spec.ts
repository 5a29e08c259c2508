import type { Page } from '@playwright/test';
import type { PersonActor } from '#data/people/actor.ts';
import type { CardId } from '#domain/schemas/ids.ts';
import { barriersByDayAndNight } from '../support/barriers.ts';
import { expect, type SeatedBoard, test } from '../support/seated-board.ts';

/** Somebody else gives the admin a card, blocks it and mentions them. */
async function colleagueActs(board: SeatedBoard, sara: PersonActor, cardId: CardId): Promise<void> {
  const { authorizeOnBoard } = await import('#data/authorize.ts');
  const { editCard } = await import('#data/cards/edit-card.ts');
  const { blockCard } = await import('#data/cards/block-card.ts');
  const { writeComment } = await import('#data/cards/write-comment.ts');
  const { command } = await import('../support/some-live-board.ts');
  const { configuration } = await board.view();
  const on = <A extends 'card:edit' | 'card:block' | 'card:comment'>(ability: A) =>
    authorizeOnBoard(sara, configuration.id, ability);
  const { personId } = board.admin;
  await editCard(await on('card:edit'), command('edit'), cardId, { assigneeId: personId });
  await blockCard(await on('card:block'), command('block'), cardId, {
    category: 'other',
    reason: 'The relay refuses.',
  });
  const body = `@[Ada](${personId}) have a look`;
  await writeComment(await on('card:comment'), command('comment'), cardId, { body });
}

const bell = (page: Page, unread: number) =>
  page.getByRole('button', { name: unread === 0 ? 'Inbox' : `Inbox, ${unread} unread`, exact: true });

let sara: PersonActor;
let cardId: CardId;

test.beforeEach(async ({ board, browser, app }) => {
  const context = await browser.newContext({ baseURL: app.url });
  sara = await board.seat(context, 'member');
  await context.close();
  cardId = (await board.add('Send the report')).card.id;
});

test('the bell follows what colleagues do, and a glance leads to the card, which is read then', async ({
  page,
  board,
}) => {
  await page.goto('/b/hb');
  await expect(bell(page, 0)).toBeVisible();
  await colleagueActs(board, sara, cardId);
  await expect(bell(page, 3)).toBeVisible();
  await bell(page, 3).click();
  const items = page.getByRole('listitem').filter({ hasText: 'HB-1' });
  await expect(items.filter({ hasText: 'Sara mentioned you in HB-1' })).toContainText('@Ada have a look');
  await expect(items.filter({ hasText: 'Sara blocked HB-1' })).toContainText('The relay refuses.');
  expect(await barriersByDayAndNight(page)).toEqual([]);
  await page.getByRole('link', { name: /Sara blocked HB-1/ }).click();
  await expect(page).toHaveURL(/\/c\/1$/);
  await expect(bell(page, 2)).toBeVisible();
});

test('by keys alone: arrows walk, U marks, E is done with it and can be undone, Enter opens', async ({
  page,
  board,
}) => {
  await colleagueActs(board, sara, cardId);
  await page.goto('/inbox');
  expect(await barriersByDayAndNight(page)).toEqual([]);
  const item = (words: string) => page.getByRole('link', { name: new RegExp(words) });
  await item('Sara mentioned').focus();
  await page.keyboard.press('ArrowDown');
  await expect(item('Sara blocked')).toBeFocused();
  await page.keyboard.press('u');
  await expect(bell(page, 2)).toBeVisible();
  await page.keyboard.press('e');
  await expect(item('Sara blocked')).toHaveCount(0);
  await expect(item('Sara gave you')).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(item('Sara blocked')).toHaveCount(1);
  await page.getByRole('button', { name: 'Mark all as read' }).click();
  await expect(bell(page, 0)).toBeVisible();
  await page.reload();
  await expect(bell(page, 0)).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'HB-1' })).toHaveCount(3);
  await item('Sara gave you').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/b\/hb\/c\/1$/);
});

test('a kind that is switched off comes no more', async ({ page, board }) => {
  await page.goto('/me');
  await page.getByLabel('A card of mine is blocked').click();
  await expect(page.getByLabel('A card of mine is blocked')).not.toBeChecked();
  await colleagueActs(board, sara, cardId);
  await page.goto('/inbox');
  await expect(page.getByRole('link', { name: /Sara gave you/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /Sara blocked/ })).toHaveCount(0);
});
