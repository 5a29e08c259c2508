import 'server-only';
import type { BoardRef } from '#data/ledger/verify/read-configuration-events.ts';
import type { Micros } from '#domain/flow/history.ts';

/** Which part of a board's past is read: as of an instant, of the cards in flow since another (-Infinity = of all). */
export type PastAsked = { asOf: Micros; from: Micros };

/** An instant given in microseconds since 1970, in SQL. */
export const instant = (micros: string): string => `to_timestamp(0) + ${micros}::float8 * interval '1 microsecond'`;

const created = `c.workspace_id = $1 and c.board_id = $2 and c.created_at <= ${instant('$3')}`;

/** Open today, or something became of it since: a superset of the cards in flow, by two indexes and not by the board's past. */
const since = `(
    c.last_step_at >= ${instant('$4')}
    or (c.standing = 'on-board' and not c.void and (c.column_id = any ($5) or c.column_id is null))
  )`;

/** The condition on cards `c`, and the values of its parameters. `open`: the columns in which a card is open. */
export function cardsInFlow({ workspaceId, boardId }: BoardRef, open: readonly string[], { asOf, from }: PastAsked) {
  const whole: [string, string, Micros] = [workspaceId, boardId, asOf];
  return from === Number.NEGATIVE_INFINITY
    ? { scope: 'all', condition: created, values: whole }
    : { scope: 'since', condition: `${created} and ${since}`, values: [...whole, from, open] };
}
