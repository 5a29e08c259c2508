import { expect, test as rule } from 'vitest';
import { emptyLimit, stageLimitOrEmpty, withLimit, withStage } from './edit-plan.ts';
import { boardField, limitField, stageField } from './field.ts';
import { board, build, buildDone, cards, ready, test } from './plan.fixture.ts';
import { type Plan, planOf } from './plan.ts';
import { plannedChanges } from './planned-changes.ts';
import { missingIn, wrongIn } from './problems-of.ts';

const before = planOf(board);
const problems = (plan: Plan) => {
  const changes = plannedChanges(board, plan, { names: { board, plan, members: [] }, cards });
  return { ...wrongIn(board, plan, changes), ...missingIn(board, plan, cards) };
};

rule('a form without changes has no problem', () => {
  expect(problems(before)).toEqual({});
});

rule('an empty name and a name in use are said beside the name', () => {
  expect(problems(withStage(before, test, { name: '  ' }))).toHaveProperty([stageField(test, 'name')]);
  expect(problems(withStage(before, test, { name: 'ready' }))).toEqual({
    [stageField(test, 'name')]: 'Another stage has this name.',
  });
});

rule('a limit that is no whole number is said beside it, and plans no change', () => {
  const plan = withLimit(before, { ...stageLimitOrEmpty(before, test), maximum: 'four' });
  expect(Object.keys(problems(plan))).toEqual([limitField('l-test', 'maximum')]);
});

rule('a minimum above the maximum is said beside the minimum', () => {
  const plan = withLimit(before, { ...stageLimitOrEmpty(before, test), minimum: '7' });
  expect(Object.keys(problems(plan))).toEqual([limitField('l-test', 'minimum')]);
});

rule('a further limit that says nothing is incomplete', () => {
  expect(problems(withLimit(before, emptyLimit('more', 'type')))).toHaveProperty([limitField('more', 'maximum')]);
});

rule('a stage with cards cannot go before it is said where they go', () => {
  const field = stageField(test, 'removal');
  expect(problems(withStage(before, test, { removal: { cardsTo: null } }))).toEqual({
    [field]: 'Say where its 3 cards go.',
  });
  expect(problems(withStage(before, test, { removal: { cardsTo: buildDone } }))).toEqual({});
});

rule('cards cannot go to a stage that goes as well', () => {
  const plan = withStage(withStage(before, test, { removal: { cardsTo: ready } }), ready, {
    removal: { cardsTo: null },
  });
  expect(problems(plan)).toHaveProperty([stageField(test, 'removal')]);
});

rule('a stage that carries a point goes only once the point stands elsewhere', () => {
  const plan = withStage(before, build, { removal: { cardsTo: test } });
  expect(problems(plan)).toHaveProperty([boardField('commitmentColumnId')]);
  expect(problems({ ...plan, commitmentColumnId: test })).toEqual({});
});

rule('the commitment point comes before the done point', () => {
  expect(problems({ ...before, doneColumnId: ready })).toHaveProperty([boardField('commitmentColumnId')]);
});
