import 'server-only';
import type { ReadAccess } from '#data/authorize.ts';
import { readConfiguration } from '#data/boards/read-configuration.ts';
import { readMembers } from '#data/boards/read-members.ts';
import {
  type BoardCardRow,
  boardCardColumns,
  type OpenBlockRow,
  openBlockRows,
  withBlocks,
} from '#data/cards/board-card-rows.ts';
import { type Connection, inSnapshot, rows } from '#data/database.ts';
import { notFound } from '#data/refused.ts';
import { OLDER_DONE_COUNTED } from '#domain/older-done.ts';
import type { BoardView } from '#domain/schemas/board-view.ts';

const shownDoneDays = 14;

const stands = `c.workspace_id = $1 and c.board_id = $2 and c.standing = 'on-board' and not c.void`;
const recently = 'now() - make_interval(days => $4)';

// Two arms, each on its own index: all cards of the columns that still flow, and the recent ones of the done columns.
const readCards = `
select ${boardCardColumns}
from card c
where ${stands} and c.column_id = any ($5)
union all
select ${boardCardColumns}
from card c
where ${stands} and c.column_id = any ($3) and c.entered_at > ${recently}`;

const countOlderDone = `
select done.id as "columnId", older.count
from unnest($3::uuid[]) as done (id)
cross join lateral (
  select count(*)::int as count
  from (
    select
    from card c
    where ${stands} and c.column_id = done.id and c.entered_at <= ${recently}
    limit $5
  ) found
) older
where older.count > 0`;

const readSeq = `
select seq, config_seq as "configSeq"
from board
where workspace_id = $1 and id = $2`;

/** The board as it stands, in one snapshot. Columns of kind done show what entered them in the last 14 days. */
export async function readBoard(access: ReadAccess): Promise<BoardView> {
  const of = [access.workspaceId, access.boardId];
  return inSnapshot(async (connection: Connection) => {
    const [at] = await rows<{ seq: number; configSeq: number }>(connection, readSeq, of, 'read-seq');
    if (!at) throw notFound('board');
    const configuration = await readConfiguration(connection, access, at.configSeq);
    const idsOf = (isDone: boolean) =>
      configuration.columns.filter(({ kind }) => (kind === 'done') === isDone).map(({ id }) => id);
    const done = [...of, idsOf(true), shownDoneDays];
    // Without names: planned for these very columns, of which one may hold a hundred thousand cards and the others ten.
    const cards = await rows<BoardCardRow>(connection, readCards, [...done, idsOf(false)]);
    const blocks = await rows<OpenBlockRow>(connection, openBlockRows, of, 'read-blocks');
    const older = await rows<{ columnId: string; count: number }>(connection, countOlderDone, [
      ...done,
      OLDER_DONE_COUNTED,
    ]);
    return {
      seq: at.seq,
      configuration,
      members: await readMembers(connection, access),
      cards: withBlocks(cards, blocks),
      olderDone: Object.fromEntries(older.map(({ columnId, count }) => [columnId, count])),
      abilities: access.abilities(),
      me: access.actor.personId,
    };
  });
}
