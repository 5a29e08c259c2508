import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { freePort } from '../../../scripts/postgres/free-port.ts';
import { projectDir } from './production-build.ts';

const startMs = 60_000;
const keptLines = 40;

export type AppSettings = {
  databaseUrl: string;
  authSecret: string;
  /** Loaded into the process before Leat, to plant a fault in it. */
  preload?: string | undefined;
};

/** One process that serves the production build. */
export class AppProcess {
  readonly port: number;
  readonly #settings: AppSettings;
  #child: ChildProcess | undefined;
  #said: string[] = [];

  private constructor(port: number, settings: AppSettings) {
    this.port = port;
    this.#settings = settings;
  }

  static async start(settings: AppSettings): Promise<AppProcess> {
    const app = new AppProcess(await freePort(), settings);
    await app.start();
    return app;
  }

  /** The last lines that the process wrote: what to read when a run fails. */
  get said(): string {
    return this.#said.join('\n');
  }

  async start(): Promise<void> {
    const child = spawn(process.execPath, this.#arguments(), {
      cwd: projectDir,
      env: this.#environment(),
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.#child = child;
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', this.#note);
    await this.#answers(child);
  }

  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** Stops the process in the middle of whatever it does, until `resume`. */
  pause(): void {
    this.#child?.kill('SIGSTOP');
  }

  resume(): void {
    this.#child?.kill('SIGCONT');
  }

  async stop(): Promise<void> {
    const force = setTimeout(() => void this.#child?.kill('SIGKILL'), 5_000);
    await this.#end('SIGTERM');
    clearTimeout(force);
  }

  #arguments(): string[] {
    const { preload } = this.#settings;
    const leaveWithParent = join(projectDir, 'scripts', 'serve', 'leave-with-parent.mjs');
    const imports = [leaveWithParent, ...(preload ? [preload] : [])].flatMap((file) => [
      '--import',
      pathToFileURL(file).href,
    ]);
    const next = join(projectDir, 'node_modules', 'next', 'dist', 'bin', 'next');
    return [...imports, next, 'start', '--hostname', '127.0.0.1', '--port', String(this.port)];
  }

  #environment(): NodeJS.ProcessEnv {
    const { databaseUrl, authSecret } = this.#settings;
    const { VITEST: _, ...inherited } = process.env;
    return { ...inherited, NODE_ENV: 'production', DATABASE_URL: databaseUrl, AUTH_SECRET: authSecret };
  }

  readonly #note = (text: string): void => {
    const lines = text.split('\n').filter(Boolean);
    this.#said = [...this.#said, ...lines].slice(-keptLines);
  };

  async #answers(child: ChildProcess): Promise<void> {
    const deadline = Date.now() + startMs;
    while (Date.now() < deadline && child.exitCode === null) {
      try {
        await fetch(`http://127.0.0.1:${this.port}/api/v1/nothing`, { signal: AbortSignal.timeout(5_000) });
        return;
      } catch {
        await delay(50);
      }
    }
    throw new Error(`The app did not start:\n${this.said}`);
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }
}
