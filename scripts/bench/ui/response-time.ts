import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** Milliseconds from the awaited event to the frame that shows what it brought about. */
    responseMs: Promise<number>;
  }
}

/** Something on the page that changes when the answer to an act is there; runs in the page, so it closes over nothing. */
export type Sign = () => string;

const noteResponse = (type: string, sign: Sign): void => {
  const before = sign();
  window.responseMs = new Promise((resolve) => {
    const begin = ({ timeStamp }: Event) => {
      const look = () => {
        if (sign() === before) return requestAnimationFrame(look);
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve(performance.now() - timeStamp);
        channel.port2.postMessage(null);
      };
      requestAnimationFrame(look);
    };
    addEventListener(type, begin, { capture: true, once: true });
  });
};

/** Does `act`; milliseconds from the first event of that type to the painted frame in which the sign has changed. */
export async function responseTime(page: Page, type: string, sign: Sign, act: () => Promise<unknown>): Promise<number> {
  await page.evaluate(`(${noteResponse})(${JSON.stringify(type)}, ${sign})`);
  await act();
  return page.evaluate(() => window.responseMs);
}
