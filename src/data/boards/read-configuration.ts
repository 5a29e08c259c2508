import 'server-only';
import { type Connection, rows } from '#data/database.ts';
import type { BoardConfiguration } from '#domain/schemas/configuration.ts';

const read = `
select
  b.config_seq as "configSeq",
  jsonb_build_object(
    'id', b.id,
    'key', b.key,
    'name', b.name,
    'zone', b.zone,
    'commitmentColumnId', b.commitment_column_id,
    'doneColumnId', b.done_column_id,
    'expediteLimit', b.expedite_limit,
    'sleDays', b.sle_days,
    'archived', b.archived,
    'columns', coalesce((
      select jsonb_agg(jsonb_build_object(
        'id', c.id, 'name', c.name, 'kind', c.kind, 'discard', c.discard, 'parentId', c.parent_id, 'half', c.half,
        'split', c.split, 'retired', c.retired, 'policy', c.policy
      ) order by c.place)
      from board_column c
      where c.workspace_id = b.workspace_id and c.board_id = b.id
    ), '[]'),
    'lanes', coalesce((
      select jsonb_agg(jsonb_build_object('id', l.id, 'name', l.name, 'retired', l.retired) order by l.place)
      from swimlane l
      where l.workspace_id = b.workspace_id and l.board_id = b.id
    ), '[]'),
    'types', coalesce((
      select jsonb_agg(jsonb_build_object('id', t.id, 'word', t.word, 'enabled', t.enabled) order by t.id)
      from card_type t
      where t.workspace_id = b.workspace_id and t.board_id = b.id
    ), '[]'),
    'limits', coalesce((
      select jsonb_agg(jsonb_build_object(
        'id', w.id, 'scope', w.scope, 'columnIds', w.column_ids, 'laneId', w.lane_id, 'cardType', w.card_type,
        'personId', w.person_id, 'measure', w.measure, 'minimum', w.minimum, 'maximum', w.maximum, 'mode', w.mode
      ) order by w.id)
      from wip_limit w
      where w.workspace_id = b.workspace_id and w.board_id = b.id
    ), '[]')
  ) as configuration
from board b
where b.workspace_id = $1 and b.id = $2`;

type Known = { configSeq: number; configuration: BoardConfiguration };

// The seq of the last change of configuration is the version, so that an entry can be old but never wrong.
const kept = new Map<string, Known>();
const mostKept = 500;

function keep(boardId: string, known: Known): void {
  kept.delete(boardId);
  kept.set(boardId, known);
  const oldest = kept.size > mostKept ? kept.keys().next().value : undefined;
  if (oldest !== undefined) kept.delete(oldest);
}

/**
 * The board's configuration as of its last change. `configSeq`, when the caller has just read it from the board's row,
 * spares the query where this process knows that version already. The board must exist.
 */
export async function readConfiguration(
  connection: Connection,
  board: { workspaceId: string; boardId: string },
  configSeq?: number,
): Promise<BoardConfiguration> {
  const known = kept.get(board.boardId);
  if (known && known.configSeq === configSeq) return known.configuration;
  const [row] = await rows<Known>(connection, read, [board.workspaceId, board.boardId], 'read-configuration');
  if (!row) throw new Error(`board ${board.boardId} is gone`);
  keep(board.boardId, row);
  return row.configuration;
}
