import { once } from 'node:events';
import { withScratchDatabase } from '../database/scratch-database.ts';
import { figuresOf } from './figures.ts';
import { readOptions } from './options.ts';

/**
 * Prints the figures of a board's files as JSON, alone on standard output: the files go through the import of the product
 * into a scratch database, which is removed afterwards.
 */
export async function flow(args: string[]): Promise<void> {
  const options = readOptions(args);
  const { document, timing } = await withScratchDatabase((url) => figuresOf(url, options));
  const { import: imported, read, figures, verify } = timing;
  const took = [imported, read, figures, verify].map((seconds) => seconds.toFixed(2));
  console.error(
    `Imported in ${took[0]} s, read in ${took[1]} s, counted in ${took[2]} s, ledger verified in ${took[3]} s.`,
  );
  if (!process.stdout.write(`${JSON.stringify(document, null, 2)}\n`)) await once(process.stdout, 'drain');
}
