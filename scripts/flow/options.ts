import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Micros } from '#domain/flow/history.ts';
import { isUnreadable, readInstant } from '#domain/import/read-instant.ts';

const usage =
  'npm run flow -- --board board.json --ledger ledger.csv [--blocks blocks.csv] [--as-of INSTANT] [--window 90d|all]';

const MICROS_PER_DAY = 86_400_000_000;

/** What the command line asks for. Paths are absolute. */
export type FlowOptions = {
  board: string;
  ledger: string;
  blocks: string | undefined;
  asOf: Micros;
  /** Where the search for the constraint looks, in days of 24 hours up to `asOf`; undefined: do not search. */
  window: number | 'all' | undefined;
};

/** A word of the command line or of a board's file that cannot be used. */
const wrong = (what: string) => new Error(`${what}\n${usage}`);

/** npm runs a script in the project; paths are meant from where the person stands. */
function pathOf(option: string, path: string | undefined): string {
  if (path === undefined) throw wrong(`--${option} is missing.`);
  const absolute = resolve(process.env.INIT_CWD ?? process.cwd(), path);
  if (!statSync(absolute, { throwIfNoEntry: false })?.isFile()) throw wrong(`--${option}: there is no file ${path}.`);
  return absolute;
}

function instantOf(option: string, text: string): Micros {
  const at = readInstant(text);
  if (isUnreadable(at)) throw wrong(`${option} ${at.problem}.`);
  return at;
}

function windowOf(text: string): number | 'all' {
  if (text === 'all') return text;
  const days = Number(/^(\d{1,5})d?$/.exec(text)?.[1]);
  if (!(days > 0)) throw wrong(`--window is to be a number of days such as 90d, or all, not ${text}.`);
  return days;
}

/** The instants that a board's file may name beside the board; whatever else is wrong with it is for the import to say. */
function toldByBoard(path: string): { as_of?: unknown; analysis_from?: unknown } {
  try {
    return Object(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return {};
  }
}

/** Reads the command line. As of: `--as-of`, else the board's `as_of`, else now. */
export function readOptions(args: string[]): FlowOptions {
  const text = { type: 'string' } as const;
  const options = { board: text, ledger: text, blocks: text, 'as-of': text, window: text };
  const { values } = parseArgs({ args, options });
  const board = pathOf('board', values.board);
  const told = toldByBoard(board);
  const given = values['as-of'] ?? told.as_of;
  const asOf = given === undefined ? Date.now() * 1000 : instantOf('--as-of', String(given));
  const { analysis_from: from } = told;
  const analysed = from === undefined ? undefined : (asOf - instantOf('analysis_from', String(from))) / MICROS_PER_DAY;
  return {
    board,
    ledger: pathOf('ledger', values.ledger),
    blocks: values.blocks === undefined ? undefined : pathOf('blocks', values.blocks),
    asOf,
    window: values.window === undefined ? analysed : windowOf(values.window),
  };
}
