import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const databaseTests = '**/*.pg.test.ts';

/** A zone with half an hour and daylight saving: code that leans on the machine's zone fails here. */
process.env.TZ = 'America/St_Johns';

export default defineConfig({
  resolve: {
    alias: { 'server-only': join(import.meta.dirname, 'node_modules/server-only/empty.js') },
  },
  test: {
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'tests/unit/**/*.test.ts'],
          exclude: [databaseTests, 'node_modules/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'pg',
          include: [`{src,tests,prisma,scripts}/${databaseTests}`],
          globalSetup: ['tests/support/postgres-for-tests.ts'],
          setupFiles: ['tests/support/database-per-file.ts'],
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.fault.test.ts'],
          globalSetup: ['tests/faults/system/production-build.ts'],
          testTimeout: 1_800_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'planted',
          include: ['tests/faults/planted/*.planted.test.ts'],
          globalSetup: ['tests/faults/system/production-build.ts'],
          testTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
