import { gzipSync } from 'node:zlib';
import type { Response } from '@playwright/test';
import type { Screens } from '../browser/open-board.ts';

const restMs = 2_000;

/** Kilobytes of JavaScript after gzip: named by the page's own document, and fetched in all until the page rests. */
export type ScriptWeight = { documentKb: number; atRestKb: number };

/** Weighs what a first visit to `path` loads. What only browsers without modules fetch is left out. */
export async function scriptWeight(screens: Screens, path: string): Promise<ScriptWeight> {
  const page = await screens.one();
  const scripts: Response[] = [];
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js')) scripts.push(response);
  });
  const answer = await page.goto(path, { waitUntil: 'load' });
  const html = (await answer?.text()) ?? '';
  await page.waitForTimeout(restMs);
  const named = new Set([...html.matchAll(/<script\b[^>]*\bsrc="([^"?]+)/g)].map(([, src]) => src));
  const weights = new Map<string, number>();
  for (const script of scripts) {
    const { pathname } = new URL(script.url());
    if (!weights.has(pathname)) weights.set(pathname, gzipSync(await script.body()).byteLength / 1_000);
  }
  await page.context().close();
  const sum = (paths: Iterable<string>) => [...paths].reduce((kb, one) => kb + (weights.get(one) ?? 0), 0);
  return { documentKb: sum([...weights.keys()].filter((one) => named.has(one))), atRestKb: sum(weights.keys()) };
}
