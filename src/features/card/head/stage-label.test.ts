import { expect, test } from 'vitest';
import type { BoardConfiguration, Column } from '#domain/schemas/configuration.ts';
import type { ColumnId } from '#domain/schemas/ids.ts';
import { neighbourPlace, openPlaces } from './stage-label.ts';

const column = (id: string, more: Partial<Column> = {}) =>
  ({ id, name: id, parentId: null, half: null, split: false, retired: false, ...more }) as Column;
const board = {
  columns: [
    column('Ready'),
    column('Old', { retired: true }),
    column('Build', { split: true }),
    column('doing', { parentId: 'Build' as ColumnId, half: 'in-progress' }),
    column('done', { parentId: 'Build' as ColumnId, half: 'done' }),
    column('Test'),
  ],
} as Partial<BoardConfiguration> as BoardConfiguration;
const next = (id: string, by: -1 | 1) => neighbourPlace(board, id as ColumnId, by)?.id;

test('the next stage is entered by its half in progress, past what was removed', () => {
  expect(next('Ready', 1)).toBe('doing');
  expect(next('Test', -1)).toBe('doing');
});

test('from either half of a stage the next one is the same', () => {
  expect([next('doing', 1), next('done', 1)]).toEqual(['Test', 'Test']);
  expect([next('doing', -1), next('done', -1)]).toEqual(['Ready', 'Ready']);
});

test('there is nothing beyond the ends of the board, nor beside a removed stage', () => {
  expect([next('Test', 1), next('Ready', -1), next('Old', 1)]).toEqual([undefined, undefined, undefined]);
});

test('cards are moved to halves, not to the split stage they belong to', () => {
  expect(openPlaces(board).map(({ label }) => label)).toEqual(['Ready', 'Build · in progress', 'Build · done', 'Test']);
});
