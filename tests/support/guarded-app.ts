import { type AppUnderTest, startApp } from './app-under-test.ts';
import { test as base } from './browser-test.ts';
import { type OidcProvider, startOidcProvider } from './oidc-provider.ts';

interface WorkerFixtures {
  provider: OidcProvider;
  app: AppUnderTest;
}

/** A Leat that nobody has set up yet, with an OpenID Connect provider beside it. */
export const test = base.extend<object, WorkerFixtures>({
  provider: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
    async ({}, use) => {
      const provider = await startOidcProvider({ sub: 'nobody' });
      await use(provider);
      await provider.stop();
    },
    { scope: 'worker' },
  ],
  app: [
    async ({ provider }, use, { workerIndex }) => {
      const app = await startApp(`guarded-${workerIndex}`, {
        OIDC_ISSUER: provider.issuer,
        OIDC_CLIENT_ID: 'leat',
        OIDC_CLIENT_SECRET: 'a secret between the two',
        OIDC_NAME: 'Kestrel ID',
      });
      await use(app);
      await app.stop();
    },
    { scope: 'worker' },
  ],
});
