import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A hash of the names and contents of files and of all files below directories.
 *
 * @param {string} projectDir
 * @param {string[]} paths relative to it
 * @param {(path: string) => boolean} [counts] which files count; all when absent
 */
export function fingerprint(projectDir, paths, counts = () => true) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap((path) => filesBelow(projectDir, path)).filter(counts)) {
    hash.update(`${path}\0`).update(readFileSync(join(projectDir, path)));
  }
  return hash.digest('hex');
}

/**
 * @param {string} projectDir
 * @param {string} path
 * @returns {string[]}
 */
function filesBelow(projectDir, path) {
  const stat = statSync(join(projectDir, path), { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return [path];
  const names = readdirSync(join(projectDir, path)).sort();
  return names.flatMap((name) => filesBelow(projectDir, `${path}/${name}`));
}
