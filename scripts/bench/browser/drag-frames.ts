import type { Page } from '@playwright/test';

declare global {
  interface Window {
    frameMs: number[];
  }
}

const steps = 180;

/** Drags a card over every column and back to where it was; the milliseconds between the frames meanwhile. */
export async function dragFrames(page: Page): Promise<number[]> {
  const card = await page.locator('[data-stage] [data-card]').first().boundingBox();
  const last = await page.locator('[data-stage]').last().boundingBox();
  if (!card || !last) throw new Error('the board is not on screen');
  const [x, y] = [card.x + card.width / 2, card.y + 20];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 10, y + 6, { steps: 3 });
  await page.evaluate(() => {
    window.frameMs = [];
    let before = performance.now();
    const next = (now: number) => {
      window.frameMs.push(now - before);
      before = now;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  for (let step = 1; step <= steps; step += 1) {
    const along = step / steps;
    const width = Math.min(last.x + last.width / 2, 1_400) - x;
    await page.mouse.move(x + width * along, y + 250 * Math.sin(along * Math.PI * 4) ** 2);
  }
  const frames = await page.evaluate(() => window.frameMs.slice(1));
  await page.keyboard.press('Escape');
  await page.mouse.up();
  return frames;
}
