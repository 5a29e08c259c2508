import type { OtherReading } from './other-reading.ts';
import { startToFinish } from './start-to-finish.ts';

export const LIGHTHOUSE: OtherReading = {
  id: 'lighthouse',
  name: 'Lighthouse',
  usedBy: 'Lighthouse, named cycle times',
  sentence:
    'From the first time a card was started to the first time it was done: what happens after a re-opening is not counted, and a card that was re-opened stays finished.',
  read({ crossings }, context) {
    const { ranks } = context;
    return startToFinish(crossings.first[ranks.commitment] ?? null, crossings.first[ranks.done] ?? null, context);
  },
};
