import 'server-only';
import type { BoardAccess } from '#data/authorize.ts';
import { readConfiguration } from '#data/boards/read-configuration.ts';
import { readMembers } from '#data/boards/read-members.ts';
import { inSnapshot, rows } from '#data/database.ts';
import type { BoardConfiguration, BoardMember } from '#domain/schemas/configuration.ts';
import type { ColumnId, LaneId } from '#domain/schemas/ids.ts';

const countByPlace = `
select column_id as "columnId", lane_id as "laneId", count(*)::int as count
from card
where workspace_id = $1 and board_id = $2 and column_id is not null and standing = 'on-board' and not void
group by column_id, lane_id`;

type Count = { columnId: ColumnId; laneId: LaneId | null; count: number };

/** What the pages of administration start from: the configuration, who is there, and how many cards stand where. */
export type BoardSettings = {
  configuration: BoardConfiguration;
  members: BoardMember[];
  cards: Record<ColumnId, number>;
  cardsInLane: Record<LaneId, number>;
};

/** Reads them in one snapshot. */
export async function readBoardSettings(access: BoardAccess): Promise<BoardSettings> {
  return inSnapshot(async (connection) => {
    const configuration = await readConfiguration(connection, access);
    const members = await readMembers(connection, access);
    const counts = await rows<Count>(connection, countByPlace, [access.workspaceId, access.boardId]);
    const cards: Record<ColumnId, number> = {};
    const cardsInLane: Record<LaneId, number> = {};
    for (const { columnId, laneId, count } of counts) {
      cards[columnId] = (cards[columnId] ?? 0) + count;
      if (laneId) cardsInLane[laneId] = (cardsInLane[laneId] ?? 0) + count;
    }
    return { configuration, members, cards, cardsInLane };
  });
}
