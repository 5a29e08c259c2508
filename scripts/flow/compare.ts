import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { valueAt } from '../../tests/flow-data/answers.ts';
import { differences } from '../../tests/flow-data/differences.ts';

const program = join(import.meta.dirname, '..', 'run.mjs');

/** What `npm run flow` prints for a directory with a board.json, a ledger and perhaps blocks. */
async function figuresOf(directory: string): Promise<object> {
  const path = (name: string) => join(directory, name);
  const ledger = existsSync(path('ledger.csv')) ? 'ledger.csv' : 'transitions.csv';
  const blocks = existsSync(path('blocks.csv')) ? ['--blocks', path('blocks.csv')] : [];
  const files = ['--board', path('board.json'), '--ledger', path(ledger), ...blocks];
  const args = ['--conditions=react-server', program, 'flow.ts', ...files];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const left = new Promise<number | null>((settle) => child.on('close', settle));
  const printed = await text(child.stdout);
  const code = await left;
  if (code !== 0) throw new Error(`The figures of ${basename(directory)} were not printed (exit code ${code}).`);
  return JSON.parse(printed);
}

function readJson(directory: string, name: string) {
  const path = join(directory, name);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

function differencesIn(directory: string, figures: object): string[] {
  const expected = readJson(directory, 'expected.json');
  const answers: Record<string, unknown> | undefined = readJson(directory, 'answers.json')?.answers;
  if (!expected && !answers) throw new Error(`${directory} has neither expected.json nor answers.json.`);
  const found = Object.fromEntries(Object.keys(answers ?? {}).map((path) => [path, valueAt(figures, path)]));
  return [...(expected ? differences(expected, figures) : []), ...differences(answers ?? {}, found)];
}

/** Compares what the command prints for each directory with the figures that stand beside its files; answers if all are equal. */
export async function compare(directories: readonly string[]): Promise<boolean> {
  let isEqual = true;
  for (const given of directories) {
    const directory = resolve(process.env.INIT_CWD ?? process.cwd(), given);
    const begun = performance.now();
    const figures = await figuresOf(directory);
    const wrong = differencesIn(directory, figures);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    console.log(
      `${basename(directory)}: ${wrong.length === 0 ? 'equal' : `${wrong.length} differences`}, ${seconds} s`,
    );
    for (const line of wrong.slice(0, 20)) console.log(`  ${line}`);
    isEqual &&= wrong.length === 0;
  }
  return isEqual;
}
