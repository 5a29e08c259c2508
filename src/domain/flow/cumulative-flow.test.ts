import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomHistory, randomInstant } from '../../../tests/flow-data/random-history.ts';
import { readingOf } from '../../../tests/flow-data/read-cards.ts';
import { cardOf } from '../../../tests/flow-data/small-history.ts';
import { type CumulativeFlow, cumulativeFlow } from './cumulative-flow.ts';
import { type FlowReading, flowReading } from './flow-reading.ts';
import { throughput } from './throughput.ts';
import { wipOverTime } from './wip-over-time.ts';

describe('cumulative flow', () => {
  it('counts each card on every line up to the rank it reached', () => {
    const { lines } = cumulativeFlow(readingOf([cardOf('A', 'backlog 1', 'dev 2', 'done 4')], '4'), 'restated');
    expect(lines).toEqual([
      [1, 1, 1, 1],
      [0, 1, 1, 1],
      [0, 1, 1, 1],
      [0, 0, 0, 1],
      [0, 0, 0, 1],
      [0, 0, 0, 0],
    ]);
  });

  it('is restated when a card moves back, and as first reached it is not', () => {
    const reading = readingOf([cardOf('A', 'dev 1', 'test 2', 'dev 3', 'test 5')], '5');
    expect(cumulativeFlow(reading, 'restated').lines[3]).toEqual([0, 0, 0, 0, 1]);
    expect(cumulativeFlow(reading, 'as-first-reached').lines[3]).toEqual([0, 1, 1, 1, 1]);
  });

  it('lets a card that is set aside depart on every line below which it stood', () => {
    const { lines, discarded } = cumulativeFlow(readingOf([cardOf('A', 'dev 1', '@deleted 2')], '3'), 'restated');
    expect(lines[2]).toEqual([1, 1, 1]);
    expect(lines[3]).toEqual([0, 1, 1]);
    expect(lines[4]).toEqual([0, 1, 1]);
    expect(discarded).toEqual([0, 1, 1]);
  });

  it('has no line for a card that was only ever in a discard column', () => {
    const { lines, discarded } = cumulativeFlow(readingOf([cardOf('A', 'wontdo 1')], '2'), 'restated');
    expect([...lines, discarded].flat().every((count) => count === 0)).toBe(true);
  });
});

describe('the laws of the cumulative flow', () => {
  const views = fc.constantFrom('restated' as const, 'as-first-reached' as const);

  function check(law: (reading: FlowReading, flow: CumulativeFlow) => void, view = views) {
    fc.assert(
      fc.property(randomHistory, randomInstant, view, (history, asOf, own) => {
        const reading = flowReading(history, asOf);
        law(reading, cumulativeFlow(reading, own));
      }),
    );
  }

  it('1: the top line is every card that was placed; the bottom line ends at what is done or set aside', () => {
    check(
      (reading, { lines, discarded }) => {
        const placed = reading.cards.filter((card) => card.crossings.rank >= 0);
        const done = placed.filter((card) => card.finishedAt !== null);
        expect(lines[0]?.at(-1) ?? 0).toBe(placed.length);
        expect(lines[reading.ranks.done]?.at(-1) ?? 0).toBe(done.length + (discarded.at(-1) ?? 0));
      },
      fc.constant('restated' as const),
    );
  });

  it('2: no line ever falls', () => {
    check((_, { lines, discarded }) => {
      for (const line of [...lines, discarded]) {
        expect(line.every((count, index) => count >= (line[index - 1] ?? 0))).toBe(true);
      }
    });
  });

  it('3a: no line rises above the one before it', () => {
    check((_, { lines }) => {
      lines.slice(1).forEach((line, rank) => {
        expect(line.every((count, index) => count <= (lines[rank]?.[index] ?? 0))).toBe(true);
      });
    });
  });

  it('3b: at the right edge the distances are the columns of the board', () => {
    check(
      (reading, { lines }) => {
        const { byColumn } = wipOverTime(reading);
        lines.slice(0, reading.ranks.done).forEach((line, rank) => {
          const distance = (line.at(-1) ?? 0) - (lines[rank + 1]?.at(-1) ?? 0);
          expect(distance).toBe(byColumn[reading.ranks.columnOfRank[rank] ?? -1]?.at(-1) ?? 0);
        });
      },
      fc.constant('restated' as const),
    );
  });

  it('3c and 6: on each day a line grows by the cards that crossed its boundary or were set aside before it', () => {
    check(
      ({ calendar, cards }, { days, lines, discarded }) => {
        lines.forEach((line, rank) => {
          const dates = cards.flatMap((card) => {
            const crossed = card.crossings.last[rank] ?? null;
            const left = card.crossings.rank < 0 ? null : card.discardedAt;
            return crossed === null && left === null ? [] : [calendar.dayOf((crossed ?? left) as number)];
          });
          expect(line).toEqual(days.map((day) => dates.filter((date) => date <= day).length));
        });
        const left = cards.filter((card) => card.crossings.rank >= 0).flatMap((card) => card.discardedAt ?? []);
        const leftDays = left.map((at) => calendar.dayOf(at));
        expect(discarded).toEqual(days.map((day) => leftDays.filter((date) => date <= day).length));
      },
      fc.constant('restated' as const),
    );
  });

  it('3d: two lines are apart by the cards that had crossed the one and not the other, and were not set aside', () => {
    check(
      ({ calendar, cards }, { days, lines }) => {
        const isBy = (at: number | null | undefined, day: number) => at != null && calendar.dayOf(at) <= day;
        lines.slice(1).forEach((line, rank) => {
          days.forEach((day, index) => {
            const between = cards.filter(
              (card) =>
                isBy(card.crossings.last[rank], day) &&
                !isBy(card.crossings.last[rank + 1], day) &&
                !((card.crossings.last[rank + 1] ?? null) === null && isBy(card.discardedAt, day)),
            );
            expect((lines[rank]?.[index] ?? 0) - (line[index] ?? 0)).toBe(between.length);
          });
        });
      },
      fc.constant('restated' as const),
    );
  });

  it('5: nothing is drawn after the day of the reading', () => {
    check((reading, { days }) => {
      if (days.length > 0) expect(days.at(-1)).toBe(reading.lastDay);
    });
  });

  it('7: the done line without what was set aside is throughput, summed up', () => {
    check(
      (reading, { lines, discarded }) => {
        let total = 0;
        throughput(reading, 'day').forEach((day, index) => {
          total += day.count;
          expect((lines[reading.ranks.done]?.[index] ?? 0) - (discarded[index] ?? 0)).toBe(total);
        });
      },
      fc.constant('restated' as const),
    );
  });
});
