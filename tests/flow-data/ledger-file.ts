import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Block, CardHistory } from '#domain/flow/history.ts';
import { microsOf } from './micros-of.ts';
import { stepsFromRows } from './steps-from-rows.ts';

type LedgerRow = { card: string; type: string; created_at: string; to_column: string; at: string };
type BlockRow = { card: string; from: string; to: string; reason: string };

/** The cards of a ledger CSV, in the order in which they first occur in it, mapped as an import maps them. */
export function loadCards(
  ledgerPath: string,
  blocksPath: string | null,
  columnIdOf: (name: string) => string,
): CardHistory[] {
  const blocks = blocksPath === null ? new Map<string, Block[]>() : loadBlocks(blocksPath);
  const rowsByCard = groupByCard(readCsv<LedgerRow>(ledgerPath));
  return [...rowsByCard].map(([id, rows]) => {
    const placed = rows.map((row) => ({ to: row.to_column, at: microsOf(row.at) })).sort((a, b) => a.at - b.at);
    const first = rows[0] as LedgerRow;
    return {
      id,
      type: first.type,
      createdAt: microsOf(first.created_at),
      steps: stepsFromRows(placed, columnIdOf),
      blocks: blocks.get(id) ?? [],
    };
  });
}

function loadBlocks(path: string): Map<string, Block[]> {
  const rowsByCard = groupByCard(readCsv<BlockRow>(path));
  return new Map([...rowsByCard].map(([card, rows]) => [card, rows.map(blockOf)]));
}

function blockOf({ from, to, reason }: BlockRow): Block {
  return { from: microsOf(from), to: to === '' ? null : microsOf(to), reason };
}

function readCsv<Row>(path: string): Row[] {
  return parse(readFileSync(path), { bom: true, columns: true, skip_empty_lines: true });
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
