import { beforeAll, describe, expect, it } from 'vitest';
import { type JudgedBoard, judgedBoard } from './judged-board.ts';

describe('the verdict on random boards whose constraint the long simulation knows', () => {
  let strong: JudgedBoard[] = [];

  beforeAll(() => {
    const boards = Array.from({ length: 16 }, (_, index) => judgedBoard(index + 1, [150]));
    strong = boards.filter(({ verdicts }) => verdicts[0]?.label === 'strong');
  }, 60_000);

  it('is strong on a quarter of them at least, after 150 departures', () => {
    expect(strong.length).toBeGreaterThanOrEqual(4);
  });

  it('is never strongly wrong where the constraint is clear', () => {
    const wrong = strong.filter(({ isClear, verdicts }) => isClear && verdicts[0]?.isRight === false);
    expect(wrong).toEqual([]);
  });
});
