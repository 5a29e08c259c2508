import { expect, it } from 'vitest';
import { boardFile } from './import.ts';

const board = {
  time_zone: 'Europe/Berlin',
  commitment_column: 'dev',
  done_column: 'done',
  columns: [
    { id: 'dev', kind: 'active' },
    { id: 'wontdo', kind: 'done', discard: true },
    { id: 'done', kind: 'done' },
  ],
};

const problems = (changes: object) =>
  boardFile
    .safeParse({ ...board, ...changes })
    .error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`);

it('a board’s file may hold more than an import reads', () => {
  expect(problems({ seed: 7, analysis_from: '2024-01-01T00:00:00Z' })).toBeUndefined();
});

it.each([
  [{ time_zone: '+02:00' }, 'time_zone is not a time zone such as Europe/Luxembourg'],
  [{ commitment_column: 'nowhere' }, 'commitment_column is no column of this board: nowhere'],
  [{ done_column: 'wontdo' }, 'done_column is a column that is retired or means “we will not do it”'],
  [{ commitment_column: 'done', done_column: 'dev' }, 'commitment_column must stand before done_column'],
  [{ columns: [...board.columns, { id: 'dev', kind: 'queue' }] }, 'columns.3.id is the id of another column too: dev'],
  [
    { columns: [...board.columns, { id: 'x', name: 'DEV', kind: 'queue' }] },
    'columns.3.name is the name of another column too: dev',
  ],
  [
    {
      columns: [
        { ...board.columns[0], kind_history: [{ from: '2024-01-01', kind: 'queue' }] },
        ...board.columns.slice(1),
      ],
    },
    'columns.0.kind_history.0.from has no time of day: “2024-01-01”',
  ],
  [{ calendar: { days: [0], start: '17:00', end: '09:00' } }, 'calendar.end ends before it begins'],
])('what is wrong with a board’s file is said with its field: %o', (changes, problem) => {
  expect(problems(changes)).toContain(problem);
});
