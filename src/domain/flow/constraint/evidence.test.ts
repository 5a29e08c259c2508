import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../../tests/flow-data/read-cards.ts';
import { at, boardOf, cardOf, column } from '../../../../tests/flow-data/small-history.ts';
import type { CardHistory } from '../history.ts';
import { sumOfBlocks } from './bootstrap.ts';
import { observeBlocks } from './observation.ts';
import { stagesOf } from './stages.ts';

const DAY = 86_400_000_000;
const split = { wipLimit: 2, parentId: 'whole dev' };
const board = boardOf({
  columns: [
    column('ready', 'queue'),
    column('dev', 'active', { ...split, half: 'in-progress' }),
    column('dev-done', 'queue', { ...split, half: 'done' }),
    column('test', 'active', { limitHistory: [{ from: at('6'), maximum: 1 }], wipLimit: 5 }),
    column('done', 'done'),
  ],
});

/** The evidence of [1st, 11th), stage by stage: dev (a split column), then test. */
function evidenceOf(...cards: CardHistory[]) {
  const reading = readingOf(cards, '11', board);
  const stages = stagesOf(board, reading.ranks, reading.asOf);
  return sumOfBlocks(observeBlocks(reading, stages, at('1'), at('11')), stages.length).map((own) => ({
    ...own,
    days: {
      waited: own.waited / DAY,
      starved: own.starved / DAY,
      full: own.full / DAY,
      pressed: own.pressed / DAY,
      cards: own.cardTime / DAY,
    },
  }));
}

describe('the half in progress of a split column', () => {
  it('is full when both halves together reach the limit that they share', () => {
    const [dev] = evidenceOf(cardOf('A', 'dev 1', 'dev-done 3', 'test 7'), cardOf('B', 'dev 2', 'test 9'));
    expect(dev?.days.full).toBe(5);
  });

  it('has room before it while nothing waits in the other half, even at the limit', () => {
    const [dev] = evidenceOf(cardOf('A', 'ready 1'), cardOf('B', 'dev 1'), cardOf('C', 'dev 1', 'dev-done 4'));
    expect(dev?.days).toMatchObject({ waited: 10, pressed: 3 });
    expect(dev?.pressedExits).toBe(1);
  });

  it('has room before it below the limit, whatever waits in the other half', () => {
    const [dev] = evidenceOf(cardOf('A', 'ready 1'), cardOf('B', 'dev-done 1'));
    expect(dev?.days.pressed).toBe(10);
  });
});

describe('a stage', () => {
  it('is full by the limit that held at that moment', () => {
    const [, test] = evidenceOf(cardOf('A', 'test 2'));
    expect(test?.days.full).toBe(5);
  });

  it('starves while it has room and nothing stands in its buffer', () => {
    const [, test] = evidenceOf(cardOf('A', 'dev 1', 'dev-done 3', 'test 8'));
    expect(test?.days).toMatchObject({ starved: 2, waited: 0, full: 3, cards: 8 });
  });

  it('counts exits forwards only, and only those at the end of a time in which it was pressed', () => {
    const [, test] = evidenceOf(
      cardOf('A', 'dev-done 1'),
      cardOf('B', 'test 1', 'done 3'),
      cardOf('C', 'test 1', 'dev 4'),
      cardOf('D', 'test 1', '@archived 5'),
    );
    expect(test?.pressedExits).toBe(1);
  });
});

describe('a column without a limit', () => {
  const open = boardOf({
    columns: [column('ready', 'queue'), column('dev', 'active'), column('done', 'done')],
    commitmentColumnId: 'ready',
  });

  it('has work waiting for it while it holds more cards than it can, though its buffer is empty', () => {
    const oneAnHour = Array.from({ length: 60 }, (_, hour) => {
      const left = `${2 + Math.floor(hour / 24)} ${String(hour % 24).padStart(2, '0')}:00`;
      return cardOf(`C-${hour}`, 'ready 1', 'dev 1', `done ${left}`);
    });
    const reading = readingOf(oneAnHour, '4', open);
    const stages = stagesOf(open, reading.ranks, reading.asOf);
    const [dev] = sumOfBlocks(observeBlocks(reading, stages, at('2 00:00'), at('4')), stages.length);
    expect((dev?.waited ?? 0) / (dev?.time ?? 1)).toBeGreaterThan(0.95);
    expect((dev?.capacityTime ?? 0) / (dev?.time ?? 1)).toBe(1);
  });
});

it('every tenth of the window is seen, and nothing outside it', () => {
  const reading = readingOf([cardOf('A', 'ready 1')], '31', board);
  const blocks = observeBlocks(reading, stagesOf(board, reading.ranks, reading.asOf), at('3'), at('4'));
  expect(blocks).toHaveLength(10);
  expect(blocks.map(([dev]) => dev?.time)).toEqual(new Array(10).fill(DAY / 10));
});
