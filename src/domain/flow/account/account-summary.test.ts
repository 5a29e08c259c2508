import { expect, it } from 'vitest';
import { accountOf } from '../../../../tests/flow-data/account-of.ts';
import { readingOf } from '../../../../tests/flow-data/read-cards.ts';
import { block, cardOf } from '../../../../tests/flow-data/small-history.ts';
import type { Block } from '../history.ts';
import { accountSummary } from './account-summary.ts';

const HOUR = 3_600_000_000;

function summaryOf(moves: string[], blocks: Block[]) {
  const reading = readingOf([{ ...cardOf('A', ...moves), blocks }]);
  const [card] = reading.cards;
  if (card === undefined) throw new Error('no card');
  return accountSummary(accountOf(reading), card);
}

const hoursByReason = (moves: string[], blocks: Block[]) =>
  summaryOf(moves, blocks).blockedByReason.map(({ reason, time }) => `${reason} ${time / HOUR}`);

it('has the whole and each part, those without time too', () => {
  expect(summaryOf(['ready 1', 'dev 2', 'done 5'], [block('3', '4')])).toMatchObject({
    total: 96 * HOUR,
    parts: {
      unplaced: 0,
      'set-aside': 0,
      blocked: 24 * HOUR,
      'in-done': 0,
      'next-stage-full': 0,
      queue: 24 * HOUR,
      worked: 48 * HOUR,
    },
  });
});

it('has the full time of each reason, the longest first, where reasons overlap and come back', () => {
  const blocks = [block('2', '4', 'env'), block('3', '6', 'vendor'), block('7', '8', 'env'), block('7', '8', 'env')];
  expect(hoursByReason(['dev 1', 'done 9'], blocks)).toEqual(['env 72', 'vendor 72']);
  expect(hoursByReason(['dev 1', 'done 9'], [...blocks, block('8', '9', 'vendor')])).toEqual(['vendor 96', 'env 72']);
});

it('leaves out reasons without time in a column, and the time set aside of the others', () => {
  const blocks = [block('3', '4', 'env'), block('2', '5'), block('7', '9', 'later')];
  expect(hoursByReason(['dev 1', '@away 3', 'dev 4', 'done 6'], blocks)).toEqual(['vendor 48']);
});

it('lets an open block go on to the end of the account', () => {
  expect(hoursByReason(['dev 1', 'done 4'], [block('2', null)])).toEqual(['vendor 48']);
});
