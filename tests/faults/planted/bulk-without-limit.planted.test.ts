import { it } from 'vitest';
import { expectFound } from './expect-found.ts';

it('finds a bulk path without the limit', () => expectFound({ preload: 'bulk-without-limit.mjs' }, ['I4']));
