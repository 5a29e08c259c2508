import type { Page } from '@playwright/test';

/** A key, a click or a drag: milliseconds to the next paint, of the longest event that it consists of. */
export type Interaction = { what: string; ms: number };

type Begun = { what: string; atMs: number };

declare global {
  interface Window {
    begun: Begun[];
    /** When each interaction began and how long it took, by its id. */
    interactions: Map<number, { atMs: number; ms: number }>;
  }
}

/** The browser reports no event that took less; an interaction that it does not report counts as one of these. */
const leastReportedMs = 16;

/**
 * A browser without a screen may present a frame in which little has changed only with the next one, up to seconds
 * later, and counts that as the interaction's time. Where something always moves it presents every frame.
 */
function keepMoving(): void {
  const dot = document.createElement('div');
  dot.style.cssText = 'position:fixed;inset:0 auto auto 0;width:4px;height:4px;background:red;pointer-events:none';
  document.body.append(dot);
  dot.animate([{ opacity: 0 }, { opacity: 1 }], { duration: 500, iterations: Number.POSITIVE_INFINITY });
}

export async function noteInteractions(page: Page): Promise<void> {
  await page.evaluate(keepMoving);
  await page.evaluate((durationThreshold) => {
    window.begun = [];
    window.interactions = new Map();
    const options = { type: 'event', durationThreshold, buffered: false } as PerformanceObserverInit;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[]) {
        const { interactionId, duration, startTime } = entry as PerformanceEventTiming & { interactionId: number };
        const known = window.interactions.get(interactionId);
        if (interactionId === 0 || (known && known.ms >= duration)) continue;
        window.interactions.set(interactionId, { atMs: startTime, ms: duration });
      }
    }).observe(options);
  }, leastReportedMs);
}

/** Says what the next interaction is. */
export const beginInteraction = (page: Page, what: string): Promise<void> =>
  page.evaluate((named) => void window.begun.push({ what: named, atMs: performance.now() }), what);

/** All interactions since then that were begun, and what they were. */
export async function interactionsSince(page: Page): Promise<Interaction[]> {
  await page.waitForTimeout(500);
  return page.evaluate((least) => {
    const reported = [...window.interactions.values()].map(({ atMs, ms }) => {
      return { what: window.begun.findLast((one) => one.atMs <= atMs)?.what ?? '?', ms };
    });
    const quick = Math.max(0, window.begun.length - reported.length);
    return [...reported, ...Array.from({ length: quick }, () => ({ what: 'not reported', ms: least }))];
  }, leastReportedMs);
}
