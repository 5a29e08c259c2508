import 'server-only';
import { type Connection, rows } from '#data/database.ts';
import type { Micros } from '#domain/flow/history.ts';
import { type ImportPreview, importGaps } from '#domain/schemas/import.ts';
import { stagedHistory } from './staged-history.ts';

const count = `
with ${stagedHistory}, totals as (
  select
    count(*) filter (where turn = 1)::int as kept,
    min(at) as first,
    max(at) as last
  from kept
), placed_at_birth as (
  select count(*)::int as cards
  from born
  where first_at = created_at and first_place is not null
), standing_now as (
  select place, count(*)::int as cards
  from (
    select distinct on (card) place, standing, void
    from kept
    order by card, n desc
  ) last_entry
  where standing = 0 and void = 0 and place is not null
  group by place
)
select
  (select count(*)::int from born) as cards,
  (select count(*)::int from staged) as rows,
  (select count(*)::int from import_row where workspace_id = $1 and import_id = $2 and file = 'blocks') as blocks,
  (select count(*)::int from staged) - kept - (select cards from placed_at_birth) as dropped,
  first,
  last,
  (select coalesce(json_object_agg(place, cards), '{}') from standing_now) as "cardsByPlace"
from totals
where $4::uuid is null`;

const findGaps = `
with of_card as (
  select
    r.card,
    min(r.created_at) > min(r.at) as "created-after-first-row",
    (array_agg(n.value::int order by r.at, r.row_number) filter (where n.value is not null))[1] > 0 as "begins-later",
    bool_and(n.value is null) as "never-placed",
    count(distinct r.type) > 1 as "types-differ"
  from import_row r
  left join jsonb_each_text($3::jsonb) n on n.key = r.target
  where r.workspace_id = $1 and r.import_id = $2 and r.file = 'ledger'
  group by r.card
)
select g.gap, count(*)::int as cards, to_json((array_agg(c.card order by c.card))[1:5]) as examples
from of_card c
cross join lateral jsonb_each(to_jsonb(c) - 'card') as g (gap, holds)
where g.holds = 'true'
group by g.gap`;

type Counted = Pick<ImportPreview, 'cards' | 'rows' | 'blocks' | 'dropped'> & {
  /** First and last instant of the cards; null where there are none. */
  first: Micros | null;
  last: Micros | null;
  cardsByPlace: Record<string, number>;
};
export type StagedCounts = Counted & Pick<ImportPreview, 'gaps'>;

/** Counts what the staged rows would come to: cards, rows, and what is peculiar about them. */
export async function countStaged(
  connection: Connection,
  of: readonly [workspaceId: string, importId: string],
  places: ReadonlyMap<string, number>,
): Promise<StagedCounts> {
  const values = [...of, JSON.stringify(Object.fromEntries(places))];
  const [counted] = await rows<Counted>(connection, count, [...values, null]);
  if (!counted) throw new Error('nothing was counted');
  const gaps = await rows<ImportPreview['gaps'][number]>(connection, findGaps, values);
  return { ...counted, gaps: gaps.toSorted((a, b) => importGaps.indexOf(a.gap) - importGaps.indexOf(b.gap)) };
}
