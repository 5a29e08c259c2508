import { type Refusal, refuse } from './refusals.ts';
import type { CardState } from './schemas/card.ts';
import type { BoardConfiguration, WipLimit } from './schemas/configuration.ts';
import type { LimitId } from './schemas/ids.ts';
import { countsAsExpedite, expediteKey, type Tallies, talliesAfter, tallyFor, weight } from './tally.ts';

/** How full a limit is after a change: `value` in the limit's own measure. */
export type LimitReading = { limitId: LimitId; value: number; maximum: number; mode: WipLimit['mode'] };

export type Override = { kind: 'reason' | 'admin' | 'expedite'; reason: string | null };

/** The verdict on a change that is allowed: what it must be warned of, the tightest hard limit, and what it overrode. */
export type Verdict = { readings: LimitReading[]; hard: LimitReading | null; override: Override | null };

/** What the verdict rests on besides the limits: the tallies before the change, and who asks with what reason. */
export type Judgement = {
  board: BoardConfiguration;
  tallies: Tallies;
  mayOverride: boolean;
  reason: string | null;
};

/** A change enters a limit when the card counts there afterwards and did not before, or, by size, has grown in it. */
function enters(board: BoardConfiguration, limit: WipLimit, before: CardState | null, after: CardState): string | null {
  const key = tallyFor(board, limit, after)?.key;
  if (key === undefined) return null;
  const sameTally = before !== null && tallyFor(board, limit, before)?.key === key;
  if (!sameTally) return key;
  return limit.measure === 'size' && weight(after) > weight(before) ? key : null;
}

/** The readings, after the change, of each limit with a maximum that the change enters. */
export function readingsOfEntry(
  board: BoardConfiguration,
  tallies: Tallies,
  before: CardState | null,
  after: CardState,
): LimitReading[] {
  const then = talliesAfter(board, tallies, before, after);
  return board.limits.flatMap((limit) => {
    const key = limit.maximum === null ? null : enters(board, limit, before, after);
    const tally = key === null ? undefined : then.get(key);
    return tally === undefined || limit.maximum === null
      ? []
      : [{ limitId: limit.id, value: tally[limit.measure], maximum: limit.maximum, mode: limit.mode }];
  });
}

const headroom = (reading: LimitReading) => reading.maximum - reading.value;
const tightest = (readings: LimitReading[]): LimitReading | null =>
  readings.reduce<LimitReading | null>(
    (least, next) => (least && headroom(least) <= headroom(next) ? least : next),
    null,
  );

/**
 * Judges one change of one card against every limit it enters: the same function in the browser, for an instant
 * answer, and under the board's lock, for the verdict. *show* and *warn* let pass, *ask* wants a reason, *stop* lets
 * pass only a board admin with a reason, or an expedite card within the class's own limit.
 */
export function judgeEntry(judgement: Judgement, before: CardState | null, after: CardState): Verdict | Refusal {
  const { board, tallies } = judgement;
  const readings = readingsOfEntry(board, tallies, before, after);
  const over = readings.filter((reading) => headroom(reading) < 0);
  const hard = tightest(readings.filter(({ mode }) => mode === 'stop'));
  const stopped = over.filter(({ mode }) => mode === 'stop');
  const asked = over.filter(({ mode }) => mode === 'ask');
  if (stopped.length + asked.length === 0) return { readings, hard, override: null };
  const expedited = talliesAfter(board, tallies, before, after).get(expediteKey)?.count ?? 0;
  if (countsAsExpedite(board, after) && expedited <= board.expediteLimit) {
    return { readings, hard, override: { kind: 'expedite', reason: judgement.reason } };
  }
  const { reason } = judgement;
  const worst = tightest(stopped.length > 0 ? stopped : asked);
  if (worst && stopped.length > 0 && (!judgement.mayOverride || reason === null)) {
    return refuse(
      'wip-limit-reached',
      `${limitName(board, worst.limitId)} is closed: its limit of ${worst.maximum} stops more.`,
      {
        facts: { ...worst, mayOverride: judgement.mayOverride },
      },
    );
  }
  if (worst && reason === null) {
    return refuse(
      'wip-limit-needs-reason',
      `${limitName(board, worst.limitId)} would be ${worst.value} of ${worst.maximum}: say why.`,
      { field: 'reason', facts: { ...worst } },
    );
  }
  return { readings, hard, override: { kind: stopped.length > 0 ? 'admin' : 'reason', reason } };
}

/** What people call the thing that a limit limits. */
export function limitName(board: BoardConfiguration, id: LimitId): string {
  const limit = board.limits.find((candidate) => candidate.id === id);
  if (!limit) return 'A limit';
  const names = limit.columnIds.map((columnId) => board.columns.find((column) => column.id === columnId)?.name ?? '?');
  switch (limit.scope) {
    case 'board':
      return 'The board';
    case 'lane':
      return `The lane ${board.lanes.find((lane) => lane.id === limit.laneId)?.name ?? ''}`.trim();
    case 'type':
      return board.types.find((type) => type.id === limit.cardType)?.word ?? 'The type';
    case 'person':
      return 'The limit for each person';
    default:
      return names.join(' + ');
  }
}
