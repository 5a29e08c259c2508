import type { BoardPace } from './flow/board-pace.ts';
import { inclusiveDays } from './flow/inclusive-days.ts';
import { localDays } from './flow/local-days.ts';
import type { BoardCard } from './schemas/card.ts';

/** For each column how old finished cards were, in days, when they left it for the last time. */
export type ColumnPaces = BoardPace['columns'];

export const tideMarks = [50, 70, 85, 95] as const;

/**
 * What the foot of a card says about time, in inclusive days of the board's zone. Before commitment a card has no age:
 * `committed` is false, `days` counts from its creation and no mark is passed. `pace` is its column's, where it is known.
 */
export type CardAge = {
  committed: boolean;
  days: number;
  daysHere: number;
  passed: number;
  pace: ColumnPaces[string] | null;
};

/** What of a card its age rests on. */
export type AgedCard = Pick<BoardCard, 'createdAt' | 'enteredAt' | 'startedAt' | 'columnId'>;

export function cardAge(card: AgedCard, pace: ColumnPaces, zone: string, nowMs: number): CardAge {
  const calendar = localDays(zone);
  const daysSince = (instant: string | null) =>
    instant === null ? 1 : Math.max(1, inclusiveDays(calendar, Date.parse(instant) * 1000, nowMs * 1000));
  const committed = card.startedAt !== null;
  const days = daysSince(card.startedAt ?? card.createdAt);
  const ofColumn = card.columnId === null ? null : (pace[card.columnId] ?? null);
  const passed = committed && ofColumn ? ofColumn.days.filter((mark) => days > mark).length : 0;
  return { committed, days, daysHere: daysSince(card.enteredAt), passed, pace: committed ? ofColumn : null };
}

/** "11 d · p95" from the 85th percentile on, "11 d" below it. */
export const ageLabel = ({ days, passed }: CardAge): string =>
  passed >= 3 ? `${days} d · p${tideMarks[passed - 1]}` : `${days} d`;

const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);

/** The whole sentence behind an age. `column` is the name of the card's column. */
export function ageSentence(age: CardAge, column: string): string {
  if (!age.committed) return `Not committed yet. ${days(age.days)} since it was created, ${age.daysHere} here.`;
  const own = `${days(age.days)} since commitment, ${age.daysHere} here.`;
  const mark = age.passed > 0 ? age.passed - 1 : 0;
  const limit = age.pace?.days[mark];
  return limit === undefined ? own : `${own} ${tideMarks[mark]} % of cards had left ${column} by ${days(limit)}.`;
}
