import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { runNode } from './run.mjs';

const sources = ['prisma/schema.prisma', 'prisma.config.ts', 'package-lock.json'];
const generated = 'src/generated/prisma';

/**
 * Whether the generated client belongs to the schema that stands there now.
 *
 * @param {string} projectDir
 */
export function isClientGenerated(projectDir) {
  const mark = markFile(projectDir);
  if (!existsSync(join(projectDir, generated)) || !existsSync(mark)) return false;
  return readFileSync(mark, 'utf8') === fingerprint(projectDir, sources);
}

/**
 * Generates the Prisma client. Its command line would download a native engine that generating does not use; naming
 * any program that exists as that engine keeps it from trying.
 *
 * @param {string} projectDir
 */
export async function generateClient(projectDir) {
  const env = {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  };
  const args = [join('node_modules', 'prisma', 'build', 'index.js'), 'generate'];
  await runNode('The Prisma client could not be generated; what it said stands above.', args, { cwd: projectDir, env });
  writeFileSync(markFile(projectDir), fingerprint(projectDir, sources));
}

/** @param {string} projectDir */
function markFile(projectDir) {
  return join(projectDir, 'src', 'generated', 'prisma.fingerprint');
}
