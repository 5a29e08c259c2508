import 'server-only';
import { type Connection, rows } from '#data/database.ts';
import type { Block, CardHistory, CardStep, Micros, Standing } from '#domain/flow/history.ts';
import type { ConfiguredFlow } from './flow-board.ts';

const asOfInstant = `to_timestamp(0) + $3::float8 * interval '1 microsecond'`;
const micros = (instant: string) => `(extract(epoch from ${instant}) * 1000000)::bigint`;

// The steps of a card come as one array: one row for each of 200,000 events would take three times as long to read.
const readCards = `
select
  card_id as id,
  (array_agg(detail order by seq))[1] as created,
  (array_agg(card_type order by seq))[1] as "firstType",
  (array_agg(card_type order by seq desc))[1] as "lastType",
  json_agg(json_build_array(seq, ${micros('at')}, column_id, standing, void, undoes_seq) order by seq) filter (
    where kind in (
      'card-created', 'card-moved', 'card-archived', 'card-deleted', 'card-sent-away', 'card-restored', 'card-voided',
      'card-unvoided'
    )
  ) as steps
from ledger_event
where workspace_id = $1 and board_id = $2 and card_id is not null and at <= ${asOfInstant}
group by card_id
order by min(seq)`;

const readBlocks = `
with ended as (
  select block_id, min(e.at) as at
  from ledger_event e
  cross join jsonb_array_elements_text(e.detail -> 'blockIds') as block_id
  where e.workspace_id = $1 and e.board_id = $2 and e.kind = 'card-unblocked' and e.at <= ${asOfInstant}
  group by block_id
)
select b.card_id as "cardId", ${micros('b.at')} as "from", ${micros('ended.at')} as "to", b.detail ->> 'reason' as reason
from ledger_event b
left join ended on ended.block_id = b.detail ->> 'blockId'
where b.workspace_id = $1 and b.board_id = $2 and b.kind = 'card-blocked' and b.at <= ${asOfInstant}
order by b.seq`;

type StepRow = [
  seq: number,
  at: Micros,
  columnId: string | null,
  standing: Standing,
  isVoid: boolean,
  undoes: number | null,
];
type CardRow = {
  id: string;
  created: { number?: number; sourceKey?: string; sourceType?: string };
  firstType: string;
  lastType: string;
  steps: StepRow[];
};
type BlockRow = Block & { cardId: string };

/** Cards as rows, until the board says under which ids the metrics know its columns. */
export type CardRows = { cards: CardRow[]; blocks: BlockRow[] };

/** Every card that there was at the instant, with all that had happened to it by then, in the order of their creation. */
export async function readCardRows(connection: Connection, of: readonly string[], asOf: Micros): Promise<CardRows> {
  const values = [...of, asOf];
  return {
    cards: await rows<CardRow>(connection, readCards, values, 'flow-cards'),
    blocks: await rows<BlockRow>(connection, readBlocks, values, 'flow-blocks'),
  };
}

/** The columns in which any of the cards ever stood. */
export const columnsUsed = ({ cards }: CardRows): Set<string> =>
  new Set(cards.flatMap(({ steps }) => steps.flatMap(([, , columnId]) => columnId ?? [])));

/** The source's own word for a card's type holds until the card is given another type here. */
const typeOf = ({ created, firstType, lastType }: CardRow): string =>
  created.sourceType !== undefined && firstType === lastType ? created.sourceType : lastType;

function blocksByCard(blocks: readonly BlockRow[]): Map<string, Block[]> {
  const byCard = new Map<string, Block[]>();
  for (const { cardId, ...block } of blocks) {
    const known = byCard.get(cardId);
    if (known) known.push(block);
    else byCard.set(cardId, [block]);
  }
  return byCard;
}

/** The histories of the cards, under the ids that people see. */
export function cardHistories({ cards, blocks }: CardRows, { key, flowIds }: ConfiguredFlow): CardHistory[] {
  const byCard = blocksByCard(blocks);
  const step = ([seq, at, columnId, standing, isVoid, undoes]: StepRow): CardStep => ({
    seq,
    at,
    columnId: columnId === null ? null : (flowIds.get(columnId) ?? columnId),
    standing,
    void: isVoid,
    undoes,
  });
  return cards.map((card) => ({
    id: card.created.sourceKey ?? `${key}-${card.created.number}`,
    type: typeOf(card),
    createdAt: card.steps[0]?.[1] ?? 0,
    steps: card.steps.map(step),
    blocks: byCard.get(card.id) ?? [],
  }));
}
