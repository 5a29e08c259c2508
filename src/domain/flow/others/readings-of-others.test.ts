import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadSet } from '../../../../tests/flow-data/load-set.ts';
import { randomHistory, randomInstant } from '../../../../tests/flow-data/random-history.ts';
import { readingOf } from '../../../../tests/flow-data/read-cards.ts';
import { boardOf, cardOf, column } from '../../../../tests/flow-data/small-history.ts';
import { type FlowReading, flowReading } from '../flow-reading.ts';
import type { CardHistory, FlowBoard } from '../history.ts';
import { ACTIONABLE_AGILE } from './actionable-agile.ts';
import { AZURE_DEVOPS } from './azure-devops.ts';
import { GITLAB, GITLAB_FIRST_TO_LAST } from './gitlab.ts';
import { JIRA_CONTROL_CHART } from './jira-control-chart.ts';
import { LIGHTHOUSE } from './lighthouse.ts';
import type { OtherReading } from './other-reading.ts';
import { OURS } from './ours.ts';
import { READINGS_OF_OTHERS } from './readings-of-others.ts';
import { trueStays } from './true-stays.ts';

const DAY = 86_400_000_000;

function timeBy(other: OtherReading, reading: FlowReading) {
  const card = reading.cards[0];
  return card === undefined ? null : other.read(card, reading);
}

const elapsedDays = (other: OtherReading, card: CardHistory, board?: FlowBoard) => {
  const time = timeBy(other, readingOf([card], '31', board));
  return time && time.elapsed / DAY;
};

describe('Lighthouse', () => {
  it('leaves a re-opened card finished, at its first finish', () => {
    const card = cardOf('A', 'ready 1', 'done 5', 'dev 8');
    expect(elapsedDays(OURS, card)).toBeNull();
    expect(elapsedDays(LIGHTHOUSE, card)).toBe(4);
  });

  it('keeps the first start of a card that was un-committed', () => {
    const card = cardOf('A', 'ready 1', 'backlog 3', 'dev 8', 'done 10');
    expect(elapsedDays(OURS, card)).toBe(2);
    expect(elapsedDays(LIGHTHOUSE, card)).toBe(9);
  });
});

describe('Azure DevOps', () => {
  it('starts the clock anew when a card comes back to the start column', () => {
    expect(elapsedDays(AZURE_DEVOPS, cardOf('A', 'ready 1', 'dev 2', 'ready 6', 'done 10'))).toBe(4);
  });

  it('starts the clock at the jump of a card that jumped over the start column', () => {
    expect(elapsedDays(AZURE_DEVOPS, cardOf('A', 'backlog 1', 'dev 2', 'done 10'))).toBe(8);
  });

  it('has no new start after an archiving that left the card in the start column', () => {
    expect(elapsedDays(AZURE_DEVOPS, cardOf('A', 'ready 1', '@archived 2', 'ready 5', 'done 10'))).toBe(9);
  });

  it('takes the halves of a split start column for one', () => {
    const halves = [
      column('ready', 'active', { parentId: 'start', half: 'in-progress' }),
      column('readied', 'queue', { parentId: 'start', half: 'done' }),
    ];
    const board = boardOf({
      columns: [column('backlog', 'queue'), ...halves, column('dev', 'active'), column('done', 'done')],
    });
    expect(elapsedDays(AZURE_DEVOPS, cardOf('A', 'ready 1', 'readied 3', 'ready 4', 'done 10'), board)).toBe(9);
    expect(elapsedDays(AZURE_DEVOPS, cardOf('A', 'ready 1', 'dev 3', 'readied 4', 'done 10'), board)).toBe(6);
  });
});

describe('Jira', () => {
  it('adds up the visits, also those before un-committing, and leaves out time in done and set aside', () => {
    const moves = ['ready 1', 'backlog 3', 'ready 5', '@archived 6', 'dev 9', 'done 10', 'dev 15', 'done 16'];
    expect(elapsedDays(JIRA_CONTROL_CHART, cardOf('A', ...moves))).toBe(2 + 1 + 1 + 1);
  });

  it('counts each local date once, on however many visits', () => {
    const card = cardOf(
      'A',
      'dev 1 09:00',
      'backlog 1 10:00',
      'dev 1 11:00',
      'backlog 2 09:00',
      'dev 4 09:00',
      'done 4 10:00',
    );
    expect(timeBy(JIRA_CONTROL_CHART, readingOf([card]))?.days).toBe(3);
  });

  it('counts no date of a column entered at the very instant of the finish', () => {
    const card = cardOf('A', 'dev 1', 'backlog 2', 'dev 6', 'done 6');
    expect(timeBy(JIRA_CONTROL_CHART, readingOf([card]))).toMatchObject({ elapsed: DAY, days: 2 });
  });

  it('has a card that was in none of the columns at one day without time', () => {
    const card = cardOf('A', 'backlog 1', 'done 5');
    expect(timeBy(JIRA_CONTROL_CHART, readingOf([card]))).toMatchObject({ elapsed: 0, days: 1 });
  });
});

