import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumPath } from '../../tests/support/chromium.ts';
import { runProgram } from './program.ts';

const downloadPatienceMs = 120_000;

/** Finds Chromium, or installs it where that needs nobody's help. Rejects with the one command to run. */
export async function ensureChromium(): Promise<void> {
  if (chromiumPath()) return;
  console.log('\n── No Chromium was found: trying to install it');
  const download = [join('node_modules', '@playwright', 'test', 'cli.js'), 'install', 'chromium'];
  const deadline = AbortSignal.timeout(downloadPatienceMs);
  await Promise.race([
    runProgram({ args: download }),
    new Promise((settle) => deadline.addEventListener('abort', settle)),
  ]);
  if (!chromiumPath() && isRootOnDebian()) installPackage();
  if (!chromiumPath()) {
    const command = isDebian()
      ? 'apt-get install -y --no-install-recommends chromium'
      : 'npx playwright install chromium';
    throw new Error(`The browser tests need Chromium; run \`${command}\`, or name one in CHROMIUM_PATH.`);
  }
}

function isDebian(): boolean {
  return existsSync('/etc/debian_version');
}

function isRootOnDebian(): boolean {
  return isDebian() && process.getuid?.() === 0;
}

function installPackage(): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '--no-install-recommends', 'chromium'];
  const first = spawnSync('apt-get', install, { env, stdio: 'inherit' });
  if (first.status === 0) return;
  spawnSync('apt-get', ['update'], { env, stdio: 'inherit' });
  spawnSync('apt-get', install, { env, stdio: 'inherit' });
}
