import { pool, rows } from '#data/database.ts';
import { quantile } from '../load.ts';

/** When each card last crossed into each column's rank upwards, straight from the ledger (FLOW 2.4). */
const crossings = `
with placed as (
  select e.card_id, e.at, c.place as rank, row_number() over (partition by e.card_id order by e.seq) as n
  from ledger_event e
  join board_column c on c.workspace_id = e.workspace_id and c.board_id = e.board_id and c.id = e.column_id
  where e.workspace_id = $1 and e.board_id = $2 and e.card_seq is not null
), below as (
  select p.card_id, k.place as k, max(p.n) as last
  from placed p
  join board_column k on k.workspace_id = $1 and k.board_id = $2 and p.rank < k.place
  group by p.card_id, k.place
), crossed as (
  select p.card_id, k.place as k, min(p.at) as at
  from placed p
  join board_column k on k.workspace_id = $1 and k.board_id = $2 and p.rank >= k.place
  left join below b on b.card_id = p.card_id and b.k = k.place
  where p.n > coalesce(b.last, 0)
  group by p.card_id, k.place
)`;

const floors = {
  percentiles: `${crossings}
    select percentile_disc(array[0.5, 0.7, 0.85, 0.95]) within group (
      order by (d.at at time zone 'Europe/Luxembourg')::date - (s.at at time zone 'Europe/Luxembourg')::date + 1
    ) as days
    from crossed s
    join crossed d on d.card_id = s.card_id and d.k = 7
    where s.k = 1 and d.at >= $3`,
  'cumulative flow': `${crossings}
    select k, (at at time zone 'Europe/Luxembourg')::date as day, count(*)
    from crossed
    where at >= $3
    group by 1, 2`,
  'time in column': `
    select column_id, percentile_disc(array[0.5, 0.85]) within group (order by left_at - at)
    from (
      select column_id, at, lead(at) over (partition by card_id order by seq) as left_at
      from ledger_event
      where workspace_id = $1 and board_id = $2 and card_seq is not null
    ) stays
    where left_at >= $3
    group by column_id`,
};

/** Milliseconds that plain SQL takes, straight from the ledger, for three of the page's answers since an instant. */
export async function plainSql(of: readonly string[], since: string): Promise<Record<string, number>> {
  const measured: Record<string, number> = {};
  for (const [name, text] of Object.entries(floors)) {
    const durations: number[] = [];
    for (let run = 0; run < 3; run += 1) {
      const begun = performance.now();
      await rows(pool, text, [...of, since]);
      durations.push(performance.now() - begun);
    }
    measured[name] = quantile(durations, 50);
  }
  return measured;
}
