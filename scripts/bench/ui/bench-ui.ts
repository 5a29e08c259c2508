import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { step } from '../../bootstrap/step.mjs';
import { leave } from '../../leaving.ts';
import { build, isBuilt } from '../../serve/build.ts';
import { Screens } from '../browser/open-board.ts';
import { projectDir } from '../next-process.ts';
import { measureBoard } from './measure-board.ts';
import { type MeasuredApp, measuredApp } from './measured-app.ts';
import { type ScriptWeight, scriptWeight } from './script-weight.ts';
import { type BoardFigures, printFigures } from './ui-table.ts';

const { values } = parseArgs({
  options: {
    app: { type: 'string' },
    openings: { type: 'string', default: '5' },
    sizes: { type: 'string', default: '200,500,1000' },
  },
});
const dir = values.app === undefined ? projectDir : resolve(values.app);
const distDir = process.env.LEAT_DIST_DIR ?? '.next';
const sizes = values.sizes.split(',').map(Number);
const throttledSize = 500;

/** The pages whose JavaScript is weighed, on the first board. */
const weighed = (board: string) => ({ board, flow: `${board}/flow`, 'card page': `${board}/c/1`, home: '/' });

async function measure(app: MeasuredApp): Promise<void> {
  const screens = await Screens.open(app.port, app.admin);
  const boards: BoardFigures[] = [];
  for (const size of sizes) {
    await step(`Making a board of ${size} cards`, () => app.addBoard(`U${size}`, size));
    const asked = { openings: Number(values.openings), isThrottled: size === throttledSize };
    boards.push(await step(`Measuring ${size} cards`, () => measureBoard(screens, size, asked)));
  }
  const weights: [string, ScriptWeight][] = [];
  for (const [name, path] of Object.entries(weighed(`/b/u${sizes[0]}`)))
    weights.push([name, await scriptWeight(screens, path)]);
  await screens.close();
  printFigures(boards, weights);
}

try {
  if (dir === projectDir && !isBuilt(projectDir)) await step('Building the pages', () => build(projectDir));
  const app = await step('Starting Leat with a database of its own', () => measuredApp(dir, distDir));
  await measure(app);
  await app.stop();
  await leave(0);
} catch (error) {
  await leave(1, error);
}
