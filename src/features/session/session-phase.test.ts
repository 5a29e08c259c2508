import { expect, it } from 'vitest';
import { sessionPhase, warnMs } from './session-phase.ts';

const end = Date.parse('2026-12-20T09:00:00Z');

it('a session warns an hour before its end, and says when it is over', () => {
  expect(sessionPhase(end, end - warnMs - 5)).toEqual({ phase: 'holds', changesInMs: 5 });
  expect(sessionPhase(end, end - warnMs)).toEqual({ phase: 'ends-soon', changesInMs: warnMs });
  expect(sessionPhase(end, end - 1)).toEqual({ phase: 'ends-soon', changesInMs: 1 });
  expect(sessionPhase(end, end)).toEqual({ phase: 'over', changesInMs: undefined });
});
