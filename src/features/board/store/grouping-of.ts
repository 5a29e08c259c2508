import type { Grouping } from '../state/grouping.ts';
import { groupingOfBoard } from '../state/lanes.ts';
import { useBoard, useSession } from './board-context.tsx';
import type { BoardSession } from './board-session.ts';
import { useWatched } from './observable.ts';

/** By what the board is drawn in lanes now: as somebody asked for, else as the board itself has it. */
export const groupingOf = ({ grouping, shown }: Pick<BoardSession, 'grouping' | 'shown'>): Grouping =>
  grouping.get() ?? groupingOfBoard(shown.get().configuration);

export function useGrouping(): Grouping {
  const asked = useWatched(useSession().grouping, (grouping) => grouping);
  const own = useBoard(({ configuration }) => groupingOfBoard(configuration));
  return asked ?? own;
}
