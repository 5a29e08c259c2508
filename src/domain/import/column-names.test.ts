import { expect, it } from 'vitest';
import { columnNames } from './column-names.ts';

it('a column is found by its id, its name and its former names, a present name before a former one', () => {
  const names = columnNames({
    columns: [
      { id: 'c1', name: 'Build', kind: 'active', aliases: ['Dev', 'Coding'] },
      { id: 'c2', name: 'Dev', kind: 'active', aliases: ['c1'] },
      { id: 'done', kind: 'done' },
    ],
  });
  expect(Object.fromEntries(names)).toEqual({
    c1: 'c1',
    Build: 'c1',
    Coding: 'c1',
    c2: 'c2',
    Dev: 'c2',
    done: 'done',
  });
});
