import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { type Load, load, perSecond, quantile, together } from '../load.ts';
import { post } from '../post.ts';
import { ms, table } from '../report.ts';
import type { BenchBoard } from '../some-board.ts';
import { type MoveStatements, straightMove } from './straight-move.ts';

const clientCounts = [1, 8, 32];
/** Many short rounds: what else the machine does then falls on all ways alike. */
const rounds = 8;

type Doors = { databaseUrl: string; leatPort: number; barePort: number; token: string; secondsEach: number };
type Way = { name: string; move: (client: number) => Promise<unknown> };

/** Each client moves cards of its own, always to another column than the last time. */
function nextMove(board: BenchBoard) {
  const turns = new Map<number, number>();
  return (client: number) => {
    const turn = (turns.get(client) ?? 0) + 1;
    turns.set(client, turn);
    const cardId = board.cards[(client * 6 + (turn % 6)) % board.cards.length] ?? '';
    const toColumnId = board.columns[(turn + Math.floor(turn / 6)) % board.columns.length] ?? '';
    return { cardId, toColumnId };
  };
}

/** Moves by the API beside the same statements straight to PostgreSQL and from a bare route, round by round. */
export async function measureMoves(board: BenchBoard, known: MoveStatements, doors: Doors): Promise<void> {
  const { databaseUrl, leatPort, barePort, token, secondsEach } = doors;
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 12 });
  const next = nextMove(board);
  const path = `/api/v1/boards/${board.id}/moves`;
  const authorization = `Bearer ${token}`;
  const ways: Way[] = [
    { name: 'straight to PostgreSQL', move: (client) => straightMove(pool, known, next(client)) },
    { name: 'bare route handler', move: (client) => post(barePort, '/move', {}, next(client)) },
    {
      name: 'Leat',
      move: (client) => post(leatPort, path, { authorization, 'idempotency-key': randomUUID() }, next(client)),
    },
  ];
  for (const { move } of ways) await load(8, 2, move);
  for (const clients of clientCounts) {
    const loads = new Map<string, Load[]>(ways.map(({ name }) => [name, []]));
    for (let round = 0; round < rounds; round += 1) {
      for (const { name, move } of ways) loads.get(name)?.push(await load(clients, secondsEach, move));
    }
    print(clients, loads);
  }
  await pool.end();
}

/** How many moves for one of the bare route, in the middle one of the rounds. */
function ratio(loads: readonly Load[], bare: readonly Load[]): number {
  const ofRounds = loads.map((one, round) => {
    const beside = bare[round];
    return beside ? perSecond(one) / perSecond(beside) : Number.NaN;
  });
  return quantile(ofRounds, 50);
}

function print(clients: number, loads: Map<string, Load[]>): void {
  const bare = loads.get('bare route handler') ?? [];
  const rows = [...loads].map(([name, rounds]) => {
    const all = together(rounds);
    const waits = [50, 95, 99].map((percent) => ms(quantile(all.durationsMs, percent)));
    return [name, perSecond(all).toFixed(0), ...waits, ratio(rounds, bare).toFixed(2)];
  });
  const headings = ['', 'moves/s', 'p50 ms', 'p95 ms', 'p99 ms', 'of the bare route'];
  table(`Moves on one board of 200 cards, ${clients} clients`, headings, rows);
}
