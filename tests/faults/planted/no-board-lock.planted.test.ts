import { it } from 'vitest';
import { expectFound } from './expect-found.ts';

it('finds a board without its lock', () => expectFound({ preload: 'no-board-lock.mjs' }, ['I4', 'I5', 'I7']));
