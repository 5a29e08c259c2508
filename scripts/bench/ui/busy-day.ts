import type { Page } from '@playwright/test';
import { cardInPanel, cardPoint } from './card-point.ts';
import { beginInteraction, type Interaction, interactionsSince, noteInteractions } from './interactions.ts';

const slowDown = 4;

/** A person at a board: each `press` and `click` is one interaction, with a breath after it. */
class Hand {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await beginInteraction(this.#page, key);
      await this.#page.keyboard.press(key);
      await this.#breathe(60);
    }
  }

  async type(text: string): Promise<void> {
    await this.press(...[...text].map((letter) => (letter === ' ' ? 'Space' : letter)));
  }

  async drag(from: number, to: number): Promise<void> {
    const { mouse } = this.#page;
    const [start, end] = [await cardPoint(this.#page, from), await cardPoint(this.#page, to)];
    await mouse.move(start.x, start.y);
    await beginInteraction(this.#page, 'drag');
    await mouse.down();
    await mouse.move(end.x, end.y - 8, { steps: 12 });
    await mouse.up();
    await this.#breathe(400);
  }

  async click(column: number): Promise<void> {
    const { x, y } = await cardPoint(this.#page, column);
    await beginInteraction(this.#page, 'click on a card');
    await this.#page.mouse.click(x, y);
    await this.#breathe(400);
  }

  async focusCard(column: number): Promise<void> {
    await this.#page.locator('[data-stage]').nth(column).locator('a').first().focus();
  }

  #breathe(forMs: number): Promise<void> {
    return this.#page.waitForTimeout(forMs);
  }
}

/** Walks, moves, filters, opens, blocks, writes and undoes on a slowed-down machine; every interaction of it. */
export async function busyDay(page: Page): Promise<Interaction[]> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  await noteInteractions(page);
  const hand = new Hand(page);
  await hand.focusCard(1);
  await hand.press(
    'ArrowDown',
    'ArrowDown',
    'ArrowRight',
    'ArrowDown',
    'ArrowRight',
    'ArrowUp',
    'ArrowLeft',
    'ArrowUp',
  );
  await hand.press('Shift+ArrowDown', 'Shift+ArrowRight', '>', 'z');
  for (const [from, to] of [
    [1, 3],
    [2, 4],
    [3, 1],
  ] as const)
    await hand.drag(from, to);
  await filterAndClear(page, hand);
  for (const column of [1, 4]) await openAndClose(page, hand, column);
  await hand.focusCard(2);
  await hand.press('x', 'ArrowDown', 'x', 'Escape', 'i', 'Shift+D', 'Shift+D', 'Shift+D');
  await blockOne(page, hand);
  await writeOne(page, hand);
  const interactions = await interactionsSince(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return interactions;
}

async function filterAndClear(page: Page, hand: Hand): Promise<void> {
  await hand.press('f');
  await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
  await hand.type('explain');
  await hand.press('Control+a', 'Delete', 'Escape');
}

async function openAndClose(page: Page, hand: Hand, column: number): Promise<void> {
  await hand.click(column);
  await cardInPanel(page);
  await hand.press('Escape');
  await page.locator('aside').waitFor({ state: 'detached' });
}

async function blockOne(page: Page, hand: Hand): Promise<void> {
  await hand.focusCard(1);
  await hand.press('b');
  await page.getByRole('dialog').getByLabel('Reason').focus();
  await hand.type('no berth');
  await hand.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

async function writeOne(page: Page, hand: Hand): Promise<void> {
  await hand.focusCard(1);
  await hand.press('c');
  await page.waitForFunction(() => document.activeElement instanceof HTMLTextAreaElement);
  await hand.type('tide table');
  await hand.press('Enter', 'Escape');
}
