import { describe, expect, it } from 'vitest';
import { at, boardOf, cardOf, historyOf } from '../../../../tests/flow-data/small-history.ts';
import type { DefinitionKey } from '../definitions.ts';
import { flowReading } from '../flow-reading.ts';
import { type FlowScope, WHOLE_FLOW } from '../flow-scope.ts';
import { cardTable } from './card-table.ts';
import { explanationOf } from './explanation.ts';

const cards = [
  cardOf('F', 'backlog 1', 'ready 27', 'done 29'),
  cardOf('I', 'backlog 1', 'done 28'),
  cardOf('B', 'ready 2', 'done 4', 'released 30'),
  cardOf('O', 'dev 3'),
  cardOf('V', 'dev 3', '@void 30'),
  cardOf('D', 'dev 3', 'wontdo 30'),
];

function readingOf(scope: Partial<FlowScope> = {}) {
  return flowReading(historyOf(cards, boardOf({ sleDays: 9 })), at('31'), { ...WHOLE_FLOW, ...scope });
}

describe('an explanation', () => {
  it('names what is in, what is left out and why, and what may surprise', () => {
    const { included, leftOut, flagged } = explanationOf(readingOf(), 'cycleTime', ['finished']);
    expect(included).toEqual({ why: 'finished', count: 3, cards: ['F', 'I', 'B'] });
    expect(leftOut).toEqual([
      { why: 'still open', count: 1, cards: ['O'] },
      { why: 'set aside after commitment', count: 1, cards: ['D'] },
      { why: 'marked as never having happened (void)', count: 1, cards: [] },
    ]);
    expect(flagged.map((group) => [group.why.split(':')[0], ...group.cards])).toEqual([
      ['never seen in progress', 'I'],
    ]);
  });

  it('counts the cards of other types than those asked for', () => {
    const bug = { ...cardOf('X', 'ready 1', 'done 2'), type: 'bug' };
    const reading = flowReading(historyOf([...cards, bug]), at('31'), { ...WHOLE_FLOW, types: ['bug'] });
    expect(explanationOf(reading, 'cycleTime', ['finished'])).toMatchObject({
      included: { count: 1, cards: ['X'] },
      leftOut: [{ why: 'of other types, lanes or classes than asked for', count: 6 }],
    });
  });

  it('does not pretend to know how many cards were finished before a range of days', () => {
    const { included, leftOut } = explanationOf(readingOf({ days: 5 }), 'cycleTime', ['finished']);
    expect(included.cards).toEqual(['F', 'I']);
    expect(leftOut[0]).toEqual({ why: 'finished before the range: not counted', count: null, cards: [] });
  });

  it('says in the formula and the settings where this board starts and ends the clock', () => {
    const { formula, settings } = explanationOf(readingOf({ days: 5 }), 'cycleTime', ['finished']);
    expect(formula).toBe(
      'date of the last move to done or beyond − date of the last move to ready or beyond + 1, in UTC',
    );
    expect(settings.map(({ name, value }) => `${name}: ${value}`)).toEqual([
      'Start: last moved to ready or beyond',
      'Finish: last moved to done or beyond',
      'Range: 2024-01-27 to 2024-01-31',
      'As of: 2024-01-31T12:00:00.000Z',
      'Days in: UTC',
      'Promise: 9 days',
    ]);
  });

  it('fills the stages and the promise of this board into each formula that has places for them', () => {
    const formulaOf = (key: DefinitionKey) => explanationOf(readingOf(), key, ['finished']).formula;
    expect(formulaOf('workItemAge')).toBe('date of the reading − date of the last move to ready or beyond + 1, in UTC');
    expect(formulaOf('leadTime')).toBe('date of the last move to done or beyond − date of creation + 1, in UTC');
    expect(formulaOf('sle')).toBe('cards from ready to done in at most 9 days ÷ finished cards');
    expect(formulaOf('wipOverTime')).toContain('cards in ready, dev, test at the end of each day in UTC');
  });

  it('names the stages in which cards are worked on, and keeps the plain formula where nothing is to fill in', () => {
    expect(explanationOf(readingOf(), 'flowEfficiency', ['finished']).formula).toBe(
      'time in dev, test without blocked time ÷ all time from ready to done, summed over the cards',
    );
    expect(explanationOf(readingOf(), 'percentile', ['finished']).formula).toContain('nearest rank');
  });

  it('says when people work, where time is read in working hours', () => {
    const calendar = { days: [0, 4], start: '09:00', end: '17:00', holidays: ['2024-01-01'] };
    const own = flowReading(historyOf(cards, boardOf({ calendar })), at('31'));
    expect(explanationOf(own, 'workingTime', ['finished']).formula).toBe(
      'the part of the time up to done that lies within 09:00 to 17:00 on Mon, Fri, without 1 holiday ÷ the hours of one such day',
    );
  });

  it('names the first 30 of many cards and counts them all', () => {
    const many = Array.from({ length: 40 }, (_, index) => cardOf(`C-${index}`, 'dev 1'));
    const { included } = explanationOf(flowReading(historyOf(many), at('3')), 'workItemAge', ['in-progress']);
    expect([included.count, included.cards.length]).toEqual([40, 30]);
  });
});

it('the table of cards behind a figure has each of them, with its own figures', () => {
  const { head, rows } = cardTable(readingOf(), ['finished', 'in-progress']);
  expect(rows.map((row) => row[0])).toEqual(['F', 'I', 'B', 'O']);
  expect(Object.fromEntries(head.map((name, index) => [name, rows[0]?.[index]]))).toMatchObject({
    Became: 'finished',
    Stage: 'done',
    Started: '2024-01-27T12:00:00.000Z',
    'Cycle time in days': 3,
    'Lead time in days': 29,
    'Age in days': null,
  });
  expect(rows[3]?.[head.indexOf('Age in days')]).toBe(29);
});
