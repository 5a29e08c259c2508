import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Block, CardHistory, CardStep, Standing } from '#domain/flow/history.ts';
import { microsOf } from './micros-of.ts';

type LedgerRow = { card: string; type: string; created_at: string; to_column: string; at: string };
type BlockRow = { card: string; from: string; to: string; reason: string };
type PlacedRow = { to: string; at: number };

const OVERLAYS: Readonly<Record<string, Standing>> = {
  '@archived': 'archived',
  '@deleted': 'deleted',
  '@away': 'away',
};

function readCsv<Row>(path: string): Row[] {
  return parse(readFileSync(path), { bom: true, columns: true, skip_empty_lines: true });
}

/** The cards of a ledger CSV, in the order in which they first occur in it, mapped as an import maps them. */
export function loadCards(ledgerPath: string, blocksPath: string | null, columnIdOf: (name: string) => string) {
  const blocks = blocksPath === null ? new Map<string, Block[]>() : loadBlocks(blocksPath);
  const rowsByCard = groupByCard(readCsv<LedgerRow>(ledgerPath));
  let seq = 0;
  return [...rowsByCard].map(([id, rows]): CardHistory => {
    const placed = rows.map((row) => ({ to: row.to_column, at: microsOf(row.at) })).sort((a, b) => a.at - b.at);
    const steps = stepsOf(placed, columnIdOf).map((step) => ({ ...step, seq: ++seq }));
    const first = rows[0] as LedgerRow;
    return { id, type: first.type, createdAt: microsOf(first.created_at), steps, blocks: blocks.get(id) ?? [] };
  });
}

function stepsOf(rows: readonly PlacedRow[], columnIdOf: (name: string) => string): CardStep[] {
  const steps: CardStep[] = [];
  let state: Pick<CardStep, 'columnId' | 'standing' | 'void'> = { columnId: null, standing: 'on-board', void: false };
  for (const { to, at } of rows) {
    const next = stateAfter(state, to, columnIdOf);
    const isSame = next.columnId === state.columnId && next.standing === state.standing && next.void === state.void;
    if (isSame) continue;
    state = next;
    steps.push({ seq: 0, at, ...state, undoes: null });
  }
  return steps;
}

function stateAfter(
  state: Pick<CardStep, 'columnId' | 'standing' | 'void'>,
  to: string,
  columnIdOf: (name: string) => string,
) {
  const standing = OVERLAYS[to];
  if (standing !== undefined) return { ...state, standing };
  if (to === '@void' || to === '@unvoid') return { ...state, void: to === '@void' };
  return { ...state, columnId: columnIdOf(to), standing: 'on-board' as const };
}

function loadBlocks(path: string): Map<string, Block[]> {
  const rowsByCard = groupByCard(readCsv<BlockRow>(path));
  return new Map([...rowsByCard].map(([card, rows]) => [card, rows.map(blockOf)]));
}

function blockOf({ from, to, reason }: BlockRow): Block {
  return { from: microsOf(from), to: to === '' ? null : microsOf(to), reason };
}

function groupByCard<Row extends { card: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.card);
    if (group) group.push(row);
    else groups.set(row.card, [row]);
  }
  return groups;
}
