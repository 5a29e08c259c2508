import { it } from 'vitest';
import { expectFound } from './expect-found.ts';

it('finds a rank that was read before the lock', () => expectFound({ preload: 'rank-read-before-lock.mjs' }, ['I7']));
