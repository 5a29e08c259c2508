import { quantile } from '../load.ts';
import type { Admin } from '../people.ts';
import { ms, table } from '../report.ts';
import { someBoard } from '../some-board.ts';
import { get } from './get.ts';

const sizes = [200, 1_000, 5_000];
const reads = 40;

/** What the server and the wire make of boards of growing size: their data by the API, and their page. */
export async function benchBoards(port: number, { actor, token, cookie }: Admin): Promise<void> {
  const rows: string[][] = [];
  for (const size of sizes) {
    const key = `B${size}`;
    const board = await someBoard(actor, key, size);
    const byToken = { authorization: `Bearer ${token}` };
    const bySession = { cookie: `${cookie.name}=${cookie.value}` };
    rows.push([`data of ${size} cards`, ...(await measured(port, `/api/v1/boards/${board.id}`, byToken))]);
    rows.push([`page of ${size} cards`, ...(await measured(port, `/b/${key.toLowerCase()}`, bySession))]);
  }
  table('Boards', ['', 'server p50 ms', 'p95 ms', 'on the wire KB', 'unpacked KB'], rows);
}

/** One request after the other, the first few not counted. */
async function measured(port: number, path: string, headers: Record<string, string>): Promise<string[]> {
  for (let warm = 0; warm < 5; warm += 1) await get(port, path, headers);
  const durations: number[] = [];
  let last = { wireBytes: 0, bytes: 0 };
  for (let read = 0; read < reads; read += 1) {
    const begun = performance.now();
    last = await get(port, path, headers);
    durations.push(performance.now() - begun);
  }
  const kilobytes = [last.wireBytes, last.bytes].map((bytes) => (bytes / 1_000).toFixed(1));
  return [ms(quantile(durations, 50)), ms(quantile(durations, 95)), ...kilobytes];
}
