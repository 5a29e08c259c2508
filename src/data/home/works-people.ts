import 'server-only';
import type { WorkspaceAccess } from '#data/authorize.ts';
import { pool, rows } from '#data/database.ts';

/** The first of many, and how many there are. */
export type Some<Item> = { items: Item[]; count: number };

const mostShown = 5;

const some = <Item extends { of: number }>(found: Item[]): Some<Omit<Item, 'of'>> => ({
  items: found.map(({ of: _, ...item }) => item),
  count: found[0]?.of ?? 0,
});

const withoutBoard = `
select p.name, count(*) over ()::int as of
from workspace_member w
join person p on p.id = w.person_id
where w.workspace_id = $1
  and w.role = 'member'
  and not exists (
    select 1
    from board_member m
    where m.workspace_id = w.workspace_id and m.person_id = w.person_id
  )
order by p.name, p.id
limit ${mostShown}`;

const endingInvitations = `
select b.name as board, i.expires_at as "expiresAt", count(*) over ()::int as of
from invitation i
left join board b on b.workspace_id = i.workspace_id and b.id = i.board_id
where i.workspace_id = $1
  and i.accepted_at is null
  and i.revoked_at is null
  and i.expires_at between now() and now() + interval '2 days'
order by i.expires_at
limit ${mostShown}`;

const tokens = `
select t.id, t.name, p.name as owner, t.last_used_at as "lastUsedAt", count(*) over ()::int as of
from api_token t
join person p on p.id = t.person_id
where t.workspace_id = $1
  and t.revoked_at is null
  and (t.expires_at is null or t.expires_at > now())
order by t.last_used_at desc nulls last, t.created_at desc
limit ${mostShown}`;

const imports = `
select i.id, b.name as board, b.key, i.source, i.started_at as "startedAt", count(*) over ()::int as of
from import i
join board b on b.workspace_id = i.workspace_id and b.id = i.board_id
where i.workspace_id = $1 and i.answer is not null
order by i.started_at desc
limit ${mostShown}`;

export type UsedToken = { id: string; name: string; owner: string; lastUsedAt: string | null };
export type LandedImport = { id: string; board: string; key: string; source: string | null; startedAt: string };
export type EndingInvitation = { board: string | null; expiresAt: string };

/** Whom somebody has to let in somewhere, and what comes in without a person. */
export async function readWorksPeople(access: WorkspaceAccess<'workspace:manage'>) {
  const of = [access.workspaceId];
  const [people, invitations, used, landed] = await Promise.all([
    rows<{ name: string; of: number }>(pool, withoutBoard, of, 'works-people'),
    rows<EndingInvitation & { of: number }>(pool, endingInvitations, of, 'works-invitations'),
    rows<UsedToken & { of: number }>(pool, tokens, of, 'works-tokens'),
    rows<LandedImport & { of: number }>(pool, imports, of, 'works-imports'),
  ]);
  return {
    withoutBoard: some(people),
    endingInvitations: some(invitations),
    tokens: some(used),
    imports: some(landed),
  };
}
