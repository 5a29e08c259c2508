import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import type { Chance } from './random.ts';
import type { System } from './system/system.ts';

/** Something that goes wrong, and is mended again before it returns. */
export type Fault = { name: string; strike: (system: System, chance: Chance) => Promise<void> };

const aWhile = (chance: Chance) => delay(chance.between(300, 1_500));

const appKilled: Fault = {
  name: 'an app process killed',
  async strike({ served }, chance) {
    const { app } = chance.pick(served);
    await app.kill();
    await aWhile(chance);
    await app.start();
  },
};

const allAppsKilled: Fault = {
  name: 'all app processes killed',
  async strike({ served }) {
    await Promise.all(served.map(({ app }) => app.kill()));
    await Promise.all(served.map(({ app }) => app.start()));
  },
};

const appPaused: Fault = {
  name: 'an app process paused',
  async strike({ served }, chance) {
    const { app } = chance.pick(served);
    app.pause();
    await aWhile(chance);
    app.resume();
  },
};

export const databaseKilled: Fault = {
  name: 'PostgreSQL killed',
  async strike({ database }, chance) {
    await database.kill();
    await aWhile(chance);
    await database.restart();
  },
};

const backendsTerminated: Fault = {
  name: 'all backends terminated',
  async strike({ database }) {
    const admin = new pg.Client(database.superuserUrl);
    await admin.connect();
    const others = "select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'leat%'";
    await admin.query(others);
    await admin.end();
  },
};

export const clientsCut: Fault = {
  name: 'client connections cut',
  async strike({ served }, chance) {
    chance.pick(served).front.cut();
  },
};

const clientsStalled: Fault = {
  name: 'client connections stalled',
  async strike({ served }, chance) {
    const { front } = chance.pick(served);
    front.stall();
    await aWhile(chance);
    front.flow();
  },
};

const databaseCut: Fault = {
  name: 'database connections cut',
  async strike({ served }, chance) {
    chance.pick(served).back.cut();
  },
};

const databaseStalled: Fault = {
  name: 'database connections stalled, then cut',
  async strike({ served }, chance) {
    const { back } = chance.pick(served);
    back.stall();
    await aWhile(chance);
    if (chance.percent(50)) back.cut();
    back.flow();
  },
};

export const allFaults: readonly Fault[] = [
  appKilled,
  databaseKilled,
  clientsCut,
  databaseCut,
  appPaused,
  clientsStalled,
  databaseStalled,
  allAppsKilled,
  backendsTerminated,
];

/** One fault after the other, each kind once before any comes again, until it is over; answers what struck. */
export async function strikeUntil(
  isOver: () => boolean,
  system: System,
  faults: readonly Fault[],
  chance: Chance,
): Promise<string[]> {
  const struck: string[] = [];
  let deck: Fault[] = [];
  while (!isOver() && faults.length > 0) {
    await delay(chance.between(1_000, 2_500));
    if (deck.length === 0) deck = chance.shuffle(faults);
    const fault = deck.pop();
    if (!fault || isOver()) break;
    await fault.strike(system, chance);
    struck.push(fault.name);
  }
  return struck;
}
