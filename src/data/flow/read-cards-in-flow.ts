import 'server-only';
import { type Connection, rows } from '#data/database.ts';
import type { BoardRef } from '#data/ledger/verify/read-configuration-events.ts';
import type { CardHistory } from '#domain/flow/history.ts';
import { cardsInFlow, instant, type PastAsked } from './cards-in-flow.ts';
import type { ConfiguredFlow } from './flow-board.ts';
import { packedBlock, unpackBlocks } from './packed-blocks.ts';
import { type Attributes, packedCard, unpackCards } from './packed-steps.ts';

const readNumbers = `
select c.id, c.number, exists (
  select 1
  from board b
  where b.workspace_id = $1 and b.id = $2 and b.last_at > ${instant('$3')}
) as "isPast"
from board_column c
where c.workspace_id = $1 and c.board_id = $2`;

const attributesNow = `
  select c.card_type, c.source_type, c.lane_id, c.class_of_service`;

// The source's own word for a card's type holds until the card is given another type here.
const attributesThen = `
  select
    (array_agg(e.card_type order by e.seq desc))[1] as card_type,
    case when count(distinct e.card_type) = 1 then min(e.detail ->> 'sourceType') filter (where e.kind = 'card-created') end as source_type,
    (array_agg(e.lane_id order by e.seq desc))[1] as lane_id,
    (array_agg(e.class_of_service order by e.seq desc))[1] as class_of_service
  from ledger_event e
  where e.workspace_id = $1 and e.board_id = $2 and e.card_id = c.id and e.at <= ${instant('$3')}`;

const readPacked = (condition: string, attributes: string) => `
with chosen as materialized (
  select
    c.id, c.number, c.steps, c.source_key,
    coalesce(a.source_type, a.card_type) as type, a.lane_id as lane, a.class_of_service
  from card c
  cross join lateral (${attributes}
  ) a
  where ${condition} and octet_length(c.steps) > 0
)
select type, lane, class_of_service as "classOfService", string_agg(${packedCard('chosen')}, ''::bytea) as cards, null as blocks
from chosen
group by 1, 2, 3
union all
select null, null, null, null, string_agg(${packedBlock('chosen.number')}, ''::bytea order by b.from_at, b.id)
from chosen
join card_block b on b.workspace_id = $1 and b.board_id = $2 and b.card_id = chosen.id
where b.from_at <= ${instant('$3')}`;

// What is grouped fits into memory up to some 150,000 cards; beyond them it goes to disk and is slower, not wrong.
const sortInMemory = "select set_config('work_mem', '64MB', true)";

/** A run of cards that are alike; the last row holds the blocks of all of them. */
type PackedRow = (Attributes & { cards: Buffer; blocks: null }) | { cards: null; blocks: Buffer | null };

/**
 * The cards in flow, from the steps that each of them carries: those of one type, lane and class of service arrive as
 * one run of bytes, so that what a range costs is bytes and not rows. `open`: the columns in which a card is open.
 */
export async function readCardsInFlow(
  connection: Connection,
  board: BoardRef,
  configured: ConfiguredFlow & { open: readonly string[] },
  asked: PastAsked,
): Promise<CardHistory[]> {
  const { scope, condition, values } = cardsInFlow(board, configured.open, asked);
  const of = [board.workspaceId, board.boardId, asked.asOf];
  const numbers = await rows<{ id: string; number: number; isPast: boolean }>(
    connection,
    readNumbers,
    of,
    'flow-columns',
  );
  const columns = new Map(numbers.map(({ id, number }) => [number, configured.flowIds.get(id) ?? id]));
  const isPast = numbers.some((column) => column.isPast);
  await rows(connection, sortInMemory, [], 'flow-memory');
  const text = readPacked(condition, isPast ? attributesThen : attributesNow);
  const found = await rows<PackedRow>(connection, text, values, `flow-cards-${scope}-${isPast ? 'then' : 'now'}`);
  const blocks = unpackBlocks(found.at(-1)?.blocks ?? Buffer.alloc(0));
  const around = { boardKey: configured.key, columns, blocks };
  return found.flatMap((run) => (run.cards === null ? [] : unpackCards(run.cards, { ...run, ...around, blocks })));
}
