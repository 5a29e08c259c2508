import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { beforeLeaving } from '../leaving.ts';

/** A Node program run to its end in the project's directory. */
export interface Program {
  args: string[];
  env?: Record<string, string>;
}

/** Runs it with its output passed on; its whole process group ends when we are interrupted. Returns its exit code. */
export async function runProgram({ args, env }: Program): Promise<number> {
  const isGroup = process.platform !== 'win32';
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    detached: isGroup,
  });
  const ended = once(child, 'exit');
  const forget = beforeLeaving(async () => {
    if (child.pid) process.kill(isGroup ? -child.pid : child.pid, 'SIGTERM');
    await ended;
  });
  const [code] = await ended;
  forget();
  return code ?? 1;
}
