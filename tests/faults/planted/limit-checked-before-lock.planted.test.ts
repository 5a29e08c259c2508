import { it } from 'vitest';
import { expectFound } from './expect-found.ts';

it('finds a limit that is checked before the lock', () =>
  expectFound({ preload: 'limit-checked-before-lock.mjs' }, ['I4']));
