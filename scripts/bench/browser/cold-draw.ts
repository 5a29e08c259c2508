import type { Page } from '@playwright/test';
import type { Screens } from './open-board.ts';

declare global {
  interface Window {
    /** When the last card that came into the document was on screen, in milliseconds after the navigation began. */
    lastCardDrawnMs: number;
  }
}

function noteCards(): void {
  window.lastCardDrawnMs = 0;
  const hasCard = (node: Node) =>
    node instanceof Element && (node.matches('[data-card]') || node.querySelector('[data-card]'));
  const afterPaint = (then: () => void) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = then;
      channel.port2.postMessage(null);
    });
  const note = () => afterPaint(() => (window.lastCardDrawnMs = performance.now()));
  new MutationObserver((changes) => {
    if (changes.some(({ addedNodes }) => [...addedNodes].some(hasCard))) note();
  }).observe(document, { childList: true, subtree: true });
}

const restMs = 1_500;

/** Opens the board with an empty cache; milliseconds until the last visible card was drawn. */
export async function coldDraw(screens: Screens, key: string): Promise<number> {
  const page: Page = await screens.one();
  await page.addInitScript(noteCards);
  await page.goto(`/b/${key.toLowerCase()}`, { waitUntil: 'load' });
  await page.waitForTimeout(restMs);
  const drawnMs = await page.evaluate(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return Math.max(window.lastCardDrawnMs, paint?.startTime ?? 0);
  });
  await page.context().close();
  return drawnMs;
}
