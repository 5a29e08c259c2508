import 'server-only';
import { authorizeOnBoard, type WorkspaceAccess } from '#data/authorize.ts';
import { pool, rows } from '#data/database.ts';
import { BOARDS_ON_A_HOME } from '#data/home/home-boards.ts';
import { readReading } from '#data/home/read-stream.ts';
import { type BrokenLimit, limitsOftenBroken } from '#domain/home/broken-limits.ts';

/** So many boards are looked through for what they lack: those that changed last. */
export const BOARDS_LOOKED_THROUGH = 50;

/** What the rules of a board lack. `broken` is null where the flow of the board was not read. */
export type BoardCare = {
  id: string;
  key: string;
  name: string;
  stages: number;
  withoutPolicy: number;
  limits: number;
  /** Whether no limit was set or lifted within 90 days. */
  isUntouched: boolean;
  broken: BrokenLimit[] | null;
};

const read = `
select
  b.id, b.key, b.name,
  stage.stages, stage."withoutPolicy", held.limits,
  coalesce(touched.at < now() - interval '90 days', false) as "isUntouched"
from board b
cross join lateral (
  select count(*)::int as stages, count(*) filter (where btrim(l.policy) = '')::int as "withoutPolicy"
  from board_column l
  where l.workspace_id = b.workspace_id and l.board_id = b.id
    and not l.retired and l.parent_id is null and l.kind <> 'done'
) stage
cross join lateral (
  select count(*)::int as limits
  from wip_limit w
  where w.workspace_id = b.workspace_id and w.board_id = b.id and w.maximum is not null
) held
cross join lateral (
  select max(e.at) as at
  from ledger_event e
  where e.workspace_id = b.workspace_id and e.board_id = b.id and e.card_id is null
    and e.kind in ('limit-set', 'limit-lifted')
) touched
where b.workspace_id = $1 and not b.archived
order by b.last_at desc, b.key
limit ${BOARDS_LOOKED_THROUGH}`;

/** The boards of the workspace with what their rules lack; of the first few also which limits were often broken. */
export async function readBoardCare(access: WorkspaceAccess<'workspace:manage'>): Promise<BoardCare[]> {
  const boards = await rows<Omit<BoardCare, 'broken'>>(pool, read, [access.workspaceId], 'works-boards');
  const readFlowOf = boards.slice(0, BOARDS_ON_A_HOME).map(async ({ id }) => {
    const reading = await readReading(await authorizeOnBoard(access.actor, id, 'flow:read'));
    return reading ? limitsOftenBroken(reading) : [];
  });
  const broken = await Promise.all(readFlowOf);
  return boards.map((board, index) => ({ ...board, broken: broken[index] ?? null }));
}
