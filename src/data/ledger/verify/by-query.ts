import 'server-only';
import { startedFromLedger } from '#data/cards/recompute-started.ts';

/** A statement of docs/ledger.md, and the query that counts the rows which break it. */
export type Check = { invariant: string; says: string; query: string };

export const checks: Check[] = [
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
    says: 'when a card was committed is what the ledger says',
    query: `
      select count(*)
      from card c
      left join (${startedFromLedger('true')}) s on s.card_id = c.id
      where c.started_at is distinct from s.started_at`,
  },
  {
    invariant: 'I14',
    says: 'the steps that a card carries are those of the ledger',
    query: `
      select count(*)
      from card c
      left join (
        select s.*
        from board b
        cross join lateral packed_steps(b.workspace_id, b.id) s
      ) s on s.card_id = c.id
      where c.steps is distinct from coalesce(s.steps, '') or c.last_step_at is distinct from s.last_step_at`,
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
    invariant: 'I17',
    says: 'whoever holds a role on a board is of its workspace, and every id of a row too',
    query: `
      select count(*)
      from board_member m
      join board b on b.id = m.board_id
      where b.workspace_id <> m.workspace_id`,
  },
];
