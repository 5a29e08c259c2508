import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../scripts/postgres/free-port.ts';
import { startNext } from '../../scripts/serve/next-server.ts';
import { copyTemplate } from './test-databases.ts';

/** A Leat in production mode on a port and an empty database of its own. */
export interface AppUnderTest {
  url: string;
  databaseUrl: string;
  stop(): Promise<void>;
}

/** Signs the sessions of the app under test, and those that a test opens by itself. */
export const authSecret = 'a secret that signs nothing but the sessions of tests';

/** What it logs goes to `test-results/<name>.log`; `env` is what its environment says beside that. */
export async function startApp(name: string, env: Record<string, string> = {}): Promise<AppUnderTest> {
  const templateUrl = process.env.LEAT_TEST_TEMPLATE_URL;
  if (!templateUrl) throw new Error('LEAT_TEST_TEMPLATE_URL is missing: the set-up of the browser tests did not run.');
  const [databaseUrl, port] = await Promise.all([copyTemplate(templateUrl), freePort()]);
  const url = `http://localhost:${port}`;
  mkdirSync('test-results', { recursive: true });
  const server = await startNext({
    projectDir: process.cwd(),
    mode: 'production',
    address: { host: '127.0.0.1', port, url },
    env: {
      DATABASE_URL: databaseUrl,
      AUTH_SECRET: authSecret,
      NODE_OPTIONS: '',
      ...env,
    },
    log: createWriteStream(join('test-results', `${name}.log`)),
  });
  return { url, databaseUrl, stop: () => server.stop() };
}
