import { setTimeout as delay } from 'node:timers/promises';
import { Client } from './clients/client.ts';
import { Watcher } from './clients/watcher.ts';
import { Worker } from './clients/workload.ts';
import { History } from './history/operation.ts';
import type { Chance } from './random.ts';
import { type Fault, strikeUntil } from './strikes.ts';
import { System, type SystemSettings } from './system/system.ts';
import { violationsOf } from './violations.ts';

export type RunSettings = {
  seconds: number;
  /** The run goes on beyond its seconds, three times at most, until so many operations have a definite answer. */
  operations: number;
  chance: Chance;
  faults: readonly Fault[];
  clients: number;
  watchers: number;
  system: SystemSettings;
  newKeyForEachTry?: boolean;
};

export type Report = {
  history: History;
  watchers: Watcher[];
  struck: string[];
  seconds: number;
  violations: string[];
};

/** Starts a system, lets clients work on it while faults strike, lets it come to rest, and checks what it then holds. */
export async function run(settings: RunSettings): Promise<Report> {
  const system = await System.start(settings.system);
  const history = new History();
  const watchers = openWatchers(system, settings.watchers);
  try {
    for (const watcher of watchers) void watcher.watch();
    const begun = performance.now();
    const isOver = () => {
      const seconds = (performance.now() - begun) / 1_000;
      const isEnough = history.operations.length >= settings.operations;
      return seconds > (isEnough ? settings.seconds : 3 * settings.seconds);
    };
    const striking = strikeUntil(isOver, system, settings.faults, settings.chance.fork());
    await work(system, settings, history, isOver);
    const struck = await striking;
    const seconds = (performance.now() - begun) / 1_000;
    const violations = await violationsOf(system, history, watchers);
    return { history, watchers, struck, seconds, violations };
  } catch (error) {
    throw new Error(`${error}\n${system.served.map(({ app }) => app.said).join('\n')}`, { cause: error });
  } finally {
    for (const watcher of watchers) watcher.stop();
    await system.stop();
  }
}

async function work(system: System, settings: RunSettings, history: History, isOver: () => boolean): Promise<void> {
  const { boards, adminToken, memberTokens } = system.seeded;
  const { ports } = system;
  const clients = Array.from({ length: settings.clients }, (_, number) => {
    const isAdmin = number < boards.length;
    const token = isAdmin ? adminToken : (memberTokens[number % memberTokens.length] ?? '');
    const chance = settings.chance.fork();
    const { newKeyForEachTry = false } = settings;
    const client = new Client({ number, token, ports, history, chance, newKeyForEachTry });
    const board = boards[number % boards.length];
    if (!board) throw new Error('there is no board to work on');
    return { client, worker: new Worker(client, board, isAdmin) };
  });
  await Promise.all(clients.map(({ worker }) => worker.work(isOver)));
  for (const { client } of clients) client.close();
  await delay(0);
}

function openWatchers({ seeded, ports }: System, count: number): Watcher[] {
  const { boards, memberTokens } = seeded;
  return Array.from({ length: count }, (_, door) => {
    const boardId = boards[door % boards.length]?.id ?? '';
    return new Watcher({ token: memberTokens[0] ?? '', boardId, ports, door: Math.floor(door / boards.length) });
  });
}
