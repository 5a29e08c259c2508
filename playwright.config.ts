import { defineConfig } from '@playwright/test';
import { chromiumPath } from './tests/support/chromium.ts';

// The tests read the product's own data modules, which are marked as the server's.
process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --conditions=react-server`;
process.env.LEAT_DIST_DIR = '.next-test';
process.env.NEXT_TELEMETRY_DISABLED = '1';
process.env.TZ = 'America/St_Johns';

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/support/browser-tests.setup.ts',
  workers: 2,
  timeout: 60_000,
  reporter: [['list']],
  forbidOnly: Boolean(process.env.CI),
  use: {
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: chromiumPath(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--disable-background-networking',
        '--disable-component-update',
      ],
    },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } }, testIgnore: '**/*.phone.spec.ts' },
    {
      name: 'phone',
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
      grep: /@phone|\.phone\.spec\.ts/,
    },
  ],
});
