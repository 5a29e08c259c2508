import { it } from 'vitest';
import { clientsCut } from '../strikes.ts';
import { expectFound } from './expect-found.ts';

it('finds a client that retries under a new key', () =>
  expectFound({ newKeyForEachTry: true, faults: [clientsCut] }, ['I5']));
