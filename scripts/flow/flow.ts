import { once } from 'node:events';
import { withScratchDatabase } from '../database/scratch-database.ts';
import { figuresOf } from './figures.ts';
import { readOptions } from './options.ts';
import { stopwatch } from './stopwatch.ts';

/**
 * Prints the figures of a board's files as JSON, alone on standard output: the files go through the import of the product
 * into a scratch database, which is removed afterwards.
 */
export async function flow(args: string[]): Promise<void> {
  const options = readOptions(args);
  const watch = stopwatch();
  const document = await withScratchDatabase((url) => figuresOf(url, options, watch));
  console.error(watch.told());
  if (!process.stdout.write(`${JSON.stringify(document, null, 2)}\n`)) await once(process.stdout, 'drain');
}
