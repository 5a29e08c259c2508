import { openColumnsOf, wipZone } from './columns.ts';
import type { CardState } from './schemas/card.ts';
import type { BoardConfiguration, WipLimit } from './schemas/configuration.ts';
import type { ColumnId } from './schemas/ids.ts';

/** What one limit counts: the cards on the board in these columns that match each attribute that is not null. */
export type TallyQuery = {
  key: string;
  columnIds: ColumnId[];
  laneId: string | null;
  cardType: string | null;
  assigneeId: string | null;
  classOfService: string | null;
};

/** Cards, and the sum of their sizes (a card without a size weighs 1). */
export type Tally = { count: number; size: number };
export type Tallies = ReadonlyMap<string, Tally>;

export const expediteKey = 'class:expedite';
export const weight = (state: CardState) => state.size ?? 1;
const isOnBoard = (state: CardState) => state.standing === 'on-board' && !state.void;

/** The columns a limit counts in. */
export function limitColumns(board: BoardConfiguration, limit: WipLimit): ColumnId[] {
  return limit.scope === 'board' || limit.scope === 'lane' || limit.scope === 'type' || limit.scope === 'person'
    ? wipZone(board)
    : limit.columnIds.flatMap((id) => openColumnsOf(board, id));
}

/** The tally a card in this state counts in, or null where the limit does not count it. Each person has a tally of their own. */
export function tallyFor(board: BoardConfiguration, limit: WipLimit, state: CardState): TallyQuery | null {
  const columnIds = limitColumns(board, limit);
  const counts =
    isOnBoard(state) &&
    state.columnId !== null &&
    columnIds.includes(state.columnId) &&
    (limit.laneId === null || limit.laneId === state.laneId) &&
    (limit.cardType === null || limit.cardType === state.type) &&
    (limit.scope !== 'person' ||
      (state.assigneeId !== null && (limit.personId ?? state.assigneeId) === state.assigneeId));
  if (!counts) return null;
  const assigneeId = limit.scope === 'person' ? state.assigneeId : null;
  return {
    key: assigneeId === null ? limit.id : `${limit.id}:${assigneeId}`,
    columnIds,
    laneId: limit.laneId,
    cardType: limit.cardType,
    assigneeId,
    classOfService: null,
  };
}

const expediteTally = (board: BoardConfiguration): TallyQuery => ({
  key: expediteKey,
  columnIds: wipZone(board),
  laneId: null,
  cardType: null,
  assigneeId: null,
  classOfService: 'expedite',
});

/** Every tally that judging a change to these states needs, each once. */
export function talliesNeeded(board: BoardConfiguration, states: readonly CardState[]): TallyQuery[] {
  const needed = new Map<string, TallyQuery>();
  for (const state of states) {
    for (const limit of board.limits) {
      const query = limit.maximum === null ? null : tallyFor(board, limit, state);
      if (query) needed.set(query.key, query);
    }
    if (state.classOfService === 'expedite') needed.set(expediteKey, expediteTally(board));
  }
  return [...needed.values()];
}

export const countsAsExpedite = (board: BoardConfiguration, state: CardState | null) =>
  state !== null &&
  isOnBoard(state) &&
  state.classOfService === 'expedite' &&
  state.columnId !== null &&
  wipZone(board).includes(state.columnId);

/** The tallies once a card has gone from one state to the other. */
export function talliesAfter(
  board: BoardConfiguration,
  tallies: Tallies,
  before: CardState | null,
  after: CardState,
): Map<string, Tally> {
  const next = new Map(tallies);
  const add = (key: string | undefined, sign: 1 | -1, state: CardState) => {
    const tally = key === undefined ? undefined : next.get(key);
    if (key !== undefined && tally) {
      next.set(key, { count: tally.count + sign, size: tally.size + sign * weight(state) });
    }
  };
  for (const limit of board.limits) {
    if (before) add(tallyFor(board, limit, before)?.key, -1, before);
    add(tallyFor(board, limit, after)?.key, 1, after);
  }
  if (before && countsAsExpedite(board, before)) add(expediteKey, -1, before);
  if (countsAsExpedite(board, after)) add(expediteKey, 1, after);
  return next;
}
