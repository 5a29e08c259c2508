import { expect, test as rule } from 'vitest';
import type { ColumnId, LaneId } from '#domain/schemas/ids.ts';
import {
  emptyLimit,
  stageLimitOrEmpty,
  withLimit,
  withNewStage,
  withoutStage,
  withStage,
  withStageAt,
} from './edit-plan.ts';
import { board, build, buildDone, cards, done, ready, test } from './plan.fixture.ts';
import { type Plan, planOf } from './plan.ts';
import { plannedChanges } from './planned-changes.ts';

const before = planOf(board);
const changesOf = (plan: Plan) => plannedChanges(board, plan, { names: { board, plan, members: [] }, cards });
const sentences = (plan: Plan) => changesOf(plan).map(({ sentence }) => sentence);
const commands = (plan: Plan) => changesOf(plan).flatMap(({ changes }) => changes);
const added = 'added' as ColumnId;

rule('a form that says what the board is plans nothing', () => {
  expect(changesOf(before)).toEqual([]);
});

rule('what is typed and taken back is no change', () => {
  const there = withStage(before, test, { name: 'QA' });
  expect(sentences(there)).toEqual(['Test is called QA']);
  expect(changesOf(withStage(there, test, { name: 'Test' }))).toEqual([]);
});

rule('a limit that is raised is set under its id, and told from and to', () => {
  const plan = withLimit(before, { ...stageLimitOrEmpty(before, test), maximum: '5', mode: 'stop' });
  expect(sentences(plan)).toEqual(['Test: limit 3 → 5, at it ask → stop']);
  expect(commands(plan)).toMatchObject([{ do: 'set-limit', limitId: 'l-test', maximum: 5, mode: 'stop' }]);
});

rule('a limit whose bounds are emptied is lifted', () => {
  const plan = withLimit(before, { ...stageLimitOrEmpty(before, test), maximum: ' ' });
  expect(commands(plan)).toEqual([{ do: 'lift-limit', limitId: 'l-test' }]);
});

rule('a stage without a limit gets one without naming an id', () => {
  const plan = withLimit(before, { ...stageLimitOrEmpty(before, done), maximum: '9' });
  expect(sentences(plan)).toEqual(['Done: limit none → 9']);
  expect(commands(plan)[0]).not.toHaveProperty('limitId');
});

rule('the kind of a split stage reaches the half where work is done, and not its buffer', () => {
  const plan = withStage(before, build, { kind: 'queue' });
  expect(commands(plan)).toEqual([
    { do: 'change-column', columnId: 'build', kind: 'queue' },
    { do: 'change-column', columnId: 'build-doing', kind: 'queue' },
  ]);
});

rule('a new stage is added after the one above it, without a change of order', () => {
  const plan = withStage(withNewStage(before, added), added, { name: 'Review', split: true });
  expect(sentences(plan)).toEqual(['Review is a new stage']);
  expect(commands(plan)).toMatchObject([
    { do: 'add-column', columnId: added, name: 'Review', afterColumnId: test },
    { do: 'split-column', columnId: added },
  ]);
});

rule('a new stage at the very front brings the order along and still counts as one change', () => {
  const plan = withStageAt(withStage(withNewStage(before, added), added, { name: 'Ideas' }), added, 0);
  expect(changesOf(plan)).toHaveLength(1);
  expect(commands(plan).at(-1)).toEqual({ do: 'order-columns', columnIds: [added, ready, build, test, done] });
});

rule('known stages that change places are one change of order', () => {
  expect(sentences(withStageAt(before, test, 1))).toEqual(['Order: Ready → Test → Build → Done']);
});

rule('a stage that goes says where its cards go, and its own limit goes with it', () => {
  const plan = withStage(before, test, { removal: { cardsTo: buildDone } });
  expect(sentences(plan)).toEqual(['Test is removed, its 3 cards go to Build · done']);
  expect(commands(plan)).toEqual([{ do: 'retire-column', columnId: test, cardsToColumnId: buildDone }]);
});

rule('a new stage that is removed again leaves nothing behind', () => {
  const grown = withStage(withNewStage(before, added), added, { name: 'Review' });
  const limited = withLimit(grown, { ...stageLimitOrEmpty(grown, added), maximum: '2' });
  expect(changesOf(withoutStage(limited, added))).toEqual([]);
});

rule('a limit of a lane is told by the lane', () => {
  const limit = { ...emptyLimit('new', 'lane'), laneId: 'lane' as LaneId, maximum: '2' };
  expect(sentences(withLimit(before, limit))).toEqual(['Lane Partners: limit none → 2']);
});

rule('both points and the limit of expedited cards are changes of the board', () => {
  const plan = { ...before, commitmentColumnId: test, expediteLimit: '2' };
  expect(sentences(plan)).toEqual(['The clock starts on entering Test', 'Expedite: 1 → 2']);
});
