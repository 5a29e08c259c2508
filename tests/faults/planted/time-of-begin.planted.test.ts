import { it } from 'vitest';
import { expectFound } from './expect-found.ts';

it('finds events that bear the time of their transaction’s start', () =>
  expectFound({ preload: 'time-of-begin.mjs' }, ['verify:ledger: I6']));
