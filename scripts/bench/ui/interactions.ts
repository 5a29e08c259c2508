import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** The longest event of each interaction, in milliseconds to the next paint. */
    interactions: Map<number, number>;
  }
}

/** The browser reports no event that took less; an interaction that it does not report counts as one of these. */
const leastReportedMs = 16;

export async function noteInteractions(page: Page): Promise<void> {
  await page.evaluate((durationThreshold) => {
    window.interactions = new Map();
    const options = { type: 'event', durationThreshold, buffered: false } as PerformanceObserverInit;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[]) {
        const { interactionId, duration } = entry as PerformanceEventTiming & { interactionId: number };
        if (interactionId === 0) continue;
        window.interactions.set(interactionId, Math.max(duration, window.interactions.get(interactionId) ?? 0));
      }
    }).observe(options);
  }, leastReportedMs);
}

/** How long each of the `count` interactions since then took, in milliseconds. */
export async function interactionTimes(page: Page, count: number): Promise<number[]> {
  await page.waitForTimeout(500);
  const reported = await page.evaluate(() => [...window.interactions.values()]);
  const quick = Math.max(0, count - reported.length);
  return [...reported, ...Array.from({ length: quick }, () => leastReportedMs)];
}
