import type { Page } from '@playwright/test';
import { cardInPanel, cardPoint } from './card-point.ts';
import { responseTime, type Sign } from './response-time.ts';

/** What a person does all day, each with how long every repetition of it took in milliseconds. */
export type LocalResponses = Record<(typeof acts)[number]['name'], number[]>;

const focusedCard: Sign = () => document.activeElement?.closest<HTMLElement>('[data-card]')?.dataset.card ?? '';
const typedText: Sign = () => (document.activeElement as HTMLInputElement).value;
const fadedCards: Sign = () => `${document.querySelectorAll('[data-faded]').length}`;
const bands: Sign = () => `${document.querySelectorAll('[data-part="band"]').length}`;
const dialogs: Sign = () => `${document.querySelectorAll('[role="dialog"]').length}`;
const titleInPanel: Sign = () =>
  document.querySelector('aside :is([data-card-title], [data-known-title])')?.textContent ?? '';
const focusInPanel: Sign = () => `${document.activeElement?.closest('aside [data-card-title]') !== null}`;
const standing: Sign = () =>
  [...document.querySelectorAll<HTMLElement>('[data-stage]')]
    .map((stage) => [...stage.querySelectorAll('[data-card]:not([data-held])')].length)
    .join();

const restMs = 250;
const rest = (page: Page) => page.waitForTimeout(restMs);

/** Gives the first card of the n-th column the focus. */
const focusCard = (page: Page, column: number) => page.locator('[data-stage]').nth(column).locator('a').first().focus();

async function walk(page: Page): Promise<number[]> {
  await focusCard(page, 1);
  const times: number[] = [];
  for (const key of [
    'ArrowDown',
    'ArrowDown',
    'ArrowRight',
    'ArrowDown',
    'ArrowRight',
    'ArrowUp',
    'ArrowLeft',
    'ArrowUp',
  ])
    times.push(await responseTime(page, 'keydown', focusedCard, () => page.keyboard.press(key)));
  return times;
}

async function drop(page: Page): Promise<number[]> {
  const [from, to] = [await cardPoint(page, 1), await cardPoint(page, 2)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 10, from.y + 6, { steps: 3 });
  await page.mouse.move(to.x, to.y - 8, { steps: 10 });
  await rest(page);
  return [await responseTime(page, 'mouseup', standing, () => page.mouse.up())];
}

async function openPanel(page: Page, sign: Sign): Promise<number[]> {
  await focusCard(page, 1);
  const took = await responseTime(page, 'keydown', sign, () => page.keyboard.press('Enter'));
  await cardInPanel(page);
  await rest(page);
  await page.keyboard.press('Escape');
  await page.locator('aside').waitFor({ state: 'detached' });
  return [took];
}

async function typeFilter(page: Page, sign: Sign, text: string): Promise<number[]> {
  await page.keyboard.press('f');
  await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
  const times: number[] = [];
  for (const letter of text) {
    times.push(await responseTime(page, 'keydown', sign, () => page.keyboard.press(letter)));
    await page.waitForTimeout(80);
  }
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.querySelectorAll('[data-faded]').length === 0);
  return times;
}

async function askToBlock(page: Page): Promise<number[]> {
  await focusCard(page, 1);
  const took = await responseTime(page, 'keydown', dialogs, () => page.keyboard.press('b'));
  await page.getByRole('dialog').getByLabel('Reason').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  return [took];
}

async function block(page: Page): Promise<number[]> {
  await focusCard(page, 1);
  await page.keyboard.press('b');
  await page.getByRole('dialog').getByLabel('Reason').fill('waits for the harbour master');
  await rest(page);
  const took = await responseTime(page, 'keydown', bands, () => page.keyboard.press('Enter'));
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await rest(page);
  await focusCard(page, 1);
  await page.keyboard.press('b');
  await page.waitForFunction(() => document.querySelectorAll('[data-part="band"]').length === 0);
  return [took];
}

const acts = [
  { name: 'walk by arrow key', isLocal: true, times: 3, run: walk },
  { name: 'drop', isLocal: true, times: 10, run: drop },
  { name: 'open panel: its title', isLocal: true, times: 8, run: (page: Page) => openPanel(page, titleInPanel) },
  { name: 'open panel: the whole card', isLocal: false, times: 8, run: (page: Page) => openPanel(page, focusInPanel) },
  { name: 'filter: the letter', isLocal: true, times: 3, run: (page: Page) => typeFilter(page, typedText, 'explain') },
  { name: 'filter: the cards', isLocal: true, times: 6, run: (page: Page) => typeFilter(page, fadedCards, 'x') },
  { name: 'block: the question', isLocal: true, times: 8, run: askToBlock },
  { name: 'block: the card', isLocal: true, times: 8, run: block },
] as const;

/** The rows of the table, and which of them must not wait for the server. */
export const localActs: readonly { name: keyof LocalResponses; isLocal: boolean }[] = acts;

/** Times each act on a board at rest; the first time of each, which loads what is loaded on demand, counts too. */
export async function localResponses(page: Page): Promise<LocalResponses> {
  const measured: [string, number[]][] = [];
  for (const { name, times, run } of acts) {
    const all: number[] = [];
    for (let time = 0; time < times; time += 1) {
      all.push(...(await run(page)));
      await rest(page);
    }
    measured.push([name, all]);
  }
  return Object.fromEntries(measured) as LocalResponses;
}
