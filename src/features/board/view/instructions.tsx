import { instructions } from '../say/announcements.ts';

export const instructionsId = 'card-instructions';

/** What every card is described by. */
export function Instructions() {
  return (
    <div id={instructionsId} hidden>
      {instructions}
    </div>
  );
}
