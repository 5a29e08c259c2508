import 'server-only';
import type { BoardAccess } from '#data/authorize.ts';
import { type Connection, inSnapshot, rows } from '#data/database.ts';
import { readFlowHistory } from '#data/flow/read-history.ts';
import { refused } from '#data/refused.ts';
import type { FlowHistory, Micros } from '#domain/flow/history.ts';

/** A board's history as of an instant, and how to find each card of it on the board: number by printed id. */
export type BoardFlow = { history: FlowHistory; asOf: Micros; numbers: ReadonlyMap<string, number> };

const readNumbers = `
select coalesce(c.source_key, b.key || '-' || c.number) as id, c.number
from card c
join board b on b.workspace_id = c.workspace_id and b.id = c.board_id
where c.workspace_id = $1 and c.board_id = $2`;

const numbersOf = async (connection: Connection, access: BoardAccess) => {
  const found = await rows<{ id: string; number: number }>(connection, readNumbers, [
    access.workspaceId,
    access.boardId,
  ]);
  return new Map(found.map(({ id, number }) => [id, number]));
};

const instantNow = (): Micros => Date.now() * 1000;

/** What the flow page is made of. Undefined while the board has no commitment point before a done point. */
export async function readFlow(access: BoardAccess<'flow:read'>): Promise<BoardFlow | undefined> {
  const asOf = instantNow();
  return inSnapshot(async (connection) => {
    const history = await readFlowHistory(connection, access, asOf);
    return history && { history, asOf, numbers: await numbersOf(connection, access) };
  });
}

/** The history that the metrics are of, as of `asOf` or now. Refuses a board on which nothing can be measured yet. */
export async function readMeasurable(access: BoardAccess<'flow:read'>, asOf: Micros | undefined) {
  const at = asOf ?? instantNow();
  const history = await inSnapshot((connection) => readFlowHistory(connection, access, at));
  if (!history) {
    throw refused('nothing-to-measure', 'The board has no commitment point before a done point yet.');
  }
  return { history, asOf: at };
}
