import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { runNode } from './run.mjs';

const lockFile = 'package-lock.json';

/**
 * Whether node_modules holds what the lock file names: we installed it, or npm's own record of a hand-made installation
 * agrees. Packages for other platforms are not expected.
 *
 * @param {string} projectDir
 */
export function arePackagesInstalled(projectDir) {
  const record = join(projectDir, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const mark = markFile(projectDir);
  if (existsSync(mark)) return readFileSync(mark, 'utf8') === fingerprint(projectDir, [lockFile]);
  const installed = packagesOf(record);
  return Object.entries(packagesOf(join(projectDir, lockFile))).every(
    ([path, { version, optional, devOptional, extraneous }]) =>
      path === '' || optional || devOptional || extraneous || installed[path]?.version === version,
  );
}

/**
 * Installs exactly what the lock file names, the tools for building and testing included.
 *
 * @param {string} projectDir
 */
export async function installPackages(projectDir) {
  const args = [npmProgram(), 'ci', '--include=dev', '--no-audit', '--no-fund'];
  await runNode('npm ci did not succeed; what it said stands above.', args, { cwd: projectDir });
  writeFileSync(markFile(projectDir), fingerprint(projectDir, [lockFile]));
}

/** @param {string} projectDir */
function markFile(projectDir) {
  return join(projectDir, 'node_modules', '.leat-installed');
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean, extraneous?: boolean }>}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/** npm's program: the one that runs us, or else the one that came with Node. */
function npmProgram() {
  const home = dirname(process.execPath);
  const places = [
    process.env.npm_execpath,
    join(home, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(home, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    '/usr/share/nodejs/npm/bin/npm-cli.js',
  ];
  const program = places.find((place) => place?.endsWith('npm-cli.js') && existsSync(place));
  if (!program) throw new Error('npm was not found; run `npm ci --include=dev` once, then start again.');
  return program;
}
