import 'server-only';
import { authorizeOnBoard } from '#data/authorize.ts';
import { readPace } from '#data/flow/read-pace.ts';
import type { Actor } from '#data/people/actor.ts';
import { Refused } from '#data/refused.ts';
import type { BoardId } from '#domain/schemas/ids.ts';

/** For each column the age in days that 85 % of the finished cards had not passed when they left it. */
export type LateMarks = Readonly<Record<string, number>>;

/** A pace of 90 days hardly moves within minutes; a busy board would have it computed for each glance otherwise. */
const freshMs = 10 * 60_000;
const mostKept = 200;
/** Nobody's late cards are looked for on more boards than this at once. */
const mostBoards = 20;

const kept = new Map<string, { atMs: number; marks: Promise<LateMarks> }>();

async function readMarks(actor: Actor, boardId: BoardId): Promise<LateMarks> {
  try {
    const { columns } = await readPace(await authorizeOnBoard(actor, boardId, 'flow:read'));
    return Object.fromEntries(Object.entries(columns).map(([columnId, { days }]) => [columnId, days[2]]));
  } catch (error) {
    if (error instanceof Refused) return {};
    throw error;
  }
}

function marksOf(actor: Actor, boardId: BoardId, nowMs: number): Promise<LateMarks> {
  const known = kept.get(boardId);
  if (known && nowMs - known.atMs < freshMs) return known.marks;
  const marks = readMarks(actor, boardId);
  kept.delete(boardId);
  kept.set(boardId, { atMs: nowMs, marks });
  marks.catch(() => kept.delete(boardId));
  for (const oldest of kept.keys()) {
    if (kept.size <= mostKept) break;
    kept.delete(oldest);
  }
  return marks;
}

/** The marks of these boards, which the actor must be known to read; at most ten minutes old. A board that cannot be measured has none. */
export async function lateMarks(
  actor: Actor,
  boardIds: readonly BoardId[],
  nowMs: number,
): Promise<Map<BoardId, LateMarks>> {
  const asked = boardIds.slice(0, mostBoards).map(async (id) => [id, await marksOf(actor, id, nowMs)] as const);
  return new Map(await Promise.all(asked));
}
