import type { CardFlow } from './card-flow.ts';
import { isFinished } from './finished-cards.ts';
import type { FlowReading } from './flow-reading.ts';
import { oncePerReading } from './once-per-reading.ts';

/** What has become of a card as of its reading; each card has one. */
export type Outcome =
  /** Done, in the range of days. */
  | 'finished'
  /** Done before the range of days, and touched since. */
  | 'finished-before'
  /** Between the commitment point and done. */
  | 'in-progress'
  /** Placed, and not committed to. */
  | 'waiting'
  /** Archived, deleted, away or in a discard column after it was committed to. */
  | 'set-aside'
  /** The same before it was committed to. */
  | 'withdrawn'
  /** Never in a column. */
  | 'unplaced';

/** The cards of a reading by what has become of them, each list in the order of the reading. */
export const outcomes = oncePerReading((reading): Record<Outcome, readonly CardFlow[]> => {
  const found: Record<Outcome, CardFlow[]> = {
    finished: [],
    'finished-before': [],
    'in-progress': [],
    waiting: [],
    'set-aside': [],
    withdrawn: [],
    unplaced: [],
  };
  for (const card of reading.cards) found[outcomeOf(card, reading)].push(card);
  return found;
});

function outcomeOf(card: CardFlow, { calendar, firstDay }: FlowReading): Outcome {
  if (isFinished(card)) {
    return firstDay !== null && calendar.dayOf(card.finishedAt) >= firstDay ? 'finished' : 'finished-before';
  }
  if (card.discardedAt !== null) return card.startedAt === null ? 'withdrawn' : 'set-aside';
  if (card.startedAt !== null) return 'in-progress';
  return card.crossings.rank < 0 ? 'unplaced' : 'waiting';
}
