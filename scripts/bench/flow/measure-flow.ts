import { authorizeInWorkspace } from '#data/authorize.ts';
import { pool, rows } from '#data/database.ts';
import { step } from '../../bootstrap/step.mjs';
import { get } from '../boards/get.ts';
import { quantile } from '../load.ts';
import type { NextProcess } from '../next-process.ts';
import { type Admin, someAdmin } from '../people.ts';
import { ms, table } from '../report.ts';
import { plainSql } from './floor.ts';
import { type LongBoard, landLongBoard } from './land-long-board.ts';
import { longHistory } from './long-history.ts';
import { compareMoves } from './moves.ts';
import { rowsRead } from './rows-read.ts';

const years = 5 * 365.25;
const window = 90;

/** A board's size in transitions, over how many days; the last is what the largest one did in its last 90 days. */
type Size = { key: string; name: string; transitions: number; days: number };

const perCard = 6.67;

/** Requests after the first that are not counted: until then the server's code is still being compiled. */
const warmUps = 5;

function sizesUpTo(most: number): Size[] {
  const long = [most / 100, most / 10, most];
  const share = Math.round((most * window) / years);
  return [
    ...long.map((transitions) => ({
      key: `F${transitions / 1000}K`,
      name: `${transitions.toLocaleString('en')} in 5 years`,
      transitions,
      days: years,
    })),
    { key: 'SHARE', name: `${share.toLocaleString('en')} in ${window} days`, transitions: share, days: window },
  ];
}

const pages = (board: LongBoard) => [
  { name: `flow page, ${window} days`, path: `/b/${board.key.toLowerCase()}/flow?days=${window}` },
  { name: 'flow page, all time', path: `/b/${board.key.toLowerCase()}/flow?days=all` },
  { name: `metrics, ${window} days`, path: `/api/v1/boards/${board.id}/metrics?days=${window}&window=${window}` },
  { name: 'metrics, all time', path: `/api/v1/boards/${board.id}/metrics` },
  { name: 'pace', path: `/api/v1/boards/${board.id}/pace` },
  { name: 'board page', path: `/b/${board.key.toLowerCase()}` },
  { name: 'board data', path: `/api/v1/boards/${board.id}` },
];

type Measured = { first: number; durations: number[]; wireBytes: number; rows: number };

async function measure(port: number, admin: Admin, path: string, reads: number): Promise<Measured> {
  const cookie = `${admin.cookie.name}=${admin.cookie.value}`;
  const headers: Record<string, string> = path.startsWith('/api/')
    ? { authorization: `Bearer ${admin.token}` }
    : { cookie };
  const request = () => get(port, path, headers);
  const durations: number[] = [];
  let wireBytes = 0;
  for (let read = 0; read < 1 + warmUps + reads; read += 1) {
    const begun = performance.now();
    ({ wireBytes } = await request());
    durations.push(performance.now() - begun);
  }
  const [first = 0] = durations;
  return { first, durations: durations.slice(1 + warmUps), wireBytes, rows: await rowsRead(request) };
}

const readWorkspace = 'select workspace_id as id from board where id = $1';

async function floorRow(board: LongBoard, name: string, days: number): Promise<string[]> {
  const [of] = await rows<{ id: string }>(pool, readWorkspace, [board.id]);
  const since = new Date(Date.now() - days * 86_400_000).toISOString();
  const floor = await plainSql([of?.id ?? '', board.id], since);
  const total = Object.values(floor).reduce((sum, value) => sum + value, 0);
  const parts = Object.entries(floor).map(([part, value]) => `${part} ${ms(value)}`);
  return [`plain SQL, ${name} (${parts.join(', ')})`, '', ms(total), '', '', ''];
}

/** Prints what each page and endpoint of a board costs; answers the 95th percentile of each by its name. */
async function report(port: number, admin: Admin, { name }: Size, board: LongBoard, reads: number) {
  const p95 = new Map<string, number>();
  const lines: string[][] = [];
  for (const page of pages(board)) {
    const { first, durations, wireBytes, rows: read } = await measure(port, admin, page.path, reads);
    p95.set(page.name, quantile(durations, 95));
    const times = [first, quantile(durations, 50), quantile(durations, 95)].map(ms);
    lines.push([page.name, ...times, read.toLocaleString('en'), (wireBytes / 1_000).toFixed(0)]);
  }
  lines.push(await floorRow(board, `${window} days`, window), await floorRow(board, 'all time', 10_000));
  table(`A board of ${name}`, ['', 'first ms', 'p50 ms', 'p95 ms', 'rows read', 'wire KB'], lines);
  return p95;
}

/** Writes the boards, then measures them through an app that has served nothing yet. */
export async function benchFlow(startLeat: () => Promise<NextProcess>, most: number, reads: number): Promise<void> {
  const admin = await someAdmin();
  const { workspaceId } = await authorizeInWorkspace(admin.actor, 'board:create');
  const until = Date.now() * 1000;
  const boards: { size: Size; board: LongBoard }[] = [];
  for (const size of sizesUpTo(most)) {
    const cardsPerDay = size.transitions / perCard / size.days;
    const happenings = longHistory({ days: size.days, cardsPerDay, until, seed: 11 });
    const what = `Writing ${happenings.length.toLocaleString('en')} events of ${size.name}`;
    const board = await step(what, () => landLongBoard(admin.actor, workspaceId, size.key, happenings));
    boards.push({ size, board });
  }
  await rows(pool, 'select take_statistics()');
  const leat = await startLeat();
  const results: Map<string, number>[] = [];
  for (const { size, board } of boards) results.push(await report(leat.port, admin, size, board, reads));
  const [longest, share] = [results.at(-2), results.at(-1)];
  const ratios = [...(share ?? [])]
    .filter(([name]) => !name.includes('all time'))
    .map(([name, own]) => [name, ((longest?.get(name) ?? Number.NaN) / own).toFixed(2)]);
  table('p95 on the longest board for one of its 90-day share alone', ['', 'ratio'], ratios);
  await compareMoves(leat.port, admin, workspaceId, boards.at(-2)?.board as LongBoard, until);
  await leat.stop();
}
