import fc from 'fast-check';
import type { FlowColumn, FlowHistory, Micros } from '#domain/flow/history.ts';
import { randomHistory } from './random-history.ts';
import { column } from './small-history.ts';

const START: Micros = Date.UTC(2018, 9, 20) * 1000;
const MINUTE: Micros = 60_000_000;

const limit = fc.constantFrom(null, 0, 1, 2);
const limitHistory = fc
  .array(fc.record({ after: fc.integer({ min: 0, max: 15_000 }), maximum: limit }), { maxLength: 3 })
  .map((changes) =>
    changes.sort((a, b) => a.after - b.after).map(({ after, maximum }) => ({ from: START + after * MINUTE, maximum })),
  );
const limits = fc.record({ wipLimit: limit, limitHistory });
const kindHistory = fc
  .option(fc.integer({ min: 0, max: 15_000 }), { nil: undefined })
  .map((after) => (after === undefined ? [] : [{ from: START + after * MINUTE, kind: 'queue' as const }]));

/** dev and review are the halves of one stage under one limit, or under one each; ready or test may be retired. */
const columns: fc.Arbitrary<FlowColumn[]> = fc
  .record({
    ready: limits,
    dev: limits,
    review: fc.option(limits),
    test: limits,
    kindHistory,
    retired: fc.constantFrom('ready', 'test', null),
  })
  .map(({ ready, dev, review, test, kindHistory: kinds, retired }) => [
    column('backlog', 'queue'),
    column('ready', 'queue', { ...ready, retired: retired === 'ready' }),
    column('dev', 'active', { ...dev, kindHistory: kinds, parentId: 'build', half: 'in-progress' }),
    column('review', 'queue', { ...(review ?? dev), parentId: 'build', half: 'done' }),
    column('wontdo', 'done', { discard: true }),
    column('test', 'active', { ...test, retired: retired === 'test' }),
    column('done', 'done'),
    column('released', 'done'),
  ]);

/** As `randomHistory`, on boards with a split column and with limits so low that they are reached and changed. */
export const randomSplitHistory: fc.Arbitrary<FlowHistory> = fc
  .tuple(randomHistory, columns)
  .map(([history, own]) => ({ ...history, board: { ...history.board, columns: own } }));
