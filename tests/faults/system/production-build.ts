import { resolve } from 'node:path';
import { build, isBuilt } from '../../../scripts/serve/build.ts';

export const projectDir = resolve(import.meta.dirname, '..', '..', '..');

/** Builds Leat for production, unless the build that stands there is of these sources. */
export default async function buildForProduction(): Promise<void> {
  process.env.LEAT_DIST_DIR ??= '.next-test';
  if (!isBuilt(projectDir)) await build(projectDir);
}
