import 'server-only';

/** The invariants that each card's own story shows; the key names the column of `readStories` that counts their violations. */
export const storyFindings = {
  I1: 'a card stands in the column of its last transition',
  I2: 'a card’s history is gapless',
  I6: 'the instants of a card increase: strictly when live, never backwards when imported',
  I14: 'the cards’ projection is the last event of each card',
  I16: 'every card has its creation in the ledger, as its first event',
} as const;

/** One pass over all card events, card by card in their order. */
export const readStories = `
with story as (
  select
    e.*,
    lag(e.seq) over card as previous_seq,
    lag(e.column_id) over card as previous_column_id,
    lag(e.at) over card as previous_at,
    lag(e.via) over card as previous_via,
    count(e.card_seq) over (card rows unbounded preceding) as transitions,
    lead(e.seq) over card is null as is_last
  from ledger_event e
  where e.card_id is not null
  window card as (partition by e.workspace_id, e.board_id, e.card_id order by e.seq)
)
select
  count(*) filter (where s.is_last and c.column_id is distinct from s.column_id) as "I1",
  count(*) filter (
    where (s.card_seq is not null and (s.card_seq <> s.transitions or s.from_column_id is distinct from s.previous_column_id))
      or (s.card_seq is null and s.column_id is distinct from s.previous_column_id)
  ) as "I2",
  count(*) filter (
    where s.at < s.previous_at
      or (s.at = s.previous_at and s.via in ('hand', 'api') and s.previous_via in ('hand', 'api'))
  ) as "I6",
  count(*) filter (
    where s.is_last
      and (c.rank, c.lane_id, c.card_type, c.size, c.class_of_service, c.assignee_id, c.standing, c.void, c.last_seq, c.card_seq)
        is distinct from
        (s.rank, s.lane_id, s.card_type, s.size, s.class_of_service, s.assignee_id, s.standing, s.void, s.seq, s.transitions)
  ) as "I14",
  count(*) filter (where s.previous_seq is null and s.kind <> 'card-created')
    + (
      select count(*)
      from card k
      where not exists (
        select 1
        from ledger_event e
        where e.workspace_id = k.workspace_id and e.board_id = k.board_id and e.card_id = k.id
      )
    ) as "I16"
from story s
left join card c
  on s.is_last and c.workspace_id = s.workspace_id and c.board_id = s.board_id and c.id = s.card_id`;
