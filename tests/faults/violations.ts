import { Agent } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { BoardView } from '#domain/schemas/board-view.ts';
import { send } from './clients/request.ts';
import { shown, type Watcher } from './clients/watcher.ts';
import { doubledOrUnlike, invented, lostOrOther, refusedForNothing, reusedKeys } from './history/check-effects.ts';
import { overLimit } from './history/check-limits.ts';
import { olderBoards, outOfOrder } from './history/check-order.ts';
import { readLedgerRows } from './history/ledger-row.ts';
import type { History } from './history/operation.ts';
import type { System } from './system/system.ts';

const reconnectedMs = 5_000;

/** All that is wrong with what the clients saw, what the screens show and what the ledger holds: nothing, if all is well. */
export async function violationsOf(system: System, history: History, watchers: Watcher[]): Promise<string[]> {
  const screens = await screensThatDiffer(system, watchers);
  const { operations, improper } = history;
  const ledger = await readLedgerRows(system.database.url);
  const { brokenInvariants } = await import('../support/some-live-board.ts');
  const named: [string, string[]][] = [
    ['I4', overLimit(ledger)],
    ['I5', [...doubledOrUnlike(operations, ledger), ...reusedKeys(operations)]],
    ['I7', refusedForNothing(operations)],
    ['I9', lostOrOther(operations, ledger)],
    ['I10', invented(operations, ledger)],
    ['I11', outOfOrder(operations, ledger)],
    ['I12', [...watchers.flatMap(({ violations }) => violations), ...screens]],
    ['I13', olderBoards(operations)],
    ['answer', improper],
    ['verify:ledger', await brokenInvariants()],
  ];
  return named.flatMap(([invariant, found]) => found.map((says) => `${invariant}: ${says}`));
}

/** I12: once it is quiet, every screen shows what the board shows, five seconds after a reconnect at the latest. */
async function screensThatDiffer({ seeded, ports }: System, watchers: Watcher[]): Promise<string[]> {
  const agent = new Agent();
  const [port = 0] = ports();
  const differing: string[] = [];
  for (const { id } of seeded.boards) {
    const asked = { port, method: 'GET', path: `/api/v1/boards/${id}`, token: seeded.adminToken };
    const view = JSON.parse((await send(agent, asked, 20_000)).text) as BoardView;
    const own = watchers.filter(({ settings }) => settings.boardId === id);
    const deadline = performance.now() + reconnectedMs;
    while (own.some(({ seq }) => seq < view.seq) && performance.now() < deadline) await delay(20);
    const expected = JSON.stringify(shown(view.cards));
    for (const watcher of own) {
      if (watcher.seq !== view.seq) differing.push(`a screen stayed at ${watcher.seq}, the board is at ${view.seq}`);
      else if (!isSame(expected, watcher)) differing.push('a screen shows other cards than the board');
    }
  }
  return differing;
}

const sorted = (board: Record<string, string[]>) =>
  Object.entries(board).toSorted(([one], [other]) => (one < other ? -1 : 1));

const isSame = (expected: string, watcher: Watcher) =>
  JSON.stringify(sorted(JSON.parse(expected) as Record<string, string[]>)) === JSON.stringify(sorted(watcher.shown));
