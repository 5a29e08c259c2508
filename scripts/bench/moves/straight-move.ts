import { createHash, randomUUID } from 'node:crypto';
import { generateKeyBetween } from 'fractional-indexing';
import type pg from 'pg';

/**
 * What it takes to send the statements of a move without Leat around them: their texts by name, as one real move sent
 * them, and the values that are the same in every move.
 */
export type MoveStatements = {
  texts: Record<string, string>;
  tokenHash: string;
  personId: string;
  workspaceId: string;
  boardId: string;
  /** What the limits count, by the column that is entered. */
  tallies: Record<string, string>;
};

export type StraightMove = { cardId: string; toColumnId: string };

type Queryable = Pick<pg.ClientBase, 'query'>;
type Card = { cardSeq: number; state: Record<string, string | number | boolean | null> };

/** The statements of one move, one after the other, with values that follow from each other as in the product. */
export async function straightMove(pool: pg.Pool, known: MoveStatements, { cardId, toColumnId }: StraightMove) {
  const { texts, workspaceId, boardId, personId, tallies } = known;
  const key = randomUUID();
  const on = async (connection: Queryable, name: string, values: unknown[]) =>
    (await connection.query({ name, text: texts[name] ?? '', values })).rows;
  await on(pool, 'find-token', [Buffer.from(known.tokenHash, 'hex')]);
  await on(pool, 'board-grants-by-id', [personId, null, boardId]);
  const client = await pool.connect();
  try {
    await client.query('begin');
    await on(client, 'lock-board', [workspaceId, boardId]);
    await on(client, 'read-answer', [workspaceId, boardId, key]);
    const [card] = (await on(client, 'locked-cards', [workspaceId, boardId, [cardId]])) as Card[];
    const counted = tallies[toColumnId];
    if (counted) await on(client, 'locked-tallies', [workspaceId, boardId, counted]);
    const [gap] = await on(client, 'gap-at-bottom', [workspaceId, boardId, toColumnId, [cardId]]);
    const event = card && movedEvent(card, cardId, toColumnId, generateKeyBetween(gap.above, null));
    const appended = [workspaceId, boardId, personId, 'api', JSON.stringify([event]), key];
    const [answer] = await on(client, 'append-events', appended);
    const hash = createHash('sha256').update(key).digest();
    await on(client, 'keep-answer', [workspaceId, boardId, key, hash, 200, JSON.stringify(answer)]);
    await client.query('commit');
    return answer as { seq: string; at: string };
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

function movedEvent({ cardSeq, state }: Card, cardId: string, toColumnId: string, rank: string) {
  const isTransition = state.columnId !== toColumnId;
  return {
    kind: isTransition ? 'card-moved' : 'card-reordered',
    command_ordinal: 1,
    card_id: cardId,
    card_seq: isTransition ? cardSeq + 1 : null,
    from_column_id: isTransition ? state.columnId : null,
    column_id: toColumnId,
    rank,
    lane_id: state.laneId,
    card_type: state.type,
    size: state.size,
    class_of_service: state.classOfService,
    assignee_id: state.assigneeId,
    standing: state.standing,
    void: state.void,
    detail: {},
    committed: null,
  };
}
