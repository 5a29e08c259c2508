import { readdirSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { migrate } from '../../../prisma/migrate/migrate.ts';
import { runningPostmaster } from '../../../scripts/postgres/postmaster.ts';
import { startServer } from '../../../scripts/postgres/server.ts';
import { startTemporaryServer, type TemporaryServer } from '../../../scripts/postgres/temporary.ts';
import { isProcessAlive, processEntry } from '../../../scripts/process-table.ts';

const connections = 'max_connections=200';

/** A PostgreSQL of its own with its default durability, which can be killed and comes back on the same data. */
export class DurableDatabase {
  readonly #server: TemporaryServer;
  readonly #settings: string[];

  private constructor(server: TemporaryServer, settings: string[]) {
    this.#server = server;
    this.#settings = settings;
  }

  /** `settings` are for planted faults alone. */
  static async start(settings: string[] = []): Promise<DurableDatabase> {
    const server = await startTemporaryServer(settings);
    await migrate(server.url);
    return new DurableDatabase(server, settings);
  }

  get url(): string {
    return this.#server.url;
  }

  get superuserUrl(): string {
    return this.#server.superuserUrl;
  }

  get port(): number {
    return this.#server.port;
  }

  /** Kills every process of the server at one moment: nothing is flushed, nothing is said goodbye to. */
  async kill(): Promise<void> {
    const postmaster = runningPostmaster(this.#server.cluster.dataDir);
    if (!postmaster) throw new Error('PostgreSQL does not run');
    const all = [postmaster.pid, ...childrenOf(postmaster.pid)];
    for (const signal of ['SIGSTOP', 'SIGKILL'] as const) {
      for (const pid of all) send(pid, signal);
    }
    while (all.some((pid) => isProcessAlive(pid) && processEntry(pid))) await delay(10);
  }

  /** Starts again on the same data and the same port; PostgreSQL recovers by itself what was committed. */
  async restart(): Promise<void> {
    const { port } = await startServer(this.#server.cluster, this.port, [...this.#settings, connections]);
    if (port !== this.port) throw new Error(`PostgreSQL came back at port ${port}, not ${this.port}`);
  }

  stop(): Promise<void> {
    return this.#server.stop();
  }
}

function childrenOf(parent: number): number[] {
  const pids = readdirSync('/proc').map(Number).filter(Boolean);
  return pids.filter((pid) => processEntry(pid)?.parent === parent);
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended by itself.
  }
}
