import { type BrowserContext, test as base, expect } from '@playwright/test';
import { type AppUnderTest, startApp } from './app-under-test.ts';

interface TestFixtures {
  /** Complaints of the browser's console that a test brings about on purpose (a refusal is an HTTP error there). */
  expectedConsoleErrors: RegExp[];
  quietConsole: undefined;
}

interface WorkerFixtures {
  /** The server this worker's tests talk to; they share its database. */
  app: AppUnderTest;
}

/** Playwright's `test` with a Leat of its own, where an error in any page's console that nobody expects fails the test. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  app: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
    async ({}, use, { workerIndex }) => {
      const app = await startApp(`app-${workerIndex}`);
      process.env.DATABASE_URL = app.databaseUrl;
      await use(app);
      await app.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ app }, use) => use(app.url),
  expectedConsoleErrors: [[], { option: true }],
  quietConsole: [
    async ({ browser, expectedConsoleErrors }, use) => {
      const errors: string[] = [];
      const listen = (context: BrowserContext) => {
        context.on('weberror', (error) => errors.push(String(error.error())));
        context.on('console', (message) => {
          if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`);
        });
      };
      browser.on('context', listen);
      await use(undefined);
      browser.off('context', listen);
      expect(errors.filter((error) => !expectedConsoleErrors.some((expected) => expected.test(error)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
