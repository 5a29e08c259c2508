import { expect, test } from 'vitest';
import { limit, smallBoard } from '../../../tests/support/small-board.ts';
import type { ConfigurationDraft } from '../configure/draft.ts';
import { boardMarks, type DatedConfigurationEvent } from './board-marks.ts';

const second = 1_000_000;
const [ready, dev] = smallBoard().columns;

const happened = (
  at: number,
  kind: ConfigurationDraft['kind'],
  detail: object,
  more = {},
): DatedConfigurationEvent => ({
  at,
  recordedAt: at,
  kind,
  detail: { ...detail },
  command: `command at ${at}`,
  via: 'hand',
  ...more,
});

const begun = [
  happened(0, 'board-created', { name: 'Harbour', zone: 'UTC' }, { command: 'create' }),
  happened(1, 'column-added', { column: ready }, { command: 'create' }),
  happened(2, 'column-added', { column: dev }, { command: 'create' }),
];
const later = (...events: DatedConfigurationEvent[]) =>
  boardMarks([...begun, ...events])
    .slice(1)
    .map(({ words }) => words);

test('the command that made the board is one mark', () => {
  expect(boardMarks(begun)).toEqual([{ at: '1970-01-01T00:00:00.000002Z', words: 'the board begins' }]);
});

test('a changed limit is told with what it was before', () => {
  const of = { limit: limit('ready', 4) };
  const to = { limit: limit('ready', 5) };
  expect(later(happened(second, 'limit-set', of), happened(2 * second, 'limit-set', to))).toEqual([
    'limit of ready 4',
    'limit of ready 4 → 5',
  ]);
});

test('a lifted limit is told by the name of what it limited', () => {
  const set = happened(second, 'limit-set', { limit: limit('ready', 4) });
  expect(later(set, happened(2 * second, 'limit-lifted', { limitId: 'limit-ready' }))[1]).toBe('limit of ready lifted');
});

test('what changed in a stage is told part by part, and an event that changed nothing is no mark', () => {
  const renamed = { ...ready, name: 'Input', policy: 'Small first' };
  expect(
    later(
      happened(second, 'column-changed', { column: renamed }),
      happened(2 * second, 'column-changed', { column: renamed }),
    ),
  ).toEqual(['ready renamed Input, policy of Input changed']);
});

test('changes of one command are one mark at the last of them, unless time lies between', () => {
  const one = { command: 'one' };
  const marks = boardMarks([
    ...begun,
    happened(10 * second, 'column-changed', { column: { ...ready, name: 'A' } }, one),
    happened(10 * second + 1, 'column-changed', { column: { ...dev, name: 'B' } }, one),
    happened(90 * second, 'column-changed', { column: { ...dev, name: 'C' } }, one),
  ]);
  expect(marks.slice(1)).toEqual([
    { at: '1970-01-01T00:00:10.000001Z', words: 'ready renamed A, dev renamed B' },
    { at: '1970-01-01T00:01:30.000Z', words: 'B renamed C' },
  ]);
});

test('an import is a mark when it was brought in, after the history that it brought', () => {
  const imported = begun.map((event) => ({ ...event, via: 'import' as const, recordedAt: 500 * second }));
  const [first, last] = boardMarks(imported);
  expect(first?.words).toBe('the board begins');
  expect(last).toEqual({ at: '1970-01-01T00:08:20.000Z', words: 'history imported' });
});
