import { step } from '../../bootstrap/step.mjs';
import { quantile } from '../load.ts';
import type { Admin } from '../people.ts';
import { ms, table } from '../report.ts';
import { someBoard } from '../some-board.ts';
import { coldDraw } from './cold-draw.ts';
import { dragFrames } from './drag-frames.ts';
import { type Drop, drop } from './drop.ts';
import { Screens } from './open-board.ts';

const drawnSizes = [200, 1_000, 5_000];
const draggedSizes = [500, 2_500];
const openings = 5;
const drops = 12;

/** What a person waits for in Chromium: a board that opens cold, a card that is dropped, and a drag that runs. */
export async function benchBrowser(port: number, admin: Admin): Promise<void> {
  const screens = await Screens.open(port, admin);
  const rows: string[][] = [];
  for (const size of drawnSizes) rows.push(await step(`A board of ${size} cards`, () => drawn(screens, admin, size)));
  const headings = ['', 'drawn cold p50 ms', 'drop to repaint p50 ms', 'p95 ms', 'seen elsewhere p50 ms', 'p95 ms'];
  table('The board in Chromium', headings, rows);
  const frames: string[][] = [];
  for (const size of draggedSizes)
    frames.push(await step(`A drag over ${size} cards`, () => dragged(screens, admin, size)));
  table('Frames while a card is dragged over all columns', ['', 'median ms', 'p95 ms', 'longest ms', 'frames'], frames);
  await screens.close();
}

async function drawn(screens: Screens, { actor }: Admin, size: number): Promise<string[]> {
  const key = `C${size}`;
  const { columns } = await someBoard(actor, key, size);
  const [, from = '', to = ''] = columns;
  await coldDraw(screens, key);
  const cold: number[] = [];
  for (let opening = 0; opening < openings; opening += 1) cold.push(await coldDraw(screens, key));
  const [page, other] = [await screens.showing(key), await screens.showing(key)];
  const dropped: Drop[] = [];
  for (let count = 0; count < drops; count += 1) dropped.push(await drop(page, other, from, to));
  await Promise.all([page, other].map((one) => one.context().close()));
  const repaints = dropped.map(({ repaintMs }) => repaintMs);
  const seen = dropped.map(({ seenElsewhereMs }) => seenElsewhereMs);
  const figures = [quantile(cold, 50), ...[repaints, seen].flatMap((all) => [quantile(all, 50), quantile(all, 95)])];
  return [`${size} cards`, ...figures.map(ms)];
}

async function dragged(screens: Screens, { actor }: Admin, size: number): Promise<string[]> {
  const key = `D${size}`;
  await someBoard(actor, key, size);
  const page = await screens.showing(key);
  const frames = await dragFrames(page);
  await page.context().close();
  const figures = [quantile(frames, 50), quantile(frames, 95), Math.max(...frames)];
  return [`${size} cards`, ...figures.map((value) => value.toFixed(1)), String(frames.length)];
}
