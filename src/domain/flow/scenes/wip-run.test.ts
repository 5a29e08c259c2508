import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../../tests/flow-data/read-cards.ts';
import { at, boardOf, cardOf, column } from '../../../../tests/flow-data/small-history.ts';
import type { FlowBoard } from '../history.ts';
import { plainSentence } from './plain-sentence.ts';
import { wipRun } from './wip-run.ts';

const cards = ['A', 'B', 'C'].map((id) => cardOf(id, 'ready 1', 'dev 4'));
const limited = (ready: number | null, dev: number | null): FlowBoard =>
  boardOf({
    columns: [
      column('ready', 'queue', { wipLimit: ready }),
      column('dev', 'active', { wipLimit: dev }),
      column('done', 'done'),
    ],
  });
const sentenceOf = (board: FlowBoard) => plainSentence(wipRun(readingOf(cards, '6', board)).sentence);

describe('the run of work in progress', () => {
  it('names the stage that was over its limit on most days', () => {
    expect(sentenceOf(limited(2, 1))).toBe(
      '3 cards in progress, within the limits of 3 together; ready ended 3 of 6 days over its limit.',
    );
    expect(sentenceOf(limited(2, 0))).toContain('3 cards in progress, 1 over the limits of 2 together; ready');
  });

  it('says that no stage was over its limit, or that none has one', () => {
    expect(sentenceOf(limited(3, 3))).toBe(
      '3 cards in progress, within the limits of 6 together; no stage ended a day over its limit.',
    );
    expect(sentenceOf(limited(null, null))).toBe('3 cards in progress; no stage has a limit.');
  });

  it('holds the cards of now against the limits of now', () => {
    const board = limited(2, 2);
    const columns = board.columns.map((own) => ({
      ...own,
      limitHistory: own.id === 'dev' ? [{ from: at('5'), maximum: 0 }] : [],
    }));
    expect(sentenceOf({ ...board, columns })).toContain('3 cards in progress, 1 over the limits of 2 together');
  });

  it('has no limit for the whole where a stage has none, and names that stage', () => {
    const scene = wipRun(readingOf(cards, '6', limited(3, null)));
    expect(scene.marks.limits).toEqual(new Array(6).fill(null));
    expect(scene.notes).toEqual(['No limit for the whole: dev has none.']);
    expect(wipRun(readingOf(cards, '6', limited(null, null))).notes).toEqual([]);
  });

  it('has a line for each stage, with its days over the limit', () => {
    const { lines, days, wip } = wipRun(readingOf(cards, '6', limited(2, 3))).marks;
    expect([days.length, wip.at(-1)]).toEqual([6, 3]);
    expect(lines).toMatchObject([
      { column: 'ready', isQueue: true, cards: [3, 3, 3, 0, 0, 0], daysOver: 3 },
      { column: 'dev', isQueue: false, cards: [0, 0, 0, 3, 3, 3], daysOver: 0 },
    ]);
  });

  it('has limits of what is ordinary from six whole days on', () => {
    expect(wipRun(readingOf(cards, '6')).marks.ordinary).toBeNull();
    expect(wipRun(readingOf(cards, '7')).marks.ordinary).toEqual({ mean: 3, upper: 3, lower: 3, isProvisional: true });
  });

  it('says what it needs', () => {
    const scene = wipRun(readingOf([]));
    expect(plainSentence(scene.sentence)).toBe('Needs one card in a stage, has none.');
    expect(scene.table.rows).toEqual([]);
  });
});
