import type { BoardState } from './board-state.ts';
import { type Stage, stagesOf } from './stages.ts';
import { limitValue } from './tallies.ts';

/** The stage behind the one where a limit stopped somebody that is furthest over a limit of its own; undefined where none is. */
export function whereToHelp(state: BoardState, stoppedBy: string): Stage | undefined {
  const { limits } = state.configuration;
  const stages = stagesOf(state.configuration);
  const full = limits.find(({ id }) => id === stoppedBy);
  const last = stages.findLastIndex(({ column, lists }) =>
    [column, ...lists].some(({ id }) => full?.columnIds.includes(id)),
  );
  const over = ({ column }: Stage): number => {
    const own = limits.find(({ scope, columnIds }) => scope === 'column' && columnIds[0] === column.id);
    return own && own.maximum !== null ? limitValue(state, own) - own.maximum : 0;
  };
  const [most] = stages.slice(last + 1).toSorted((a, b) => over(b) - over(a));
  return last >= 0 && most && over(most) > 0 ? most : undefined;
}
