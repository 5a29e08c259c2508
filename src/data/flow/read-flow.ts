import 'server-only';
import type { BoardAccess, WallAccess } from '#data/authorize.ts';
import { inSnapshot, rows } from '#data/database.ts';
import { readFlowSince } from '#data/flow/read-flow-since.ts';
import { refused } from '#data/refused.ts';
import { calendarOf } from '#domain/flow/calendar.ts';
import { startOfScope } from '#domain/flow/flow-reading.ts';
import type { FlowScope } from '#domain/flow/flow-scope.ts';
import type { FlowHistory, Micros } from '#domain/flow/history.ts';
import type { PastMoment } from '#domain/schemas/flow-query.ts';

/** A board's history as of an instant, and how to find each card of it on the board: number by printed id. */
export type BoardFlow = { history: FlowHistory; asOf: Micros; numbers: ReadonlyMap<string, number> };

/** What is asked of a board's past: as of when (null = now), and of how many days up to then. */
export type FlowAsked = { at: PastMoment | null; days: FlowScope['days'] };

const readZone = `
select zone
from board
where workspace_id = $1 and id = $2`;

const instantNow = (): Micros => Date.now() * 1000;

/** The instant that is meant; of a day its last one, but never one that is still to come. */
function instantOf(at: PastMoment | null, zone: string, now: Micros): Micros {
  if (at === null) return now;
  return typeof at === 'number' ? at : Math.min(now, calendarOf(zone).startOf(at.day + 1) - 1);
}

/** A window of so many times 24 hours begins on the day before so many local days. */
const withDayBefore = (days: FlowScope['days']) => (days === 'all' ? days : days + 1);

/**
 * What the flow page is made of: the cards in flow in the days asked for. Undefined while the board has no commitment
 * point before a done point.
 */
export async function readFlow(
  access: BoardAccess<'flow:read'> | WallAccess,
  asked: FlowAsked,
): Promise<BoardFlow | undefined> {
  return inSnapshot(async (connection) => {
    const [board] = await rows<{ zone: string }>(
      connection,
      readZone,
      [access.workspaceId, access.boardId],
      'flow-zone',
    );
    const zone = board?.zone ?? 'UTC';
    const asOf = instantOf(asked.at, zone, instantNow());
    const calendar = calendarOf(zone);
    const from = startOfScope(withDayBefore(asked.days), calendar, calendar.dayOf(asOf));
    const history = await readFlowSince(connection, access, { asOf, from });
    if (!history) return undefined;
    const numbers = new Map(history.cards.map(({ id, number = 0 }) => [id, number]));
    return { history, asOf, numbers };
  });
}

/** As `readFlow`, but refuses a board on which nothing can be measured yet. */
export async function readMeasurable(
  access: BoardAccess<'flow:read'> | WallAccess,
  asked: FlowAsked,
): Promise<BoardFlow> {
  const flow = await readFlow(access, asked);
  if (flow) return flow;
  throw refused('nothing-to-measure', 'The board has no commitment point before a done point yet.');
}
