import { leave } from './leaving.ts';
import { isProcessAlive, processEntry } from './process-table.ts';

/**
 * Leaves when the npm that runs us is gone. Told to stop, npm tells the shell between it and us, and that shell ends
 * without telling anybody.
 */
export function leaveAfterNpm(): void {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
  const shell = process.ppid;
  const npm = processEntry(shell)?.parent ?? shell;
  setInterval(() => {
    if (process.ppid !== shell || !isProcessAlive(npm)) void leave(0);
  }, 200).unref();
}
