import 'server-only';
import type { BoardAccess, WorkspaceAccess } from '#data/authorize.ts';
import { readConfiguration } from '#data/boards/read-configuration.ts';
import { readTimeline } from '#data/boards/read-timeline.ts';
import { pool } from '#data/database.ts';
import { readFlow } from '#data/flow/read-flow.ts';
import { homeBoards } from '#data/home/home-boards.ts';
import { readOpenCards } from '#data/home/open-cards.ts';
import { readPaces } from '#data/home/read-paces.ts';
import { type FlowReading, flowReading } from '#domain/flow/flow-reading.ts';
import { WHOLE_FLOW } from '#domain/flow/flow-scope.ts';
import type { HomeBoard, OpenCard } from '#domain/home/open-card.ts';
import { type StreamLine, streamLines } from '#domain/home/stream-lines.ts';
import type { BoardMark } from '#domain/schemas/timeline.ts';

/** So many days of flow are told of. */
export const STREAM_DAYS = 90;

/** One board of the stream; no lines while nothing can be measured. `changes` are those of the last seven days. */
export type StreamBoard = { board: HomeBoard; cards: OpenCard[]; lines: StreamLine[]; changes: BoardMark[] };

/** How the boards nearest to somebody flow, what is at risk there, and which of their rules changed. */
export async function readStream(access: WorkspaceAccess, nowMs: number): Promise<StreamBoard[]> {
  const accesses = await homeBoards(access);
  const [read, cards] = await Promise.all([
    Promise.all(accesses.map((board) => readOne(board, nowMs))),
    readOpenCards(accesses),
  ]);
  return read.map((board) => ({ ...board, cards: cards.get(board.board.configuration.id) ?? [] }));
}

async function readOne(access: BoardAccess<'flow:read'>, nowMs: number): Promise<Omit<StreamBoard, 'cards'>> {
  const [configuration, reading, { marks }, paces] = await Promise.all([
    readConfiguration(pool, access),
    readReading(access),
    readTimeline(access),
    readPaces(access),
  ]);
  const lastWeek = nowMs - 7 * 86_400_000;
  return {
    board: { configuration, paces },
    lines: reading ? streamLines(reading) : [],
    changes: marks.filter(({ at }) => Date.parse(at) >= lastWeek).toReversed(),
  };
}

/** The flow of the last days, as the figures read it; undefined while nothing can be measured. */
export async function readReading(access: BoardAccess<'flow:read'>): Promise<FlowReading | undefined> {
  const flow = await readFlow(access, { at: null, days: STREAM_DAYS });
  return flow && flowReading(flow.history, flow.asOf, { ...WHOLE_FLOW, days: STREAM_DAYS });
}
