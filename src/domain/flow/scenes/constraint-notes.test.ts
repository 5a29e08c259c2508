import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../../tests/flow-data/read-cards.ts';
import { at } from '../../../../tests/flow-data/small-history.ts';
import { noEvidence } from '../constraint/evidence.ts';
import type { ConstraintVerdict } from '../constraint/verdict.ts';
import { constraintEvidence } from './constraint-evidence.ts';
import { constraintNotes } from './constraint-notes.ts';
import type { StageFigures } from './stage-figures.ts';

const DAY = 86_400_000_000;

/** A verdict of so many days up to noon of 31 January on one stage, whose work went so from tenth to tenth. */
function verdictOf(days: number, cardsByTenth: number[]): ConstraintVerdict {
  const stage = { stage: { column: 2, buffer: [], next: 3 }, evidence: noEvidence(), share: 0.9, cardsByTenth };
  const seen = { stages: [stage], named: 0, share: 0.9, turningPoint: 0, slowestWhenPressed: 0 };
  const window = { days, from: at('31') - days * DAY, to: at('31'), departures: 40 };
  return { label: 'strong', blocked: { waiting: 0, blocked: 0, topReason: null }, ...window, ...seen };
}

const notesOf = (days: number, cardsByTenth: number[]) =>
  constraintNotes(verdictOf(days, cardsByTenth), 'Test', readingOf([]));

describe('the notes of a verdict', () => {
  it('tell the time it is of, rounded to whole days', () => {
    expect(notesOf(29.6, [4, 4, 4, 4])[0]).toBe('Seen over 30 days, from 1 Jan to 31 Jan, all cards.');
    expect(notesOf(29.4, [4, 4, 4, 4])[0]).toContain('Seen over 29 days');
  });

  it('tell whether work gathered at the stage, a week', () => {
    expect(notesOf(70, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9])[1]).toBe(
      'Work at or before Test grew by 1.0 cards a week (1.0 to 1.0).',
    );
    expect(notesOf(70, [9, 8, 7, 6, 5, 4, 3, 2, 1, 0])[1]).toContain('shrank by 1.0 cards a week');
  });

  it('speak of no trend where its interval touches zero', () => {
    expect(notesOf(70, new Array(10).fill(4))[1]).toBe('Work at or before Test neither grew nor shrank clearly.');
  });
});

it('the evidence of a verdict counts cards rounded to the nearest', () => {
  const stage: StageFigures = {
    column: 'test',
    name: 'Test',
    waitedShare: 1,
    starvedShare: 0,
    exitsPerDay: 1,
    cards: 30.6,
    certainty: 0.9,
  };
  expect(constraintEvidence(verdictOf(30, []), [stage])[3]).toBe('On average 31 cards were at or before Test.');
});
