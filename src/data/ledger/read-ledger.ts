import 'server-only';
import type { BoardAccess } from '#data/authorize.ts';
import { pool, rows } from '#data/database.ts';
import type { LedgerEvent } from '#domain/schemas/board-view.ts';
import type { CardId } from '#domain/schemas/ids.ts';

const columns = `
  e.seq, e.at, e.kind, e.actor_id as "actorId", e.via, e.card_id as "cardId", e.card_seq as "cardSeq",
  e.from_column_id as "fromColumnId",
  case when e.card_id is not null then jsonb_build_object(
    'columnId', e.column_id, 'rank', e.rank, 'laneId', e.lane_id, 'type', e.card_type, 'size', e.size,
    'classOfService', e.class_of_service, 'assigneeId', e.assignee_id, 'standing', e.standing, 'void', e.void
  ) end as state,
  e.undoes_seq as "undoesSeq", e.hard_limit_id as "hardLimitId", e.override, e.override_reason as "overrideReason",
  e.detail`;

const page = (condition: string, order: 'asc' | 'desc') => `
select ${columns}
from ledger_event e
where e.workspace_id = $1 and e.board_id = $2 and ${condition}
order by e.seq ${order}
limit $4`;

const statements = {
  after: page('e.seq > $3', 'asc'),
  before: page('e.seq < $3', 'desc'),
  cardAfter: page('e.seq > $3 and e.card_id = $5', 'asc'),
  cardBefore: page('e.seq < $3 and e.card_id = $5', 'desc'),
};

/** A stretch of the ledger: onwards from a seq, or backwards from one (null: from the end), of one card or of all. */
export type LedgerStretch = { limit: number; cardId?: CardId } & ({ after: number } | { before: number | null });

const endOfTime = Number.MAX_SAFE_INTEGER;

/** Events of the board in the order of the stretch: ascending onwards, descending backwards; keyset by `seq`. */
export async function readLedger(access: BoardAccess<'ledger:read'>, stretch: LedgerStretch): Promise<LedgerEvent[]> {
  const { limit, cardId } = stretch;
  const onwards = 'after' in stretch;
  const from = onwards ? stretch.after : (stretch.before ?? endOfTime);
  const values = [access.workspaceId, access.boardId, from, limit];
  const direction = onwards ? 'after' : 'before';
  if (cardId === undefined) return rows<LedgerEvent>(pool, statements[direction], values, `ledger-${direction}`);
  const ofCard = onwards ? statements.cardAfter : statements.cardBefore;
  return rows<LedgerEvent>(pool, ofCard, [...values, cardId], `ledger-of-card-${direction}`);
}
