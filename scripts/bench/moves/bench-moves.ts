import { step } from '../../bootstrap/step.mjs';
import type { Admin } from '../people.ts';
import { someBoard } from '../some-board.ts';
import type { World } from '../world.ts';
import { startBareApp } from './bare-app.ts';
import { holdLimit } from './hold-limit.ts';
import { measureMoves } from './measure-moves.ts';
import { recordStatements } from './record-statements.ts';

/** Moves by the API, beside what the same statements cost without Leat, and a limit under thirty clients at once. */
export async function benchMoves(world: World, leatPort: number, { actor, token }: Admin, seconds: number) {
  const { databaseUrl } = world;
  const board = await step('Filling a board of 200 cards', () => someBoard(actor, 'MOVES', 200));
  const known = await recordStatements(board, token);
  const bare = await step('Building a bare route handler', () => startBareApp(databaseUrl, known));
  await measureMoves(board, known, { databaseUrl, leatPort, barePort: bare.port, token, secondsEach: seconds });
  await bare.stop();
  await holdLimit(actor, await someBoard(actor, 'LIMIT', 30, 5), leatPort, token);
}
