import 'server-only';
import type { BoardCardRow } from '#data/cards/board-card-rows.ts';
import { type Connection, rows } from '#data/database.ts';
import type { BoardConfiguration } from '#domain/schemas/configuration.ts';
import type { BoardRef, Moment } from './find-moment.ts';

/** A moment with what decides which cards its board shows: done columns only what entered after `shownFrom`. */
export type Shown = Moment & { configuration: BoardConfiguration; shownFrom: string };

const idsOf = (columns: BoardConfiguration['columns'], isDone: boolean) =>
  columns.filter(({ kind }) => (kind === 'done') === isDone).map(({ id }) => id);

export const flowingIds = ({ configuration }: Shown) => idsOf(configuration.columns, false);
export const doneIds = ({ configuration }: Shown) => idsOf(configuration.columns, true);

const ofBoard = (alias: string) => `${alias}.workspace_id = $1 and ${alias}.board_id = $2`;
const stands = `${ofBoard('c')} and c.standing = 'on-board' and not c.void`;

/**
 * Cards `c` that were there at an instant and have had a step since. Said twice: the range is what an index knows, which
 * finds the few of them among the cards of ten years.
 */
export const livedAt = (at: string): string => `tstzrange(c.created_at, c.last_step_at) @> ${at}::timestamptz
    and c.created_at <= ${at}::timestamptz
    and c.last_step_at > ${at}::timestamptz`;

// A card without a step since stands today where it stood then, and is found by where it stands. The others are
// looked up one by one, but for those that had entered a done column too long before: they were not shown.
const readCards = `
with candidate as (
  select c.id
  from card c
  where ${stands} and c.column_id = any($5::uuid[]) and c.last_step_at <= $4::timestamptz
  union all
  select c.id
  from card c
  where ${stands}
    and c.column_id = any($6::uuid[])
    and c.entered_at > $7::timestamptz
    and c.entered_at <= $4::timestamptz
    and c.last_step_at <= $4::timestamptz
  union all
  select c.id
  from card c
  where ${ofBoard('c')}
    and ${livedAt('$4')}
    and c.entered_at is not null
    and not (c.column_id = any($6::uuid[]) and c.entered_at <= $7::timestamptz)
)
select
  c.id, c.number, c.title, e.card_type as type, e.column_id as "columnId", e.rank, e.lane_id as "laneId", e.size,
  e.class_of_service as "classOfService", e.assignee_id as "assigneeId", h.card_seq as "cardSeq", e.seq as "lastSeq",
  c.created_at as "createdAt", h.entered_at as "enteredAt", null as "startedAt", c.due_on as "dueOn", c.tags,
  c.customer, c.environment, c.parent_id as "parentId", 0 as "checklistTotal", 0 as "checklistDone", h.comments
from candidate
cross join lateral (
  select *
  from card c
  where ${ofBoard('c')} and c.id = candidate.id
  limit 1
) c
cross join lateral (
  select *
  from ledger_event e
  where ${ofBoard('e')} and e.card_id = candidate.id and e.seq <= $3
  order by e.seq desc
  limit 1
) e
cross join lateral (
  select
    max(h.card_seq) as card_seq,
    max(h.at) filter (where h.card_seq is not null) as entered_at,
    count(*) filter (where h.kind = 'card-commented')::int as comments
  from ledger_event h
  where ${ofBoard('h')} and h.card_id = candidate.id and h.seq <= $3
) h
where e.standing = 'on-board'
  and not e.void
  and (e.column_id = any($5::uuid[]) or (e.column_id = any($6::uuid[]) and h.entered_at > $7::timestamptz))`;

/** The cards that the board showed at the moment, in the state of their last event up to it; when each started is not said yet. */
export const cardsUntil = (connection: Connection, board: BoardRef, shown: Shown): Promise<BoardCardRow[]> =>
  rows<BoardCardRow>(
    connection,
    readCards,
    [board.workspaceId, board.boardId, shown.seq, shown.at, flowingIds(shown), doneIds(shown), shown.shownFrom],
    'cards-until',
  );
