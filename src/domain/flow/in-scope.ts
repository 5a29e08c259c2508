import type { CardFlow } from './card-flow.ts';
import type { FlowScope } from './flow-scope.ts';
import type { Micros } from './history.ts';

/** Whether a card is neither done nor set aside nor void as of its reading. */
const isOpen = (card: CardFlow): boolean => !card.isVoid && card.finishedAt === null && card.discardedAt === null;

/** Whether a card had a part in the flow since an instant: it is open, or something became of it since. */
export const isInFlowSince = (card: CardFlow, from: Micros): boolean => card.lastStepAt >= from || isOpen(card);

const isAmong = <Value>(chosen: readonly Value[], value: Value): boolean =>
  chosen.length === 0 || chosen.includes(value);

/** Whether a card is of the types, lanes and classes asked for. */
export const isAskedFor = (card: CardFlow, { types, lanes, classes }: FlowScope): boolean =>
  isAmong(types, card.type) && isAmong(lanes, card.lane) && isAmong(classes, card.classOfService);