describe('ActionableAgile', () => {
  it('starts a card that jumped over commitment, and then went back, at the move back', () => {
    const card = cardOf('A', 'backlog 1', 'test 3', 'dev 6', 'done 10');
    expect(elapsedDays(OURS, card)).toBe(7);
    expect(elapsedDays(ACTIONABLE_AGILE, card)).toBe(4);
  });

  it('keeps the first entry of a column to which a card came back from one before it', () => {
    const card = cardOf('A', 'ready 1', 'dev 2', 'test 3', 'ready 5', 'dev 7', 'done 10');
    const time = timeBy(ACTIONABLE_AGILE, readingOf([card]));
    expect(time?.columns?.map((length) => length / DAY)).toEqual([0, 6, 3, 0]);
  });

  it('finishes a card that jumped over done at its landing, and anew when it goes back to done', () => {
    const card = cardOf('A', 'ready 1', 'released 4', 'done 6');
    expect(elapsedDays(OURS, card)).toBe(3);
    expect(elapsedDays(ACTIONABLE_AGILE, card)).toBe(5);
    expect(elapsedDays(ACTIONABLE_AGILE, cardOf('A', 'ready 1', 'released 4'))).toBe(3);
  });
});

describe('GitLab', () => {
  const { history, asOf } = loadSet(
    join(import.meta.dirname, '../../../../tests/data/worked-examples/gitlab-review-twice'),
  );
  const reading = flowReading(history, asOf);

  it('adds up two visits to review of 4 and 2 days to 6, on 5 and 3 dates', () => {
    const [card] = reading.cards;
    expect(card && trueStays(card, reading.ranks, asOf)[1]).toBe(6 * DAY);
    // The board has review and rework between commitment and done: 1 to 5 October, to 1 November, to 3 November.
    expect(timeBy(GITLAB, reading)).toMatchObject({ elapsed: 33 * DAY, days: 31 + 3 });
  });

  it('counted from the first start, whatever was un-committed since', () => {
    expect(elapsedDays(GITLAB_FIRST_TO_LAST, cardOf('A', 'ready 1', 'backlog 3', 'dev 8', 'done 10'))).toBe(9);
  });

  it('counted 33 days of review from first to last', () => {
    expect(timeBy(GITLAB_FIRST_TO_LAST, reading)?.columns?.[1]).toBe(33 * DAY);
  });
});

describe('each reading', () => {
  it('has a cycle time of columns that add up to it, where it has columns of its own for each instant once', () => {
    fc.assert(
      fc.property(randomHistory, randomInstant, (history, asOf) => {
        const reading = flowReading(history, asOf);
        for (const card of reading.cards) {
          const time = ACTIONABLE_AGILE.read(card, reading);
          const inZone = time?.columns?.slice(reading.ranks.commitment) ?? [];
          expect(inZone.reduce((sum, length) => sum + length, 0)).toBe(time?.elapsed ?? 0);
        }
      }),
    );
  });

  it('agrees with ours for a card that only ever went forwards on the board', () => {
    fc.assert(
      fc.property(randomHistory, randomInstant, (history, asOf) => {
        const reading = flowReading(history, asOf);
        const straight = reading.cards.filter(
          ({ moves, stays }) =>
            moves.backward === 0 &&
            stays.list().every(({ column: at, standing }) => standing === 'on-board' && at !== 3),
        );
        for (const card of straight) {
          const ours = OURS.read(card, reading);
          for (const { read } of READINGS_OF_OTHERS) {
            const { finishedAt, elapsed, days } = read(card, reading) ?? {};
            expect({ finishedAt, elapsed, days }).toEqual({
              finishedAt: ours?.finishedAt,
              elapsed: ours?.elapsed,
              days: ours?.days,
            });
          }
        }
      }),
    );
  });

  it('lies with its start and finish where its sentence says, against ours', () => {
    fc.assert(
      fc.property(randomHistory, randomInstant, (history, asOf) => {
        const reading = flowReading(history, asOf);
        for (const card of reading.cards) {
          const ours = OURS.read(card, reading);
          const lighthouse = LIGHTHOUSE.read(card, reading);
          if (ours === null) continue;
          expect(lighthouse?.finishedAt).toBeLessThanOrEqual(ours.finishedAt);
          expect(AZURE_DEVOPS.read(card, reading)?.elapsed).toBeLessThanOrEqual(ours.elapsed);
          expect(GITLAB_FIRST_TO_LAST.read(card, reading)?.elapsed).toBeGreaterThanOrEqual(ours.elapsed);
        }
      }),
    );
  });
});
