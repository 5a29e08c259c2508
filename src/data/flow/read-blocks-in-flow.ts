import 'server-only';
import { type Connection, rows } from '#data/database.ts';
import type { BoardRef } from '#data/ledger/verify/read-configuration-events.ts';
import type { Block, Micros } from '#domain/flow/history.ts';
import { cardsInFlow, instant, type PastAsked } from './cards-in-flow.ts';

const micros = (at: string) => `(extract(epoch from ${at}) * 1000000)::bigint`;

const readBlocks = (condition: string) => `
select c.number, ${micros('b.from_at')} as "from", ${micros('b.to_at')} as "to", b.reason
from card c
join card_block b on b.workspace_id = c.workspace_id and b.board_id = c.board_id and b.card_id = c.id
where ${condition} and b.from_at <= ${instant('$3')}
order by b.from_at, b.id`;

type BlockRow = { number: number; from: Micros; to: Micros | null; reason: string };

/** When the cards in flow were blocked, by the number of the card. */
export async function readBlocksInFlow(
  connection: Connection,
  board: BoardRef,
  open: readonly string[],
  asked: PastAsked,
): Promise<Map<number, Block[]>> {
  const { scope, condition, values } = cardsInFlow(board, open, asked);
  const found = await rows<BlockRow>(connection, readBlocks(condition), values, `flow-blocks-${scope}`);
  const blocks = new Map<number, Block[]>();
  for (const { number, from, to, reason } of found) {
    const ofCard = blocks.get(number) ?? [];
    if (ofCard.length === 0) blocks.set(number, ofCard);
    ofCard.push({ from, to, reason });
  }
  return blocks;
}
