'use client';

import { isPast } from '../actions/can.ts';
import { instructions, instructionsOfPast } from '../say/announcements.ts';
import { useSession } from '../store/board-context.tsx';

export const instructionsId = 'card-instructions';

/** What every card is described by. */
export function Instructions() {
  return (
    <div id={instructionsId} hidden>
      {isPast(useSession()) ? instructionsOfPast : instructions}
    </div>
  );
}
