import { it } from 'vitest';
import { expectFound } from './expect-found.ts';

it('finds a key that is checked before the lock', () =>
  expectFound({ preload: 'key-checked-before-lock.mjs' }, ['I5']));
