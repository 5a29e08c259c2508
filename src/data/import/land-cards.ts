import 'server-only';
import type { LockedBoard } from '#data/boards/locked-board.ts';
import { rows } from '#data/database.ts';
import { cardTypeOf } from '#domain/import/card-type.ts';
import { ranksInOrder } from '#domain/import/ranks.ts';

// A card's type is what its latest row says. The events that follow in this transaction bring the projected columns.
const insertCards = `
with born as (
  select
    card,
    least(min(created_at), min(at)) as created_at,
    min(row_number) as first_row,
    (array_agg(type order by at desc, row_number desc))[1] as type
  from import_row
  where workspace_id = $1 and import_id = $3 and file = 'ledger'
  group by card
)
insert into card (
  workspace_id, board_id, id, number, card_type, source_type, source_key, class_of_service, standing, last_seq,
  created_at, imported, title
)
select
  $1, $2, gen_random_uuid(), row_number() over (order by b.created_at, b.first_row), t.value, b.type, b.card, 'standard',
  'on-board', 0, to_timestamp(0) + b.created_at * interval '1 microsecond', true, b.card
from born b
join jsonb_each_text($4::jsonb) t on t.key = b.type`;

const sourceTypes = `
select distinct type
from import_row
where workspace_id = $1 and import_id = $2 and file = 'ledger'`;

const countCards = `
update board
set last_card_number = (select count(*) from card where workspace_id = $1 and board_id = $2)
where workspace_id = $1 and id = $2
returning last_card_number as cards`;

// Nothing happens to a card before it exists.
const insertBlocks = `
insert into card_block (workspace_id, board_id, card_id, id, category, reason, from_at, to_at)
select
  $1, $2, c.id, gen_random_uuid(), 'other', r.target,
  greatest(to_timestamp(0) + r.at * interval '1 microsecond', c.created_at),
  greatest(to_timestamp(0) + r.until * interval '1 microsecond', case when r.until is not null then c.created_at end)
from import_row r
join card c on c.workspace_id = $1 and c.board_id = $2 and c.source_key = r.card
where r.workspace_id = $1 and r.import_id = $3 and r.file = 'blocks'`;

const numbersByArrival = `
select c.number
from import_row r
join card c on c.workspace_id = $1 and c.board_id = $2 and c.source_key = r.card
where r.workspace_id = $1 and r.import_id = $3 and r.file = 'ledger'
group by c.number
order by max(r.at), c.number`;

/** Inserts the cards, numbered in the order of their creation, and their blocks; answers how many cards there are. */
export async function landCards({ connection, workspaceId, boardId }: LockedBoard, importId: string): Promise<number> {
  const of = [workspaceId, boardId, importId];
  const types = await rows<{ type: string }>(connection, sourceTypes, [workspaceId, importId]);
  const mapped = Object.fromEntries(types.map(({ type }) => [type, cardTypeOf(type)]));
  await rows(connection, insertCards, [...of, JSON.stringify(mapped)]);
  await rows(connection, insertBlocks, of);
  const [counted] = await rows<{ cards: number }>(connection, countCards, [workspaceId, boardId]);
  return counted?.cards ?? 0;
}

/**
 * The rank that each card keeps through all of its imported events, by its number: different on the whole board, so that
 * it is free wherever the card goes, and ascending by each card's last row, so that columns end up in order of arrival.
 */
export async function importedRanks(board: LockedBoard, importId: string): Promise<Map<number, string>> {
  const { connection, workspaceId, boardId } = board;
  const found = await rows<{ number: number }>(connection, numbersByArrival, [workspaceId, boardId, importId]);
  const ranks = ranksInOrder(found.length);
  return new Map(found.map(({ number }, index) => [number, ranks[index] ?? '']));
}
