import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runNode } from './run.mjs';

/**
 * Whether what the lock file names is what stands in node_modules, by npm's own record of what it installed. Packages
 * for other platforms are not expected.
 *
 * @param {string} projectDir
 */
export function arePackagesInstalled(projectDir) {
  const record = join(projectDir, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = packagesOf(record);
  const named = packagesOf(join(projectDir, 'package-lock.json'));
  return Object.entries(named).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || optional || devOptional || installed[path]?.version === version,
  );
}

/**
 * Installs exactly what the lock file names, the tools for building and testing included.
 *
 * @param {string} projectDir
 */
export function installPackages(projectDir) {
  const args = [npmProgram(), 'ci', '--include=dev', '--no-audit', '--no-fund'];
  return runNode('npm ci did not succeed; what it said stands above.', args, { cwd: projectDir });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>}
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
