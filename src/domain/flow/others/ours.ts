import type { OtherReading } from './other-reading.ts';
import { startToFinish } from './start-to-finish.ts';

/** Leat's own reading, in the shape of the others. */
export const OURS: OtherReading = {
  id: 'ours',
  name: 'Leat',
  usedBy: 'the Kanban Guide',
  sentence: 'From the last time a card was pulled past the commitment point to the last time it was moved to done.',
  read: (card, context) => startToFinish(card.startedAt, card.finishedAt, context),
};
