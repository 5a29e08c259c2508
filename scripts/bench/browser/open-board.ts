import { type Browser, chromium, type Page } from '@playwright/test';
import { chromiumPath } from '../../../tests/support/chromium.ts';
import type { Admin } from '../people.ts';

const flags = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'];

/** Chromium on a screen of 1440 × 900 where somebody is signed in. */
export class Screens {
  readonly #browser: Browser;
  readonly #url: string;
  readonly #admin: Admin;

  private constructor(browser: Browser, url: string, admin: Admin) {
    this.#browser = browser;
    this.#url = url;
    this.#admin = admin;
  }

  static async open(port: number, admin: Admin): Promise<Screens> {
    const executablePath = chromiumPath();
    const browser = await chromium.launch({ args: flags, ...(executablePath ? { executablePath } : {}) });
    return new Screens(browser, `http://localhost:${port}`, admin);
  }

  /** A screen of its own with nothing in its cache, before it has opened anything. */
  async one(): Promise<Page> {
    const context = await this.#browser.newContext({ viewport: { width: 1440, height: 900 }, baseURL: this.#url });
    // The compiler names functions by a helper of its own, which functions sent into a page do not find there.
    await context.addInitScript('globalThis.__name ??= (named) => named');
    await context.addCookies([{ ...this.#admin.cookie, url: this.#url }]);
    return context.newPage();
  }

  /** A screen that shows the board and has come to rest. */
  async showing(key: string): Promise<Page> {
    const page = await this.one();
    await page.goto(`/b/${key.toLowerCase()}`);
    await page.locator('[data-card]').first().waitFor();
    await page.waitForTimeout(1_500);
    return page;
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}
