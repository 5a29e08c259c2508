import 'server-only';
import { type Connection, rows } from '#data/database.ts';
import { notFound } from '#data/refused.ts';
import type { KnownCard } from '#domain/move.ts';
import type { Gap } from '#domain/position.ts';
import type { CardState } from '#domain/schemas/card.ts';
import type { BoardConfiguration } from '#domain/schemas/configuration.ts';
import type { CardId, ColumnId } from '#domain/schemas/ids.ts';
import type { Tally, TallyQuery } from '#domain/tally.ts';

/** A board whose row this transaction has locked: until it ends, nobody else writes this board's history. */
export type LockedBoard = {
  connection: Connection;
  workspaceId: string;
  boardId: string;
  seq: number;
  lastCardNumber: number;
  configuration: BoardConfiguration;
};

/** The part of it that reading alone needs, under the lock or in a snapshot. */
type ReadBoard = Pick<LockedBoard, 'connection' | 'workspaceId' | 'boardId' | 'configuration'>;

const readCards = `
select
  id, number, card_seq as "cardSeq", last_seq as "lastSeq",
  jsonb_build_object(
    'columnId', column_id, 'rank', rank, 'laneId', lane_id, 'type', card_type, 'size', size,
    'classOfService', class_of_service, 'assigneeId', assignee_id, 'standing', standing, 'void', void
  ) as state
from card
where workspace_id = $1 and board_id = $2 and id = any($3)`;

export type LockedCard = KnownCard & { number: number; lastSeq: number };
type CardRow = { id: CardId; number: number; cardSeq: number; lastSeq: number; state: CardState };

/** The cards of these ids, in the order asked for; refuses the whole when one is not on this board. */
export async function lockedCards(board: ReadBoard, ids: readonly CardId[]): Promise<LockedCard[]> {
  const found = await rows<CardRow>(
    board.connection,
    readCards,
    [board.workspaceId, board.boardId, ids],
    'locked-cards',
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => {
    const row = byId.get(id);
    if (!row) throw notFound('card');
    return { ...row, label: `${board.configuration.key}-${row.number}` };
  });
}

const readTallies = `
select q.key, count(c.id)::int as count, coalesce(sum(coalesce(c.size, 1)) filter (where c.id is not null), 0)::int as size
from jsonb_to_recordset($3::jsonb) as q (
  key text, "columnIds" uuid[], "laneId" uuid, "cardType" text, "assigneeId" uuid, "classOfService" text
)
left join card c
  on c.workspace_id = $1
  and c.board_id = $2
  and c.column_id = any(q."columnIds")
  and c.standing = 'on-board'
  and not c.void
  and (q."laneId" is null or c.lane_id = q."laneId")
  and (q."cardType" is null or c.card_type = q."cardType")
  and (q."assigneeId" is null or c.assignee_id = q."assigneeId")
  and (q."classOfService" is null or c.class_of_service = q."classOfService")
group by q.key`;

/** What the limits count now. No query where no limit is concerned. */
export async function lockedTallies(
  board: Omit<ReadBoard, 'configuration'>,
  queries: TallyQuery[],
): Promise<Map<string, Tally>> {
  if (queries.length === 0) return new Map();
  const values = [board.workspaceId, board.boardId, JSON.stringify(queries)];
  const found = await rows<Tally & { key: string }>(board.connection, readTallies, values, 'locked-tallies');
  return new Map(found.map(({ key, count, size }) => [key, { count, size }]));
}

const ranked = `
from card
where workspace_id = $1 and board_id = $2 and column_id = $3 and standing = 'on-board' and not void`;
const gapAtTop = `select null as above, (select min(rank) ${ranked} and id <> all($4)) as below`;
const gapAtBottom = `select (select max(rank) ${ranked} and id <> all($4)) as above, null as below`;
const gapBelowCard = `
with neighbour as (select rank ${ranked} and id = $5)
select
  coalesce((select rank from neighbour), (select max(rank) ${ranked} and id <> all($4))) as above,
  (select min(rank) ${ranked} and id <> all($4) and rank > (select rank from neighbour)) as below`;
const gapsAtRanks = `
select
  (
    select max(c.rank)
    from card c
    where c.workspace_id = $1 and c.board_id = $2 and c.column_id = at.column_id and c.standing = 'on-board'
      and not c.void and c.id <> all($5) and c.rank <= at.rank
  ) as above,
  (
    select min(c.rank)
    from card c
    where c.workspace_id = $1 and c.board_id = $2 and c.column_id = at.column_id and c.standing = 'on-board'
      and not c.void and c.id <> all($5) and c.rank > at.rank
  ) as below
from unnest($3::uuid[], $4::text[]) with ordinality as at (column_id, rank, place)
order by at.place`;

/** For each place where a card once stood, the ranks about it now, the cards in `without` not counted. */
export async function lockedGapsAt(
  board: LockedBoard,
  places: readonly { columnId: ColumnId; rank: string }[],
  without: readonly string[],
): Promise<Gap[]> {
  if (places.length === 0) return [];
  const [columnIds, ranks] = [places.map(({ columnId }) => columnId), places.map(({ rank }) => rank)];
  const values = [board.workspaceId, board.boardId, columnIds, ranks, without];
  return rows<Gap>(board.connection, gapsAtRanks, values, 'gaps-at-ranks');
}

/** The ranks of the first and the last card of a column; null where it is empty. */
export type Ends = { first: string | null; last: string | null };

const ends = `
select column_id as "columnId", min(rank) as first, max(rank) as last
from card
where workspace_id = $1 and board_id = $2 and column_id = any($3) and standing = 'on-board' and not void
group by column_id`;

/** The ends of each of these columns that holds cards. */
export async function lockedEnds(board: LockedBoard, columnIds: readonly ColumnId[]): Promise<Map<ColumnId, Ends>> {
  const values = [board.workspaceId, board.boardId, [...new Set(columnIds)]];
  const found = await rows<Ends & { columnId: ColumnId }>(board.connection, ends, values, 'column-ends');
  return new Map(found.map(({ columnId, first, last }) => [columnId, { first, last }]));
}

/** A place in a column: at an end, or below a card (at the bottom, if that card has left). */
export type Place = 'top' | 'bottom' | { belowCard: string };

/** The ranks a card goes between, the cards in `without` not counted as neighbours. */
export async function lockedGap(
  board: LockedBoard,
  columnId: ColumnId,
  place: Place,
  without: readonly string[],
): Promise<Gap> {
  const values: unknown[] = [board.workspaceId, board.boardId, columnId, without];
  const [name, text] =
    place === 'top'
      ? ['gap-at-top', gapAtTop]
      : place === 'bottom'
        ? ['gap-at-bottom', gapAtBottom]
        : ['gap-below-card', gapBelowCard];
  if (typeof place === 'object') values.push(place.belowCard);
  const [gap] = await rows<Gap>(board.connection, text, values, name);
  return gap ?? { above: null, below: null };
}
