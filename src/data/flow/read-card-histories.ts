import 'server-only';
import { type Connection, rows } from '#data/database.ts';
import type { Block, CardHistory, Micros, Standing } from '#domain/flow/history.ts';
import type { ConfiguredFlow } from './flow-board.ts';

const asOfInstant = `to_timestamp(0) + $3::float8 * interval '1 microsecond'`;
const micros = (instant: string) => `(extract(epoch from ${instant}) * 1000000)::bigint`;

const readStates = `
select
  card_id as "cardId", seq, ${micros('at')} as at, kind, column_id as "columnId", standing, void, undoes_seq as undoes,
  card_type as type, lane_id as lane, class_of_service as "classOfService",
  case when kind = 'card-created' then detail end as created
from ledger_event
where workspace_id = $1
  and board_id = $2
  and card_id is not null
  and kind not in ('card-commented', 'card-blocked', 'card-unblocked')
  and at <= ${asOfInstant}
order by seq`;

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

/** A card's state after one of its events; `created` is what its creation says of it. */
type StateRow = {
  cardId: string;
  seq: number;
  at: Micros;
  kind: string;
  columnId: string | null;
  standing: Standing;
  void: boolean;
  undoes: number | null;
  type: string;
  lane: string | null;
  classOfService: string;
  created: { number?: number; sourceKey?: string; sourceType?: string } | null;
};
type BlockRow = Block & { cardId: string };

/** The states that each card has gone through, in the order of the cards' creation, and the times they were blocked. */
export type CardRows = { states: Map<string, StateRow[]>; blocks: Map<string, BlockRow[]> };

function byCard<Row extends { cardId: string }>(found: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of found) {
    const group = groups.get(row.cardId);
    if (group) group.push(row);
    else groups.set(row.cardId, [row]);
  }
  return groups;
}

/** Every card that there was at the instant, with all that had happened to it by then. */
export async function readCardRows(connection: Connection, of: readonly string[], asOf: Micros): Promise<CardRows> {
  const values = [...of, asOf];
  const states = await rows<StateRow>(connection, readStates, values, 'flow-states');
  const blocks = await rows<BlockRow>(connection, readBlocks, values, 'flow-blocks');
  return { states: byCard(states), blocks: byCard(blocks) };
}

/** The columns in which any of the cards ever stood. */
export function columnsUsed({ states }: CardRows): Set<string> {
  const used = new Set<string>();
  for (const ofCard of states.values()) for (const { columnId } of ofCard) if (columnId !== null) used.add(columnId);
  return used;
}

/** The source's own word for a card's type holds until the card is given another type here. */
function typeOf(states: readonly StateRow[]): string | undefined {
  const [first] = states;
  const isKept = states.every(({ type }) => type === first?.type);
  return (isKept ? first?.created?.sourceType : undefined) ?? states.at(-1)?.type;
}

/** What changes where a card stands; edits and reordering inside a column do not. */
const isStep = ({ kind }: StateRow) => kind !== 'card-edited' && kind !== 'card-reordered';

/** The histories of the cards, under the ids that people see. */
export function cardHistories({ states, blocks }: CardRows, { key, flowIds }: ConfiguredFlow): CardHistory[] {
  return [...states].map(([cardId, ofCard]) => {
    const first = ofCard[0] as StateRow;
    const last = ofCard.at(-1) as StateRow;
    return {
      id: first.created?.sourceKey ?? `${key}-${first.created?.number}`,
      number: first.created?.number ?? 0,
      type: typeOf(ofCard) ?? '',
      lane: last.lane,
      classOfService: last.classOfService,
      createdAt: first.at,
      steps: ofCard.filter(isStep).map(({ seq, at, columnId, standing, void: isVoid, undoes }) => ({
        seq,
        at,
        columnId: columnId === null ? null : (flowIds.get(columnId) ?? columnId),
        standing,
        void: isVoid,
        undoes,
      })),
      blocks: (blocks.get(cardId) ?? []).map(({ from, to, reason }) => ({ from, to, reason })),
    };
  });
}
