import 'server-only';
import { type Connection, rows } from '#data/database.ts';
import type { BoardRef } from '#data/ledger/verify/read-configuration-events.ts';
import type { Block, CardHistory } from '#domain/flow/history.ts';
import { cardsInFlow, instant, type PastAsked } from './cards-in-flow.ts';
import type { ConfiguredFlow } from './flow-board.ts';
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
select
  coalesce(a.source_type, a.card_type) as type,
  a.lane_id as lane,
  a.class_of_service as "classOfService",
  string_agg(${packedCard('c')}, ''::bytea) as cards
from card c
cross join lateral (${attributes}
) a
where ${condition} and octet_length(c.steps) > 0
group by 1, 2, 3`;

// What is grouped fits into memory up to some 150,000 cards; beyond them it goes to disk and is slower, not wrong.
const sortInMemory = "select set_config('work_mem', '64MB', true)";

type PackedRow = Attributes & { cards: Buffer };

/**
 * The cards in flow, from the steps that each of them carries: those of one type, lane and class of service arrive as
 * one run of bytes, so that what a range costs is bytes and not rows. `blocks`: by the number of the card.
 */
export async function readCardsInFlow(
  connection: Connection,
  board: BoardRef,
  configured: ConfiguredFlow & { open: readonly string[]; blocks: ReadonlyMap<number, readonly Block[]> },
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
  const around = { boardKey: configured.key, columns, blocks: configured.blocks };
  return found.flatMap(({ cards, ...attributes }) => unpackCards(cards, { ...attributes, ...around }));
}
