import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../../tests/flow-data/read-cards.ts';
import { cardOf } from '../../../../tests/flow-data/small-history.ts';
import type { CardHistory } from '../history.ts';
import { ageingWork } from './ageing-work.ts';
import { plainSentence } from './plain-sentence.ts';

/** Five cards that left dev on their 2nd to 6th day and were done on the next. */
const pace = [2, 3, 4, 5, 6].map((day) => cardOf(`P-${day}`, 'dev 1', `test ${day}`, `done ${day + 1}`));

function sceneOf(...cards: CardHistory[]) {
  return ageingWork(readingOf([...pace, ...cards], '20'));
}

describe('ageing work', () => {
  it('has a column for each place of the WIP zone, with the ages at which finished cards left it', () => {
    const { columns } = sceneOf().marks;
    expect(columns.map((column) => [column.column, column.n])).toEqual([
      ['ready', 0],
      ['dev', 5],
      ['test', 5],
    ]);
    expect(columns[1]?.zones.map((zone) => zone.days)).toEqual([4, 6]);
  });

  it('says which zones rest on few cards', () => {
    expect(sceneOf().notes).toEqual(['Zones of fewer than 20 cards are few data: dev (5), test (5).']);
    const many = Array.from({ length: 20 }, (_, index) => cardOf(`M-${index}`, 'dev 1', 'done 3'));
    expect(ageingWork(readingOf(many)).notes).toEqual([]);
  });

  it('says that nothing is in progress', () => {
    expect(plainSentence(sceneOf().sentence)).toBe('Nothing is in progress.');
  });

  it('names the one card that is older than 85 % were when they left its stage', () => {
    const scene = sceneOf(cardOf('A', 'dev 14'), cardOf('B', 'dev 15'));
    expect(plainSentence(scene.sentence)).toBe(
      'One card is older than 85 % of finished cards were when they left its stage: A in dev.',
    );
    expect(scene.marks.dots).toMatchObject([
      { card: 'A', days: 7, isOver: true },
      { card: 'B', days: 6, isOver: false },
    ]);
  });

  it('names three of several and counts the rest', () => {
    const old = ['A', 'B', 'C', 'D'].map((id) => cardOf(id, 'test 10'));
    expect(plainSentence(sceneOf(...old).sentence)).toContain('4 cards are older');
    expect(plainSentence(sceneOf(...old).sentence)).toContain(': A, B, C and 1 more.');
  });

  it('has no zones and no finding before five cards are finished', () => {
    const scene = ageingWork(readingOf([...pace.slice(1), cardOf('A', 'dev 1')], '20'));
    expect(plainSentence(scene.sentence)).toBe('Needs 5 finished cards for zones, has 4.');
    expect(scene.marks.columns.every((column) => column.zones.length === 0)).toBe(true);
    expect(scene.marks.dots).toMatchObject([{ card: 'A', isOver: false }]);
  });
});
