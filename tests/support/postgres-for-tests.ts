import type { TestProject } from 'vitest/node';
import { startTestDatabases } from './test-databases.ts';

declare module 'vitest' {
  interface ProvidedContext {
    templateUrl: string;
  }
}

/** One server and one migrated template for the whole run of the database tests. */
export default async function postgresForTests(project: TestProject): Promise<() => Promise<void>> {
  const { templateUrl, stop } = await startTestDatabases();
  project.provide('templateUrl', templateUrl);
  return stop;
}
