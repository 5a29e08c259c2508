import type { Screens } from '../browser/open-board.ts';

declare global {
  interface Window {
    /** When a card could be focused and taken hold of, in milliseconds after the navigation began. */
    usableMs: number;
    /** The largest sum of unexpected shifts within one window of at most five seconds, as browsers define it. */
    cumulativeShift: number;
  }
}

/** React leaves the handlers of an element on it once the page has come alive; a card can be taken hold of from then on. */
function noteUsable(): void {
  window.usableMs = 0;
  const hearsItself = (element: Element) =>
    Object.entries(element).some(
      ([name, props]) => name.startsWith('__reactProps') && ('onMouseDown' in props || 'onPointerDown' in props),
    );
  const hears = (card: Element) => hearsItself(card) || hearsItself(card.closest('main') ?? card);
  const look = () => {
    const card = document.querySelector('main [data-card]');
    const isUsable = card && hears(card) && card.querySelector('a[tabindex="0"], a:not([tabindex])');
    if (!isUsable) return requestAnimationFrame(look);
    const channel = new MessageChannel();
    channel.port1.onmessage = () => (window.usableMs = performance.now());
    channel.port2.postMessage(null);
  };
  requestAnimationFrame(look);
}

function noteShifts(): void {
  let [sum, begunAt, lastAt] = [0, 0, 0];
  window.cumulativeShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
      if (hadRecentInput) continue;
      const isNew = entry.startTime - lastAt > 1_000 || entry.startTime - begunAt > 5_000;
      if (isNew) [sum, begunAt] = [0, entry.startTime];
      [sum, lastAt] = [sum + value, entry.startTime];
      window.cumulativeShift = Math.max(window.cumulativeShift, sum);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

const restMs = 1_200;

export type ColdLoad = { usableMs: number; shift: number };

/** Opens the board with an empty cache. */
export async function coldLoad(screens: Screens, key: string): Promise<ColdLoad> {
  const page = await screens.one();
  await page.addInitScript(noteUsable);
  await page.addInitScript(noteShifts);
  await page.goto(`/b/${key.toLowerCase()}`, { waitUntil: 'load' });
  await page.waitForFunction(() => window.usableMs > 0);
  await page.waitForTimeout(restMs);
  const load = await page.evaluate(() => ({ usableMs: window.usableMs, shift: window.cumulativeShift }));
  await page.context().close();
  return load;
}
