import type { Page } from '@playwright/test';
import { expect, test } from '../support/seated-board.ts';

const pages = [
  ...['/b/hb', '/b/hb/c/1', '/b/hb/flow', '/b/hb/ledger'],
  ...['', '/columns', '/types', '/lanes', '/people', '/walls'].map((page) => `/b/hb/admin${page}`),
  ...['/?home=water', '/?home=stream', '/?home=works', '/?home=boards'],
  ...['/people', '/me', '/inbox', '/help', '/import'],
];

/** What WCAG 1.4.12 asks a page to bear. */
const spacing = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

/** Pixels by which the page can be scrolled sideways, and texts of buttons, links and titles that are cut off. */
async function lost(page: Page): Promise<{ sideways: number; cut: string[] }> {
  return page.evaluate(() => {
    const parts = [
      ...document.querySelectorAll<HTMLElement>('main button, main h1, main h2, main label, main dt, main dd'),
    ];
    const isCut = (element: HTMLElement) => {
      const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
      if (textOverflow === 'ellipsis' || element.clientWidth <= 1) return false;
      const hidesX = overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1;
      return hidesX || (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1);
    };
    const cut = parts.filter(isCut).map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`);
    return { sideways: document.documentElement.scrollWidth - innerWidth, cut };
  });
}

test.beforeEach(async ({ board }) => {
  await board.add('Send the scheduled report of the harbour by e-mail', { customer: 'Port of Ansel' });
});

/** 1,280 pixels at 400 %. */
const zoomed = { width: 320, height: 256 };

test('no page cuts anything off with the text spacing that WCAG names, or scrolls sideways at 400 %', async ({
  page,
}) => {
  for (const path of pages) {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(path);
    await page.locator('main').waitFor();
    const spread = await page.addStyleTag({ content: spacing });
    expect(await lost(page), path).toEqual({ sideways: 0, cut: [] });
    await spread.evaluate((style) => (style as HTMLStyleElement).remove());
    await page.setViewportSize(zoomed);
    expect((await lost(page)).sideways, path).toBe(0);
  }
});
