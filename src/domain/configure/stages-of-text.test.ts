import { expect, test } from 'vitest';
import { changesForStages, stagesOfText, suggestedLimit } from './stages-of-text.ts';

test('the first stage waits, the last is done, and people work in those between', () => {
  expect(stagesOfText('Input queue · Development | done, Test\nDelivered')).toEqual([
    { name: 'Input queue', kind: 'queue', hasDoneHalf: false },
    { name: 'Development', kind: 'active', hasDoneHalf: true },
    { name: 'Test', kind: 'active', hasDoneHalf: false },
    { name: 'Delivered', kind: 'done', hasDoneHalf: false },
  ]);
});

test('what cannot be a board is said in a sentence', () => {
  expect(stagesOfText('To do, Done')).toMatch(/at least three stages/);
  expect(stagesOfText('A, B, b, C')).toMatch(/a name of its own/);
  expect(stagesOfText(Array.from({ length: 13 }, (_, index) => `S${index}`).join(','))).toMatch(/12 stages or fewer/);
  expect(stagesOfText(`A, ${'x'.repeat(61)}, C`)).toMatch(/60 characters/);
});

test('a limit is suggested from the people: their share of a stage and one more, never less than two', () => {
  expect([suggestedLimit(6, 3), suggestedLimit(7, 3), suggestedLimit(1, 4), suggestedLimit(3, 0)]).toEqual([
    3, 4, 2, 4,
  ]);
});

test('the changes add the stages in their order, set the limits of those worked in, and both points', () => {
  const stages = stagesOfText('In, Build | done, Out');
  if (typeof stages === 'string') throw new Error(stages);
  const ids = ['id-1', 'id-2', 'id-3'];
  const changes = changesForStages(stages, [3], () => ids.shift() ?? '');
  expect(changes.map((change) => change.do)).toEqual([
    'add-column',
    'add-column',
    'split-column',
    'set-limit',
    'add-column',
    'change-board',
  ]);
  expect(changes[3]).toMatchObject({ columnIds: ['id-2'], maximum: 3, mode: 'ask' });
  expect(changes[5]).toMatchObject({ commitmentColumnId: 'id-2', doneColumnId: 'id-3' });
});
