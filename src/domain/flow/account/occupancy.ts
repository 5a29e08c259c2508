import type { CardFlow } from '../card-flow.ts';
import type { FlowColumn, Micros } from '../history.ts';
import type { Interval } from '../intervals.ts';

/** A card that came (1) or went (-1) at an instant. */
export type Coming = { at: Micros; cards: 1 | -1 };

/** The comings and goings of each column, by index, in no order. A card under an overlay is in no column. */
export function comingsOf(cards: readonly Pick<CardFlow, 'stays'>[], columns: number): Coming[][] {
  const comings: Coming[][] = Array.from({ length: columns }, () => []);
  for (const { stays } of cards) {
    for (const { column, standing, from, to } of stays.list()) {
      if (standing !== 'on-board') continue;
      comings[column]?.push({ at: from, cards: 1 });
      if (to !== null) comings[column]?.push({ at: to, cards: -1 });
    }
  }
  return comings;
}

type Change = { at: Micros; cards: number; limit?: number | null };

/**
 * The times up to `asOf` in which the number of cards and the limit that held then fulfil a condition; a limit from before
 * the first change of it holds since ever, so that the first interval may begin at minus infinity.
 */
export function timesWhen(
  comings: readonly Coming[],
  column: Pick<FlowColumn, 'wipLimit' | 'limitHistory'>,
  asOf: Micros,
  holds: (cards: number, limit: number | null) => boolean,
): Interval[] {
  const limits = column.limitHistory.map(({ from, maximum }): Change => ({ at: from, cards: 0, limit: maximum }));
  const changes = [...comings, ...limits].filter(({ at }) => at < asOf).sort((a, b) => a.at - b.at);
  const times: Interval[] = [];
  let cards = 0;
  let limit = column.wipLimit;
  let since = holds(cards, limit) ? Number.NEGATIVE_INFINITY : null;
  changes.forEach((change: Change, index) => {
    cards += change.cards;
    if (change.limit !== undefined) limit = change.limit;
    if (changes[index + 1]?.at === change.at || holds(cards, limit) === (since !== null)) return;
    if (since !== null) times.push({ from: since, to: change.at });
    since = since === null ? change.at : null;
  });
  if (since !== null) times.push({ from: since, to: asOf });
  return times;
}
