import { expect, it } from 'vitest';
import { at, block } from '../../../../tests/flow-data/small-history.ts';
import { blockIntervals } from './block-intervals.ts';

it('where blocks overlap the one that began first says why, and one without length is none', () => {
  const blocks = [block('6', '6'), block('3', '5', 'env'), block('2', '4'), block('4', '5', 'late'), block('9', null)];
  expect(blockIntervals({ blocks }, at('10'))).toEqual([
    { from: at('2'), to: at('4'), reason: 'vendor' },
    { from: at('4'), to: at('5'), reason: 'env' },
    { from: at('9'), to: at('10'), reason: 'vendor' },
  ]);
});
