import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSet } from '../../../../tests/flow-data/load-set.ts';
import { readingOf } from '../../../../tests/flow-data/read-cards.ts';
import { boardOf, cardOf, column } from '../../../../tests/flow-data/small-history.ts';
import type { Line } from '../../simulation/line.ts';
import { recordedRun } from '../../simulation/recorded-history.ts';
import { constant } from '../../simulation/service-time.ts';
import { flowReading } from '../flow-reading.ts';
import type { CardHistory, Micros } from '../history.ts';
import { constraintPanel } from './constraint-panel.ts';
import { plainSentence } from './plain-sentence.ts';

const DAY = 86_400_000_000;
const NINETY_DAYS = 90 * DAY;

function panelOf(set: string) {
  const { history, asOf, analysisFrom } = loadSet(join(import.meta.dirname, '../../../../tests/data', set));
  return constraintPanel(flowReading(history, asOf), analysisFrom ?? asOf - NINETY_DAYS);
}

/** One work column that takes 6 hours for a card; a card arrives every so many hours. */
function onlyWork(arrivalHours: number, change: (card: CardHistory, at: Micros) => CardHistory = (card) => card) {
  const line: Line = {
    places: [
      { kind: 'queue', id: 'ready' },
      { kind: 'active', id: 'work', workers: 1, work: constant(6), rework: null },
    ],
    limits: [{ places: [1], maximum: 1 }],
    arrivals: constant(arrivalHours),
  };
  const { history, endedAt } = recordedRun(line, 1, { warmUp: 0, measured: 130 });
  const cards = history.cards.map((card) => change(card, endedAt));
  return constraintPanel(flowReading({ ...history, cards }, endedAt), Number.NEGATIVE_INFINITY);
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

  it('says of what time it speaks, whether work gathers there, and what follows', () => {
    expect(panelOf('demo-synthetic').notes).toEqual([
      'Seen over 90 days, from 3 Apr to 2 Jul, all cards.',
      'Work at or before Test neither grew nor shrank clearly.',
      'Protect the buffer before it, limit what enters upstream, do not speed up the others.',
    ]);
  });

  it('says by how much work gathers before it: 4.8 cards a day come and 4 leave', () => {
    const scene = onlyWork(5);
    expect(plainSentence(scene.sentence)).toBe('work is the bottleneck.');
    expect(scene.notes[1]).toBe('Work at or before work grew by 5.6 cards a week (5.6 to 5.6).');
  });

  it('says "probably" where it is less certain', () => {
    expect(plainSentence(panelOf('constraint-boards/010').sentence)).toBe('s1 is probably the bottleneck.');
  });

  it('does not call a stage that more work waited for the next one', () => {
    const [waited] = panelOf('constraint-boards/010').marks.evidence;
    expect(waited).toMatch(/^Work waited for s1 \d+ % of the time \(s0 \d+ %\)\.$/);
  });

  it('marks no column where there is no single bottleneck, and gives the same five lines', () => {
    const scene = panelOf('constraint-boards/007');
    expect(plainSentence(scene.sentence)).toBe('There is no single bottleneck.');
    expect(scene.marks.column).toBeNull();
    expect(scene.marks.evidence).toHaveLength(5);
    expect(scene.marks.evidence[4]).toBe('Certainty 62 %: less than the 65 % that it takes to name a stage.');
    expect(scene.notes).toHaveLength(1);
  });
});

describe('where no stage limits the output', () => {
  it('says that there is not enough work, and how long none stood ready', () => {
    const scene = onlyWork(8);
    expect(plainSentence(scene.sentence)).toBe('There is not enough work committed: nothing limits you.');
    expect(scene.marks).toMatchObject({ column: null, label: 'demand' });
    expect(scene.marks.evidence).toHaveLength(5);
    expect(scene.marks.evidence[4]).toBe('No certainty: nothing stood ready to be begun 100 % of the time.');
  });

  it('says what blocks the cards, and what share of the waiting that was', () => {
    const blocked = (card: CardHistory, to: Micros) => ({
      ...card,
      blocks: [{ from: card.createdAt, to, reason: 'customer' }],
    });
    const scene = onlyWork(5, blocked);
    expect(plainSentence(scene.sentence)).toBe(
      'Blocked by customer: 100 % of the waiting was blocked time, most of it by this.',
    );
    expect(scene.marks.column).toBeNull();
    expect(scene.marks.evidence[4]).toBe('No certainty: 100 % of the waiting was blocked time.');
  });
});

describe('with little data', () => {
  it('says what it needs, and shows what was seen so far', () => {
    const scene = constraintPanel(readingOf([cardOf('A', 'ready 1', 'done 2')], '8'), Number.NEGATIVE_INFINITY);
    expect(plainSentence(scene.sentence)).toBe('Needs 30 departures in 28 days, has 1 in 7 days.');
    expect(scene.marks.column).toBeNull();
    expect(scene.marks.evidence[4]).toBe('No certainty yet: 1 of 30 departures, 7 of 28 days.');
  });

  it('of a board without cards there are no lines', () => {
    const scene = constraintPanel(readingOf([], '8'), Number.NEGATIVE_INFINITY);
    expect(plainSentence(scene.sentence)).toBe('Needs 30 departures in 28 days, has 0 in 0 days.');
    expect(scene.marks).toMatchObject({ column: null, evidence: [] });
  });

  it('a split column goes by its own name', () => {
    const board = boardOf({
      columns: [
        column('ready', 'queue'),
        column('test', 'active', { parentId: 'both', half: 'in-progress', name: 'Test · in progress' }),
        column('test-done', 'queue', { parentId: 'both', half: 'done', name: 'Test · done' }),
        column('done', 'done'),
      ],
    });
    const scene = constraintPanel(readingOf([cardOf('A', 'test 1')], '8', board), Number.NEGATIVE_INFINITY);
    expect(scene.marks.stages.map(({ name }) => name)).toEqual(['Test']);
  });
});
