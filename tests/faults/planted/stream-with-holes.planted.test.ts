import { it } from 'vitest';
import { expectFound } from './expect-found.ts';

it('finds a stream with holes', () => expectFound({ preload: 'stream-with-holes.mjs' }, ['I12']));
