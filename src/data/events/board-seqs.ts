import 'server-only';
import { pool, rows } from '#data/database.ts';

const read = `
select id, seq
from board
where id = any($1)`;

/** How far the history of each of these boards has come. */
export async function readBoardSeqs(boardIds: readonly string[]): Promise<Map<string, number>> {
  const found = await rows<{ id: string; seq: number }>(pool, read, [boardIds], 'board-seqs');
  return new Map(found.map(({ id, seq }) => [id, seq]));
}
