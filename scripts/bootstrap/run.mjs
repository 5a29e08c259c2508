import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Runs a Node program to its end, quietly: what it printed becomes the cause of the error when it fails.
 *
 * @param {string} what the sentence that says what failed
 * @param {string[]} args the program and its arguments, for Node
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, signal?: AbortSignal }} options
 */
export async function runNode(what, args, { cwd, env = process.env, signal }) {
  const child = spawn(process.execPath, args, { cwd, env, signal, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  const [code] = await once(child, 'close');
  if (code === 0) return;
  throw new Error(what, { cause: output });
}
