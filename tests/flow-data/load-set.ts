import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FlowHistory, Micros } from '#domain/flow/history.ts';
import { loadBoard } from './board-file.ts';
import { loadCards } from './ledger-file.ts';

/** One directory of `tests/data`: board.json, ledger.csv or transitions.csv, perhaps blocks.csv. */
export type FlowSet = { history: FlowHistory; asOf: Micros; analysisFrom: Micros | null };

export function loadSet(directory: string): FlowSet {
  const { board, asOf, analysisFrom, columnIdOf } = loadBoard(join(directory, 'board.json'));
  const ledger = ['ledger.csv', 'transitions.csv']
    .map((name) => join(directory, name))
    .find((path) => existsSync(path));
  if (ledger === undefined) throw new Error(`no ledger in ${directory}`);
  const blocks = join(directory, 'blocks.csv');
  const cards = loadCards(ledger, existsSync(blocks) ? blocks : null, columnIdOf);
  return { history: { board, cards }, asOf, analysisFrom };
}
