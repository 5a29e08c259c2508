import { resolve } from 'node:path';
import { explain } from './explain.mjs';
import { refuseOldNode } from './node-version.mjs';
import { prepare } from './prepare.mjs';

/**
 * How every command begins, in a fresh clone too: with a Node that is new enough, the packages and the generated code
 * in place, and a way to import TypeScript. What fails is said in one sentence, and the exit code is 1.
 *
 * @param {(projectDir: string) => Promise<unknown>} command
 * @param {NodeJS.WriteStream} [out] where preparations are told; standard error for a command whose output is data
 */
export async function begin(command, out = process.stdout) {
  refuseOldNode();
  const projectDir = resolve(import.meta.dirname, '..', '..');
  try {
    await prepare(projectDir, out);
    await command(projectDir);
  } catch (error) {
    explain(error);
    process.exit(1);
  }
}
