import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { groupings } from '../state/grouping.ts';

/** By what the address asks to see the board in lanes, and how to ask for another; null: as the board itself has it. */
export const useAskedGrouping = () =>
  useQueryState('lanes', parseAsStringLiteral(groupings).withOptions({ history: 'push' }));
