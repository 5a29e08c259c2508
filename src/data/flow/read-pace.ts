import 'server-only';
import type { BoardAccess, WallAccess } from '#data/authorize.ts';
import { pool, rows } from '#data/database.ts';
import { readMeasurable } from '#data/flow/read-flow.ts';
import { type BoardPace, boardPace } from '#domain/flow/board-pace.ts';
import { flowReading } from '#domain/flow/flow-reading.ts';
import { WHOLE_FLOW } from '#domain/flow/flow-scope.ts';

const paceDays = 90;
const freshMs = 60_000;
const mostKept = 200;

/** What was computed of a board when its ledger ended with `seq`. */
type Kept = { seq: number; atMs: number; pace: Promise<BoardPace> };

const kept = new Map<string, Kept>();

const readSeq = `
select seq
from board
where workspace_id = $1 and id = $2`;

function keep(boardId: string, made: Kept): void {
  kept.delete(boardId);
  kept.set(boardId, made);
  for (const oldest of kept.keys()) {
    if (kept.size <= mostKept) break;
    kept.delete(oldest);
  }
}

async function computePace(access: BoardAccess<'flow:read'> | WallAccess): Promise<BoardPace> {
  const { history, asOf } = await readMeasurable(access, { at: null, days: paceDays });
  return boardPace(flowReading(history, asOf, { ...WHOLE_FLOW, days: paceDays }));
}

/**
 * What the board shows of its flow of the last 90 days beside the cards. Whoever asks within a minute, while the ledger
 * has not grown, gets the same answer: a team that opens its board at nine has it computed once.
 */
export async function readPace(access: BoardAccess<'flow:read'> | WallAccess): Promise<BoardPace> {
  const { workspaceId, boardId } = access;
  const [board] = await rows<{ seq: number }>(pool, readSeq, [workspaceId, boardId], 'pace-seq');
  const seq = board?.seq ?? 0;
  const known = kept.get(boardId);
  const nowMs = Date.now();
  if (known && known.seq === seq && nowMs - known.atMs < freshMs) return known.pace;
  const pace = computePace(access);
  keep(boardId, { seq, atMs: nowMs, pace });
  pace.catch(() => kept.delete(boardId));
  return pace;
}
