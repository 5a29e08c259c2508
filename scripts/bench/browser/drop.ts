import type { Page } from '@playwright/test';

type Place = { cardId: string; columnId: string };

/** What one drop took: until it stood there on its own screen, and until another screen showed it. */
export type Drop = { repaintMs: number; seenElsewhereMs: number };

/** Resolves in the page when the card is drawn in the column; the instant is of the machine's clock, in milliseconds. */
function drawnAt({ cardId, columnId }: Place): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      const card = document.querySelector(`[data-stage="${columnId}"] [data-card="${cardId}"]`);
      if (!card || card.hasAttribute('data-held')) return requestAnimationFrame(look);
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve(performance.timeOrigin + performance.now());
      channel.port2.postMessage(null);
    };
    requestAnimationFrame(look);
  });
}

/** Resolves in the page with the instant at which the button of the mouse went up. */
const releasedAt = () =>
  new Promise<number>((resolve) => {
    const note = ({ timeStamp }: Event) => resolve(performance.timeOrigin + timeStamp);
    addEventListener('mouseup', note, { capture: true, once: true });
  });

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
  const released = page.evaluate(releasedAt);
  const drawn = page.evaluate(drawnAt, { cardId, columnId });
  const seen = other.evaluate(drawnAt, { cardId, columnId });
  await page.mouse.up();
  const [releasedMs, drawnMs, seenMs] = await Promise.all([released, drawn, seen]);
  await page.waitForTimeout(300);
  return { repaintMs: drawnMs - releasedMs, seenElsewhereMs: seenMs - releasedMs };
}
