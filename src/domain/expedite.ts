import type { CardState } from './schemas/card.ts';

/** Whether a change makes a card on the board expedite: it then stands at the top of its column. */
export const rises = (before: CardState, change: Partial<CardState>): boolean =>
  change.classOfService === 'expedite' &&
  before.classOfService !== 'expedite' &&
  before.standing === 'on-board' &&
  !before.void &&
  before.columnId !== null;
