import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from '../bootstrap/fingerprint.mjs';
import { runNode } from '../bootstrap/run.mjs';
import { beforeLeaving } from '../leaving.ts';

const next = join('node_modules', 'next', 'dist', 'bin', 'next');
const sources = ['src', 'public', 'package.json', 'package-lock.json', 'next.config.ts', 'tsconfig.json'];

/** Where Next puts what it builds: LEAT_DIST_DIR, so that a test's build does not disturb a running server. */
export function distDir(projectDir: string): string {
  return join(projectDir, process.env.LEAT_DIST_DIR ?? '.next');
}

/** Whether the build that stands there was made of the sources that stand there. */
export function isBuilt(projectDir: string): boolean {
  const mark = markFile(projectDir);
  return existsSync(mark) && readFileSync(mark, 'utf8') === sourcesNow(projectDir);
}

export async function build(projectDir: string): Promise<void> {
  const made = sourcesNow(projectDir);
  rmSync(markFile(projectDir), { force: true });
  const interruption = new AbortController();
  const forget = beforeLeaving(async () => interruption.abort());
  await runNode('The pages could not be built; what the build said stands above.', [next, 'build'], {
    cwd: projectDir,
    env: { ...process.env, NODE_ENV: 'production' },
    signal: interruption.signal,
  });
  forget();
  writeFileSync(markFile(projectDir), made);
}

function sourcesNow(projectDir: string): string {
  return fingerprint(projectDir, sources, (path) => !/\.test\.tsx?$/.test(path));
}

function markFile(projectDir: string): string {
  return join(distDir(projectDir), 'leat-sources');
}
