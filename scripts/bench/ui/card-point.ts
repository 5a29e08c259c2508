import type { Page } from '@playwright/test';

/** Waits for the card itself in its panel, which takes the focus. */
export const cardInPanel = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.activeElement?.closest('aside [data-card-title]') !== null);

type Point = { x: number; y: number };

/** A point on the first card of the n-th column that can be seen whole; kept cards outside the visible part are not. */
export async function cardPoint(page: Page, column: number): Promise<Point> {
  const point = await page.evaluate((index) => {
    const cards = document.querySelectorAll('[data-stage]')[index]?.querySelectorAll('[data-card]') ?? [];
    for (const card of cards) {
      const { x, y, width } = card.getBoundingClientRect();
      const point = { x: x + width / 2, y: y + 12 };
      if (document.elementFromPoint(point.x, y + 1)?.closest('[data-card]') === card) return point;
    }
    return null;
  }, column);
  if (!point) throw new Error(`column ${column} shows no card`);
  return point;
}
