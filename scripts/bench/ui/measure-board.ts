import { loadavg } from 'node:os';
import { dragFrames } from '../browser/drag-frames.ts';
import type { Screens } from '../browser/open-board.ts';
import { busyDay } from './busy-day.ts';
import { type ColdLoad, coldLoad } from './cold-load.ts';
import type { Interaction } from './interactions.ts';
import { localResponses } from './local-responses.ts';
import type { BoardFigures } from './ui-table.ts';

/** How often the board is opened cold, and whether a busy day on a slow machine is measured on it. */
type Asked = { openings: number; isThrottled: boolean };

/** Measures the board `U<size>`; its first opening, on which the server warms up, does not count. */
export async function measureBoard(screens: Screens, size: number, asked: Asked): Promise<BoardFigures> {
  const key = `U${size}`;
  const loadBefore = loadavg()[0] ?? 0;
  await coldLoad(screens, key);
  const loads: ColdLoad[] = [];
  for (let opening = 0; opening < asked.openings; opening += 1) loads.push(await coldLoad(screens, key));
  const page = await screens.showing(key);
  const longestFrames: number[] = [];
  for (let drag = 0; drag < 3; drag += 1) longestFrames.push(Math.max(...(await dragFrames(page))));
  const responses = await localResponses(page);
  await page.context().close();
  const interactions = asked.isThrottled ? await slowly(screens, key) : null;
  const machineLoad: [number, number] = [loadBefore, loadavg()[0] ?? 0];
  return { size, loads, responses, longestFrames, interactions, machineLoad };
}

async function slowly(screens: Screens, key: string): Promise<Interaction[]> {
  const page = await screens.showing(key);
  const interactions = await busyDay(page);
  await page.context().close();
  return interactions;
}
