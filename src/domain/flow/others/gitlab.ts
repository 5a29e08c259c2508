import type { CardFlow } from '../card-flow.ts';
import type { Micros } from '../history.ts';
import type { Ranks } from '../ranks.ts';
import type { OtherReading } from './other-reading.ts';
import { startToFinish } from './start-to-finish.ts';
import { timeInColumns } from './time-in-columns.ts';
import { staysUntil } from './true-stays.ts';

/** GitLab's cumulative durations (epic 12088): for stages that are labels, from 16.9 on. */
export const GITLAB: OtherReading = {
  id: 'gitlab',
  name: 'GitLab',
  usedBy: 'GitLab’s value stream analytics from 16.9 on, for stages that are labels',
  sentence: 'The time a card carried the labels of the stages between commitment and done, over all its visits.',
  read: timeInColumns,
};

/** As GitLab counted before, and counts stages that are not labels. */
export const GITLAB_FIRST_TO_LAST: OtherReading = {
  id: 'gitlab-first-to-last',
  name: 'GitLab, first to last',
  usedBy: 'GitLab’s value stream analytics before 16.9',
  sentence:
    'From the first time a card was started to the last time it was done; each stage from the first entering to the last leaving, whatever lay between.',
  read(card, context) {
    const { ranks } = context;
    if (card.finishedAt === null) return null;
    const columns = firstToLast(card, ranks, card.finishedAt);
    return startToFinish(card.crossings.first[ranks.commitment] ?? null, card.finishedAt, context, columns);
  },
};

function firstToLast(card: CardFlow, ranks: Ranks, finishedAt: Micros): Micros[] {
  const stays = staysUntil(card, ranks, finishedAt);
  return ranks.columnOfRank.slice(0, ranks.done).map((_, rank) => {
    const own = stays.filter((stay) => stay.rank === rank);
    return (own.at(-1)?.to ?? 0) - (own[0]?.from ?? 0);
  });
}
