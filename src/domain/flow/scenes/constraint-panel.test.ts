import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSet } from '../../../../tests/flow-data/load-set.ts';
import { readingOf } from '../../../../tests/flow-data/read-cards.ts';
import { cardOf } from '../../../../tests/flow-data/small-history.ts';
import { flowReading } from '../flow-reading.ts';
import { constraintPanel } from './constraint-panel.ts';
import { plainSentence } from './plain-sentence.ts';

const NINETY_DAYS = 90 * 86_400_000_000;

function panelOf(set: string) {
  const { history, asOf, analysisFrom } = loadSet(join(import.meta.dirname, '../../../../tests/data', set));
  return constraintPanel(flowReading(history, asOf), analysisFrom ?? asOf - NINETY_DAYS);
}

describe('the constraint panel', () => {
  it('names the bottleneck and proves it in five lines', () => {
    const scene = panelOf('demo-synthetic');
    expect(plainSentence(scene.sentence)).toBe('Test is the bottleneck.');
    expect(scene.marks.column).toBe('test');
    expect(scene.marks.evidence).toEqual([
      'Work waited for Test 100 % of the time (next: Development 30 %).',
      'Test never ran out of work; Development had nothing to do 64 %.',
      'With work at hand Test finishes 1.0 cards a day, Development 1.7, Review 2.4.',
      'On average 31 cards were at or before Test.',
      'Certainty 99 %.',
    ]);
  });

  it('says "probably" where it is less certain', () => {
    expect(plainSentence(panelOf('constraint-boards/010').sentence)).toBe('s1 is probably the bottleneck.');
  });

  it('marks no column where there is no single bottleneck', () => {
    const scene = panelOf('constraint-boards/007');
    expect(plainSentence(scene.sentence)).toBe('There is no single bottleneck.');
    expect(scene.marks.column).toBeNull();
  });

  it('says what it needs', () => {
    const scene = constraintPanel(readingOf([cardOf('A', 'ready 1', 'done 2')], '8'), Number.NEGATIVE_INFINITY);
    expect(plainSentence(scene.sentence)).toBe('Needs 30 departures in 28 days, has 1 in 7 days.');
    expect(scene.marks).toMatchObject({ column: null, evidence: [] });
  });
});
