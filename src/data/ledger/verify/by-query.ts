import 'server-only';
import { startedFromLedger } from '#data/cards/recompute-started.ts';

/** A statement of docs/ledger.md, and the query that counts the rows which break it. */
export type Check = { invariant: string; says: string; query: string };

const lastEvents = `
select distinct on (workspace_id, board_id, card_id) *
from ledger_event
where card_id is not null
order by workspace_id, board_id, card_id, seq desc`;

const chained = `
select
  *,
  lag(column_id) over card as previous_column_id,
  lag(card_seq) over card as previous_seq,
  lag(at) over card as previous_at
from ledger_event
where card_seq is not null
window card as (partition by workspace_id, board_id, card_id order by seq)`;

export const checks: Check[] = [
  {
    invariant: 'I1',
    says: 'a card stands in the column of its last transition',
    query: `
      select count(*)
      from card c
      left join lateral (
        select e.column_id
        from ledger_event e
        where e.workspace_id = c.workspace_id and e.board_id = c.board_id and e.card_id = c.id and e.card_seq is not null
        order by e.seq desc
        limit 1
      ) t on true
      where c.column_id is distinct from t.column_id`,
  },
  {
    invariant: 'I2',
    says: 'a card’s history is gapless',
    query: `
      select count(*)
      from (${chained}) e
      where e.from_column_id is distinct from e.previous_column_id
        or e.card_seq <> coalesce(e.previous_seq, 0) + 1`,
  },
  {
    invariant: 'I3',
    says: 'a board’s seq runs 1..N without a gap, and its counter is N',
    query: `
      select count(*)
      from board b
      left join (
        select workspace_id, board_id, count(*) as events, min(seq) as first, max(seq) as last
        from ledger_event
        group by workspace_id, board_id
      ) e on e.workspace_id = b.workspace_id and e.board_id = b.id
      where b.seq <> coalesce(e.events, 0)
        or b.seq <> coalesce(e.last, 0)
        or coalesce(e.first, 1) <> 1`,
  },
  {
    invariant: 'I5',
    says: 'what was done under a key was answered under that key',
    query: `
      select count(*)
      from (
        select distinct workspace_id, board_id, command_key
        from ledger_event
        where via in ('hand', 'api')
      ) e
      where not exists (
        select 1
        from idempotent_answer a
        where a.workspace_id = e.workspace_id
          and a.scope_id in (e.board_id, e.workspace_id)
          and a.key = e.command_key
          and a.status = 200
      )`,
  },
  {
    invariant: 'I6',
    says: 'the instants of a card increase: strictly when live, never backwards when imported',
    query: `
      select count(*)
      from (
        select
          at, via,
          lag(at) over card as previous_at,
          lag(via) over card as previous_via
        from ledger_event
        where card_id is not null
        window card as (partition by workspace_id, board_id, card_id order by seq)
      ) e
      where e.at < e.previous_at
        or (e.at = e.previous_at and e.via in ('hand', 'api') and e.previous_via in ('hand', 'api'))`,
  },
  {
    invariant: 'I7',
    says: 'ranks are unique in a column',
    query: `
      select count(*)
      from (
        select 1
        from card
        where standing = 'on-board' and not void and column_id is not null
        group by workspace_id, board_id, column_id, rank
        having count(*) > 1
      ) twice`,
  },
  {
    invariant: 'I8',
    says: 'the ledger refuses update, delete and truncate, whoever asks',
    query: `
      select 2 - count(*) + (
        select count(*)
        from pg_roles r
        cross join unnest(array['update', 'delete', 'truncate']) as right_to (take)
        where r.rolname = 'leat_app' and has_table_privilege(r.oid, 'ledger_event', right_to.take)
      )
      from pg_trigger
      where tgrelid = 'ledger_event'::regclass
        and tgname in ('ledger_event_is_never_changed', 'ledger_event_is_never_emptied')
        and tgenabled = 'A'`,
  },
  {
    invariant: 'I14',
    says: 'the cards’ projection is the last event of each card',
    query: `
      select count(*)
      from card c
      full join (${lastEvents}) e on e.workspace_id = c.workspace_id and e.board_id = c.board_id and e.card_id = c.id
      where (
        c.column_id, c.rank, c.lane_id, c.card_type, c.size, c.class_of_service, c.assignee_id, c.standing, c.void, c.last_seq
      ) is distinct from (
        e.column_id, e.rank, e.lane_id, e.card_type, e.size, e.class_of_service, e.assignee_id, e.standing, e.void, e.seq
      )`,
  },
  {
    invariant: 'I14',
    says: 'when a card was committed is what the ledger says',
    query: `
      select count(*)
      from card c
      left join (${startedFromLedger('true')}) s on s.card_id = c.id
      where c.started_at is distinct from s.started_at`,
  },
  {
    invariant: 'I15',
    says: 'the open and closed blocks of the cards are those of the ledger',
    query: `
      select abs(
        (select count(*) from card_block where to_at is null)
        - (select count(*) from ledger_event where kind = 'card-blocked')
        + (select coalesce(sum(jsonb_array_length(detail -> 'blockIds')), 0) from ledger_event where kind = 'card-unblocked')
      )`,
  },
  {
    invariant: 'I16',
    says: 'every card has its creation in the ledger, as its first event',
    query: `
      select count(*)
      from card c
      where not exists (
        select 1
        from ledger_event e
        where e.workspace_id = c.workspace_id and e.board_id = c.board_id and e.card_id = c.id and e.kind = 'card-created'
      )`,
  },
  {
    invariant: 'I17',
    says: 'whoever holds a role on a board is of its workspace, and every id of a row too',
    query: `
      select count(*)
      from board_member m
      join board b on b.id = m.board_id
      where b.workspace_id <> m.workspace_id`,
  },
];
