import fc from 'fast-check';
import { expect, test } from 'vitest';
import { limit, smallBoard, standing, tallied } from '../../tests/support/small-board.ts';
import type { CardState } from './schemas/card.ts';
import type { BoardConfiguration, WipLimit } from './schemas/configuration.ts';
import type { PersonId } from './schemas/ids.ts';
import { talliesAfter, talliesNeeded } from './tally.ts';
import { judgeEntry, readingsOfEntry } from './wip-policy.ts';

const judge = (
  board: BoardConfiguration,
  before: CardState | null,
  after: CardState,
  count: number,
  more: { mayOverride?: boolean; reason?: string } = {},
) => {
  const tallies = tallied(talliesNeeded(board, before ? [before, after] : [after]), count);
  return judgeEntry(
    { board, tallies, mayOverride: more.mayOverride ?? false, reason: more.reason ?? null },
    before,
    after,
  );
};

test('a card may fill a limit and not exceed it', () => {
  const board = smallBoard([limit('test', 3)]);
  expect(judge(board, standing('ready'), standing('test'), 2)).toMatchObject({
    override: null,
    hard: { value: 3, maximum: 3 },
  });
  expect(judge(board, standing('ready'), standing('test'), 3)).toMatchObject({
    refusal: 'wip-limit-reached',
    facts: { value: 4 },
  });
});

test('a limit of 0 is closed', () => {
  expect(judge(smallBoard([limit('test', 0)]), standing('ready'), standing('test'), 0)).toMatchObject({
    refusal: 'wip-limit-reached',
  });
});

test('the limit of a split column counts both halves: passing from one to the other is no entry', () => {
  const board = smallBoard([limit('dev', 2)]);
  expect(judge(board, standing('dev-doing'), standing('dev-done'), 2)).toMatchObject({ readings: [] });
  expect(judge(board, standing('ready'), standing('dev-done'), 2)).toMatchObject({ refusal: 'wip-limit-reached' });
});

test('leaving a limit that is over its maximum is never refused', () => {
  expect(judge(smallBoard([limit('test', 1)]), standing('test'), standing('ready'), 5)).toMatchObject({ readings: [] });
});

test('the limit of the board counts the WIP zone: from commitment up to before done', () => {
  const board = smallBoard([limit(null, 2)]);
  expect(judge(board, standing('ready'), standing('test'), 2)).toMatchObject({ refusal: 'wip-limit-reached' });
  expect(judge(board, standing('dev-doing'), standing('test'), 2)).toMatchObject({ readings: [] });
  expect(judge(board, standing('test'), standing('done'), 2)).toMatchObject({ readings: [] });
});

test('show and warn let pass and tell the reading', () => {
  for (const mode of ['show', 'warn'] as const) {
    const verdict = judge(smallBoard([limit('test', 1, { mode })]), standing('ready'), standing('test'), 1);
    expect(verdict).toMatchObject({ readings: [{ value: 2, maximum: 1, mode }], override: null, hard: null });
  }
});

test('ask wants a reason, and keeps it', () => {
  const board = smallBoard([limit('test', 1, { mode: 'ask' })]);
  expect(judge(board, standing('ready'), standing('test'), 1)).toMatchObject({
    refusal: 'wip-limit-needs-reason',
    field: 'reason',
  });
  expect(judge(board, standing('ready'), standing('test'), 1, { reason: 'demo' })).toMatchObject({
    override: { kind: 'reason', reason: 'demo' },
  });
});

test('stop yields to an admin with a reason, and to nobody else', () => {
  const board = smallBoard([limit('test', 1)]);
  const enter = (more: object) => judge(board, standing('ready'), standing('test'), 1, more);
  expect(enter({ reason: 'demo' })).toMatchObject({ refusal: 'wip-limit-reached' });
  expect(enter({ mayOverride: true })).toMatchObject({ refusal: 'wip-limit-reached' });
  expect(enter({ mayOverride: true, reason: 'demo' })).toMatchObject({ override: { kind: 'admin', reason: 'demo' } });
});

test('each person has a tally of their own', () => {
  const board = smallBoard([limit(null, 1, { scope: 'person' })]);
  const keys = ['mo', 'gil'].map(
    (person) => talliesNeeded(board, [standing('test', { assigneeId: person as PersonId })])[0]?.key,
  );
  expect(new Set(keys).size).toBe(2);
  expect(judge(board, standing('test'), standing('test', { assigneeId: 'mo' as PersonId }), 1)).toMatchObject({
    refusal: 'wip-limit-reached',
  });
});

test('a limit by size counts a card without a size as 1, and judges a card that grows', () => {
  const board = smallBoard([limit('test', 5, { measure: 'size' })]);
  expect(judge(board, standing('ready'), standing('test'), 4)).toMatchObject({ override: null });
  expect(judge(board, standing('test'), standing('test', { size: 3 }), 4)).toMatchObject({
    refusal: 'wip-limit-reached',
    facts: { value: 6 },
  });
  expect(judge(board, standing('test', { size: 3 }), standing('test'), 9)).toMatchObject({ readings: [] });
});

const columns = ['ready', 'dev-doing', 'dev-done', 'test', 'done'] as const;
const arbitraryState = fc
  .record({
    columnId: fc.constantFrom(...columns),
    size: fc.option(fc.integer({ min: 1, max: 9 }), { nil: null }),
    classOfService: fc.constantFrom('standard' as const, 'expedite' as const),
    standing: fc.constantFrom('on-board' as const, 'archived' as const),
    void: fc.boolean(),
  })
  .map(({ columnId, ...more }) => standing(columnId, more));
const arbitraryLimit: fc.Arbitrary<WipLimit> = fc
  .record({
    on: fc.constantFrom('dev', 'test', null),
    maximum: fc.integer({ min: 0, max: 4 }),
    measure: fc.constantFrom('count' as const, 'size' as const),
    mode: fc.constantFrom('show' as const, 'warn' as const, 'ask' as const, 'stop' as const),
  })
  .map(({ on, maximum, measure, mode }) => limit(on, maximum, { measure, mode }));

test('tallies carried from change to change are those counted anew', () => {
  fc.assert(
    fc.property(
      fc.array(arbitraryState, { minLength: 1, maxLength: 8 }),
      arbitraryState,
      arbitraryLimit,
      (cards, next, rule) => {
        const board = smallBoard([rule]);
        const queries = talliesNeeded(board, [...cards, next]);
        const carry = (states: CardState[]) =>
          states.reduce((tallies, state) => talliesAfter(board, tallies, null, state), tallied(queries, 0));
        const [first, ...others] = cards as [CardState, ...CardState[]];
        expect(talliesAfter(board, carry(cards), first, next)).toEqual(carry([...others, next]));
      },
    ),
  );
});

test('whatever is let pass without an override leaves each asking and stopping limit at or below its maximum', () => {
  fc.assert(
    fc.property(
      arbitraryState,
      arbitraryState,
      arbitraryLimit,
      fc.integer({ min: 0, max: 5 }),
      (before, after, rule, count) => {
        const board = smallBoard([rule]);
        const tallies = tallied(talliesNeeded(board, [before, after]), count);
        const verdict = judgeEntry({ board, tallies, mayOverride: false, reason: null }, before, after);
        if ('refusal' in verdict || verdict.override) return;
        const binding = readingsOfEntry(board, tallies, before, after).filter(
          ({ mode }) => mode === 'ask' || mode === 'stop',
        );
        expect(binding.every(({ value, maximum }) => value <= maximum)).toBe(true);
      },
    ),
  );
});
