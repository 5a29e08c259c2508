import type { Page } from '@playwright/test';

type Place = { cardId: string; columnId: string };

/** What one drop took: until it stood there on its own screen, and until another screen showed it. */
export type Drop = { repaintMs: number; seenElsewhereMs: number };

declare global {
  interface Window {
    /** When the button of the mouse went up, by the machine's clock in milliseconds. */
    releasedAt: Promise<number>;
    /** When the card was drawn in its column. */
    drawnAt: Promise<number>;
  }
}

const noteRelease = (): void => {
  window.releasedAt = new Promise((resolve) => {
    const note = ({ timeStamp }: Event) => resolve(performance.timeOrigin + timeStamp);
    addEventListener('mouseup', note, { capture: true, once: true });
  });
};

const noteDrawing = ({ cardId, columnId }: Place): void => {
  window.drawnAt = new Promise((resolve) => {
    const look = () => {
      const card = document.querySelector(`[data-stage="${columnId}"] [data-card="${cardId}"]`);
      if (!card || card.hasAttribute('data-held')) return requestAnimationFrame(look);
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve(performance.timeOrigin + performance.now());
      channel.port2.postMessage(null);
    };
    requestAnimationFrame(look);
  });
};

const middle = async (page: Page, selector: string) => {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not on screen`);
  return { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 30) };
};

/** Drags the first card of one column to the top of another by mouse, with a second screen looking on. */
export async function drop(page: Page, other: Page, fromColumnId: string, columnId: string): Promise<Drop> {
  const from = `[data-stage="${fromColumnId}"] [data-card]`;
  const cardId = (await page.locator(from).first().getAttribute('data-card')) ?? '';
  const start = await middle(page, `[data-card="${cardId}"]`);
  const end = await middle(page, `[data-stage="${columnId}"] li`);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 10, start.y + 6, { steps: 3 });
  await page.mouse.move(end.x, end.y - 20, { steps: 10 });
  await page.waitForTimeout(200);
  await page.evaluate(noteRelease);
  await Promise.all([page, other].map((screen) => screen.evaluate(noteDrawing, { cardId, columnId })));
  await page.mouse.up();
  const releasedMs = await page.evaluate(() => window.releasedAt);
  const drawnMs = await page.evaluate(() => window.drawnAt);
  const seenMs = await other.evaluate(() => window.drawnAt);
  await page.waitForTimeout(300);
  return { repaintMs: drawnMs - releasedMs, seenElsewhereMs: seenMs - releasedMs };
}
