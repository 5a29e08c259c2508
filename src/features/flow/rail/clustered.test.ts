import { expect, it } from 'vitest';
import type { RailMark } from '#domain/flow/scenes/events-rail.ts';
import { clustered } from './clustered.ts';

const marks = [10, 20, 33, 34, 200].map((on): RailMark => ({ on, seq: on, words: `${on}`, who: 'Mo', why: null }));

it('ticks that could not be hit apart are gathered at the first of them', () => {
  const found = clustered(marks, ({ on }) => on, 24);
  expect(found.map(({ x, marks: own }) => [x, own.map(({ seq }) => seq)])).toEqual([
    [10, [10, 20, 33]],
    [34, [34]],
    [200, [200]],
  ]);
});
