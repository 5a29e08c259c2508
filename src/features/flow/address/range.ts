import type { Day } from '#domain/flow/day.ts';
import type { FlowView } from '#domain/schemas/flow-query.ts';

/** The days that a page shows, both ends included, among those that it could: from the board's first day to today. */
export type ShownDays = { from: Day; to: Day; first: Day; today: Day };

type Range = Pick<FlowView, 'days' | 'at'>;

const leastDays = 2;

const lengthOf = ({ from, to }: { from: Day; to: Day }) => to - from + 1;

/** The range from one day to another, whichever comes first; what lies after today is not there to be shown. */
export function rangeBetween(one: Day, other: Day, today: Day): Range {
  const to = Math.min(Math.max(one, other), today);
  const from = Math.min(one, other, to);
  return { days: lengthOf({ from, to }), at: to === today ? null : { day: to } };
}

/** The same number of days, half of them earlier or later; never beyond today, nor wholly before the board began. */
export function shifted(shown: ShownDays, way: -1 | 1): Range {
  const length = lengthOf(shown);
  const by = Math.max(1, Math.round(length / 2));
  const to = Math.max(shown.first, Math.min(shown.today, shown.to + way * by));
  return rangeBetween(to - length + 1, to, shown.today);
}

/** Half as many days about the same middle, or twice as many. */
export function zoomed(shown: ShownDays, way: 'in' | 'out'): Range {
  const length = lengthOf(shown);
  const wanted = way === 'in' ? Math.max(leastDays, Math.round(length / 2)) : length * 2;
  const to = Math.min(shown.today, shown.to + Math.round((wanted - length) / 2));
  return rangeBetween(to - wanted + 1, to, shown.today);
}
