import 'server-only';
import { type Connection, rows } from '#data/database.ts';

/** Who writes, where, and under which idempotency key. The caller holds the board's lock. */
export type LedgerEntry = {
  workspaceId: string;
  boardId: string;
  actorId: string;
  via: 'hand' | 'api' | 'import' | 'demo';
  commandKey: string;
};

/** One event on its way into the ledger, in the columns of the table. Card fields are null for a configuration event. */
export type NewEvent = {
  /** The history's own instant, for imports; null: the server's time, strictly after the board's last event. */
  at: string | null;
  kind: string;
  /** Place in the command, from 1: with the key it makes the event unique. */
  command_ordinal: number;
  card_id: string | null;
  card_seq: number | null;
  from_column_id: string | null;
  column_id: string | null;
  rank: string | null;
  lane_id: string | null;
  card_type: string | null;
  size: number | null;
  class_of_service: string | null;
  assignee_id: string | null;
  standing: string | null;
  void: boolean | null;
  undoes_seq: number | null;
  hard_limit_id: string | null;
  hard_limit: number | null;
  hard_count: number | null;
  override: string | null;
  override_reason: string | null;
  detail: Record<string, unknown>;
  /** Whether the card has crossed the commitment point after this transition; null where the event says nothing of it. */
  committed: boolean | null;
};

export type Appended = { seq: number; at: string };

// One statement: it numbers the events, moves the board's counters, writes the rows and projects the cards.
const append = `
with incoming as (
  select *
  from jsonb_to_recordset($5::jsonb) as e (
    at timestamptz, kind text, command_ordinal integer, card_id uuid, card_seq integer, from_column_id uuid,
    column_id uuid, rank text, lane_id uuid, card_type text, size integer, class_of_service text, assignee_id uuid,
    standing text, void boolean, undoes_seq bigint, hard_limit_id uuid, hard_limit integer, hard_count integer,
    override text, override_reason text, detail jsonb, committed boolean
  )
), clock as materialized (
  select clock_timestamp() as now
), stamped as (
  select
    e.*,
    b.seq + row_number() over (order by e.command_ordinal) as seq,
    clock.now as recorded_at,
    coalesce(
      e.at,
      greatest(clock.now, b.last_at + interval '1 microsecond')
        + (row_number() over (order by e.command_ordinal) - 1) * interval '1 microsecond'
    ) as happened_at
  from incoming e
  cross join clock
  join board b on b.workspace_id = $1 and b.id = $2
), counted as (
  update board b
  set
    seq = s.last_seq,
    last_at = greatest(b.last_at, s.last_at),
    config_seq = coalesce(s.last_config_seq, b.config_seq)
  from (
    select
      max(seq) as last_seq,
      max(happened_at) as last_at,
      max(seq) filter (where card_id is null) as last_config_seq
    from stamped
    having count(*) > 0
  ) s
  where b.workspace_id = $1 and b.id = $2
), written as (
  insert into ledger_event (
    workspace_id, board_id, seq, at, recorded_at, kind, actor_id, via, command_key, command_ordinal, card_id, card_seq,
    from_column_id, column_id, rank, lane_id, card_type, size, class_of_service, assignee_id, standing, void,
    undoes_seq, hard_limit_id, hard_limit, hard_count, override, override_reason, detail
  )
  select
    $1, $2, seq, happened_at, recorded_at, kind, $3, $4, $6, command_ordinal, card_id, card_seq,
    from_column_id, column_id, rank, lane_id, card_type, size, class_of_service, assignee_id, standing, void,
    undoes_seq, hard_limit_id, hard_limit, hard_count, override, override_reason, coalesce(detail, '{}')
  from stamped
  order by seq
), latest as (
  select distinct on (card_id)
    s.*,
    max(card_seq) over (partition by card_id) as transitions,
    max(happened_at) filter (where card_seq is not null) over (partition by card_id) as moved_at,
    max(happened_at) filter (where kind = 'card-created') over (partition by card_id) as born_at
  from stamped s
  where card_id is not null
  order by card_id, seq desc
), stepped as (
  select
    s.card_id,
    string_agg(packed_step(s.happened_at, s.seq, s.undoes_seq, n.number, s.standing, s.void), ''::bytea order by s.seq) as steps,
    max(s.happened_at) as last_step_at
  from stamped s
  left join board_column n on n.workspace_id = $1 and n.board_id = $2 and n.id = s.column_id
  where s.card_id is not null and is_step(s.kind)
  group by s.card_id
), projected as (
  update card c
  set
    column_id = l.column_id,
    rank = l.rank,
    lane_id = l.lane_id,
    card_type = l.card_type,
    size = l.size,
    class_of_service = l.class_of_service,
    assignee_id = l.assignee_id,
    standing = l.standing,
    void = l.void,
    card_seq = coalesce(l.transitions, c.card_seq),
    last_seq = l.seq,
    created_at = coalesce(l.born_at, c.created_at),
    entered_at = coalesce(l.moved_at, c.entered_at),
    started_at = case
      when l.committed is null then c.started_at
      when l.committed then coalesce(c.started_at, l.moved_at)
    end,
    source_type = case when l.card_type = c.card_type then c.source_type end,
    steps = c.steps || coalesce(t.steps, ''),
    last_step_at = coalesce(t.last_step_at, c.last_step_at)
  from latest l
  left join stepped t on t.card_id = l.card_id
  where c.workspace_id = $1 and c.board_id = $2 and c.id = l.card_id
)
select seq, happened_at as at
from stamped
order by seq`;

/**
 * The only writer of history. Appends events in their order and brings the cards' projections along; answers the seq
 * and the instant of each. The caller holds the lock of the board's row, so that `seq` has no gap (I3) and the
 * instants of live events strictly increase (I6). A card that is created has its row in `card` before.
 * Fails with a constraint of the ledger where an event would break the chain (I2), a hard limit (I4) or a key (I5).
 */
export async function appendEvents(
  connection: Connection,
  entry: LedgerEntry,
  events: readonly NewEvent[],
): Promise<Appended[]> {
  const { workspaceId, boardId, actorId, via, commandKey } = entry;
  const values = [workspaceId, boardId, actorId, via, JSON.stringify(events), commandKey];
  return rows<Appended>(connection, append, values, 'append-events');
}
