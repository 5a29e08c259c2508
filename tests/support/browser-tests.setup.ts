import { build, isBuilt } from '../../scripts/serve/build.ts';
import { startTestDatabases } from './test-databases.ts';

/** Once for a run of browser tests: a production build of the sources as they are, and a template of the database. */
export default async function setUpBrowserTests(): Promise<() => Promise<void>> {
  const projectDir = process.cwd();
  const { templateUrl, stop } = await startTestDatabases();
  try {
    if (!isBuilt(projectDir)) await build(projectDir);
  } catch (error) {
    await stop();
    throw error;
  }
  process.env.LEAT_TEST_TEMPLATE_URL = templateUrl;
  return stop;
}
