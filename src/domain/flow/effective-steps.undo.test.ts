import { describe, expect, it } from 'vitest';
import { at, cardOf } from '../../../tests/flow-data/small-history.ts';
import { effectiveSteps } from './effective-steps.ts';

function columnsOf(moves: string[], asOf: string) {
  return effectiveSteps(cardOf('A', ...moves).steps, at(asOf)).map((step) => step.columnId);
}

describe('an undo', () => {
  const moves = ['ready 1', 'dev 2', '@undo 3', 'test 5'];

  it('takes the move back from its own instant on, with itself', () => {
    expect(columnsOf(moves, '4')).toEqual(['ready']);
    expect(columnsOf(moves, '6')).toEqual(['ready', 'test']);
  });

  it('has not happened yet as of the instant before it', () => {
    expect(effectiveSteps(cardOf('A', ...moves).steps, at('3') - 1).map((step) => step.columnId)).toEqual([
      'ready',
      'dev',
    ]);
  });

  it('counts at its very instant', () => {
    expect(columnsOf(moves, '3')).toEqual(['ready']);
  });

  it('of an archiving puts the card back where it was', () => {
    const [last] = effectiveSteps(cardOf('A', 'dev 1', '@archived 2', '@undo 3').steps, at('9')).slice(-1);
    expect(last).toMatchObject({ columnId: 'dev', standing: 'on-board' });
  });

  it('that is itself undone takes nothing back', () => {
    const steps = cardOf('A', 'ready 1', 'dev 2', '@undo 3').steps;
    const redo = { ...steps[1], seq: 4, at: at('4'), undoes: 3 } as (typeof steps)[number];
    expect(effectiveSteps([...steps, redo], at('9')).map((step) => step.columnId)).toEqual(['ready', 'dev']);
  });

  it('leaves later changes of the card in force, without what was undone in them', () => {
    const [placed, moved, archived] = cardOf('A', 'ready 1', 'dev 2', '@archived 3').steps;
    const undo = { ...archived, seq: 4, at: at('4'), columnId: 'ready', undoes: 2 };
    const steps = [placed, moved, archived, undo] as Parameters<typeof effectiveSteps>[0];
    expect(effectiveSteps(steps, at('9')).at(-1)).toMatchObject({ columnId: 'ready', standing: 'archived' });
  });
});

it('without an undo every step up to the instant counts, the instant included', () => {
  expect(columnsOf(['backlog 1', 'ready 2', 'dev 3'], '2')).toEqual(['backlog', 'ready']);
});
