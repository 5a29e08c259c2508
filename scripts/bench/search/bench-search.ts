import { parseArgs } from 'node:util';
import { step } from '../../bootstrap/step.mjs';
import { leave } from '../../leaving.ts';
import { ms, table } from '../report.ts';
import { startWorld } from '../world.ts';

const { values } = parseArgs({
  options: { cards: { type: 'string', default: '150000' }, reads: { type: 'string', default: '40' } },
});

const asked: readonly (readonly [what: string, words: string])[] = [
  ['an exact key', 'HB-140000'],
  ['a word of many titles', 'invoices'],
  ['two words', 'berth audit'],
  ['a number in a title', '4711'],
  ['words of no title', 'zebra crossing'],
];

async function run(): Promise<void> {
  const { stop } = await step('Starting a PostgreSQL of its own', startWorld);
  const { someAdmin } = await import('../people.ts');
  const { landCards } = await import('./land-cards.ts');
  const { authorizeInWorkspace } = await import('#data/authorize.ts');
  const { searchCards } = await import('#data/search/search-cards.ts');
  const { quantile } = await import('../load.ts');
  const { actor } = await someAdmin();
  await step(`Landing ${values.cards} cards`, () => landCards(actor, 'HB', Number(values.cards)));
  const access = await authorizeInWorkspace(actor, 'workspace:read');
  const lines: string[][] = [];
  for (const [what, q] of asked) {
    const durationsMs: number[] = [];
    let found = 0;
    for (let read = 0; read < Number(values.reads); read += 1) {
      const begun = performance.now();
      found = (await searchCards(access, { q, board: 'HB' })).length;
      durationsMs.push(performance.now() - begun);
    }
    lines.push([what, `${found}`, ms(quantile(durationsMs, 50)), ms(quantile(durationsMs, 95))]);
  }
  table(`A search among ${values.cards} cards`, ['for', 'found', 'p50 ms', 'p95 ms'], lines);
  await stop();
}

try {
  await run();
  await leave(0);
} catch (error) {
  await leave(1, error);
}
