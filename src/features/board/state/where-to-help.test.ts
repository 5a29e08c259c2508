import { expect, it } from 'vitest';
import { boardState } from './board-state.ts';
import { at, harbour, harbourConfiguration } from './harbour.fixture.ts';
import { whereToHelp } from './where-to-help.ts';

const state = boardState(harbour());
const limitOf = (columnId: string) =>
  harbourConfiguration.limits.find(({ columnIds }) => columnIds.some((id) => id === columnId))?.id ?? '';

it('help is needed in the stage behind the full one that is furthest over its own limit', () => {
  expect(whereToHelp(state, limitOf(at.development))?.column.name).toBe('Test');
  expect(whereToHelp(state, limitOf(at.analysis))?.column.name).toBe('Test');
});

it('help is needed nowhere else when no stage behind is over its limit', () => {
  expect(whereToHelp(state, limitOf(at.test))).toBeUndefined();
  expect(whereToHelp(state, 'a limit of the whole board')).toBeUndefined();
});
