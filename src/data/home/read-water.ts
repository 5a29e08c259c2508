import 'server-only';
import type { BoardAccess, WorkspaceAccess } from '#data/authorize.ts';
import { readConfiguration } from '#data/boards/read-configuration.ts';
import { pool } from '#data/database.ts';
import { homeBoards } from '#data/home/home-boards.ts';
import { readOpenCards } from '#data/home/open-cards.ts';
import { readPaces } from '#data/home/read-paces.ts';
import { readPulledColumns, readRecentCounts } from '#data/home/recent-events.ts';
import { calendarOf } from '#domain/flow/calendar.ts';
import type { HomeBoard, OpenCard } from '#domain/home/open-card.ts';
import type { RecentCounts } from '#domain/home/since-yesterday.ts';
import type { ColumnId } from '#domain/schemas/ids.ts';

/** One board of somebody's water; `since` counts from the beginning of yesterday, null where nothing has happened. */
export type WaterBoard = { board: HomeBoard; cards: OpenCard[]; since: RecentCounts | null; mayMove: boolean };

export type Water = { boards: WaterBoard[]; mine: ReadonlySet<ColumnId> };

/** What somebody has to do with: the boards nearest to them, read side by side. */
export async function readWater(access: WorkspaceAccess, nowMs: number): Promise<Water> {
  const accesses = await homeBoards(access);
  const [read, cards, mine] = await Promise.all([
    Promise.all(accesses.map(readHomeBoard)),
    readOpenCards(accesses),
    readPulledColumns(accesses),
  ]);
  const dated = accesses.map((board, index) => ({
    access: board,
    since: beginningOfYesterday(read[index]?.configuration.zone ?? 'UTC', nowMs),
  }));
  const counts = await readRecentCounts(dated);
  const boards = accesses.flatMap((board, index): WaterBoard[] => {
    const found = read[index];
    const own = { cards: cards.get(board.boardId) ?? [], since: counts.get(board.boardId) ?? null };
    return found ? [{ board: found, ...own, mayMove: board.can('card:move') }] : [];
  });
  return { boards, mine };
}

function beginningOfYesterday(zone: string, nowMs: number): number {
  const calendar = calendarOf(zone);
  return calendar.startOf(calendar.dayOf(nowMs * 1000) - 1);
}

async function readHomeBoard(access: BoardAccess<'flow:read'>): Promise<HomeBoard> {
  const [configuration, paces] = await Promise.all([readConfiguration(pool, access), readPaces(access)]);
  return { configuration, paces };
}
