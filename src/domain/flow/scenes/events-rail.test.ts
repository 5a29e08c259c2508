import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../../tests/flow-data/read-cards.ts';
import { cardOf } from '../../../../tests/flow-data/small-history.ts';
import { limit, smallBoard } from '../../../../tests/support/small-board.ts';
import type { ConfigurationDraft } from '../../configure/draft.ts';
import { type BoardChange, eventsRail } from './events-rail.ts';

const reading = readingOf([cardOf('A', 'ready 1', 'dev 4')], '6');
const { asOf, calendar, firstDay } = reading;
const dayMicros = 86_400_000_000;
const [ready] = smallBoard().columns;
let seq = 0;

const change = (at: number, kind: ConfigurationDraft['kind'], detail: object, more = {}): BoardChange => ({
  seq: ++seq,
  at,
  recordedAt: at,
  kind,
  detail: { ...detail },
  command: `command at ${at}`,
  via: 'hand',
  who: 'Mo',
  ...more,
});

const begun = [
  change(0, 'board-created', { name: 'Harbour', zone: 'UTC' }, { command: 'create' }),
  change(1, 'column-added', { column: ready }, { command: 'create' }),
];
const limitOf4 = (at: number, more = {}) =>
  change(at, 'limit-set', { limit: limit('ready', 4), reason: 'too much' }, more);
const wordsOf = (...changes: BoardChange[]) => eventsRail([...begun, ...changes], reading).map(({ words }) => words);

describe('the rail of events above a chart', () => {
  it('tells a change with its date, who made it, why, and its place in the ledger', () => {
    const set = limitOf4(asOf);
    expect(eventsRail([...begun, set], reading)).toEqual([
      { on: calendar.dayOf(asOf), seq: set.seq, words: 'limit of ready 4', who: 'Mo', why: 'too much' },
    ]);
  });

  it('holds what happened in the days of the reading, and nothing after its instant', () => {
    const first = calendar.startOf(firstDay ?? 0);
    expect(wordsOf(limitOf4(first - 1))).toEqual([]);
    expect(wordsOf(limitOf4(first))).toEqual(['limit of ready 4']);
    expect(wordsOf(limitOf4(asOf + 1))).toEqual([]);
  });

  it('tells a change by what was before it, also where that lies before the days shown', () => {
    const first = calendar.startOf(firstDay ?? 0);
    const raised = change(asOf, 'limit-set', { limit: limit('ready', 5) });
    expect(wordsOf(limitOf4(first - dayMicros), raised)).toEqual(['limit of ready 4 → 5']);
  });

  it('does not mark the beginning of the board, but the import of its history', () => {
    const imported = limitOf4(calendar.startOf(firstDay ?? 0) - dayMicros, { via: 'import', recordedAt: asOf });
    expect(wordsOf()).toEqual([]);
    expect(wordsOf(imported)).toEqual(['history imported']);
  });
});
