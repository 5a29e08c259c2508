import 'server-only';
import type { BoardAccess } from '#data/authorize.ts';
import { pool, rows } from '#data/database.ts';
import { instantText } from '#domain/flow/instant-text.ts';
import type { BoardTimeline } from '#domain/schemas/timeline.ts';
import { boardMarks, type DatedConfigurationEvent } from '#domain/timeline/board-marks.ts';

const micros = (instant: string) => `(extract(epoch from ${instant}) * 1000000)::bigint`;

const readEvents = `
select
  ${micros('at')} as at, ${micros('recorded_at')} as "recordedAt", kind, detail, via, command_key as command
from ledger_event
where workspace_id = $1 and board_id = $2 and card_id is null and kind not in ('member-set', 'member-removed')
order by seq`;

/** When the board began, and every change of its own rules since: what its time rail shows. */
export async function readTimeline(access: BoardAccess): Promise<BoardTimeline> {
  const of = [access.workspaceId, access.boardId];
  const events = await rows<DatedConfigurationEvent>(pool, readEvents, of, 'read-timeline');
  const [first] = events;
  if (!first) throw new Error(`board ${access.boardId} has no ledger`);
  return { begins: instantText(first.at), marks: boardMarks(events) };
}
