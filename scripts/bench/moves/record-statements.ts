import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { authorizeOnBoard } from '#data/authorize.ts';
import { moveCard } from '#data/cards/move-cards.ts';
import { pool } from '#data/database.ts';
import { findToken } from '#data/people/find-token.ts';
import { hashOfSecret } from '#data/people/secret.ts';
import type { BenchBoard } from '../some-board.ts';
import type { MoveStatements } from './straight-move.ts';

type Sent = { name?: string; text: string; values?: unknown[] };

/** Makes one move into each column by the product's own functions and notes every statement that it sends. */
export async function recordStatements(board: BenchBoard, token: string): Promise<MoveStatements> {
  const texts: Record<string, string> = {};
  const tallies: Record<string, string> = {};
  const actor = await findToken(token);
  if (actor?.kind !== 'token') throw new Error('the token does not hold');
  const [cardId] = board.cards;
  if (!cardId) throw new Error('the board has no card');
  for (const toColumnId of board.columns) {
    const sent = await listening(async () => {
      await findToken(token);
      const access = await authorizeOnBoard(actor, board.id, 'card:move');
      await moveCard(access, { key: randomUUID(), operation: 'moveCard', content: {} }, { cardId, toColumnId });
    });
    for (const { name, text, values } of sent) {
      if (name) texts[name] = text;
      if (name === 'locked-tallies') tallies[toColumnId] = String(values?.[2]);
    }
  }
  const { personId, workspaceId } = actor;
  const tokenHash = hashOfSecret(token).toString('hex');
  return { texts, tokenHash, personId, workspaceId, boardId: board.id, tallies };
}

async function listening(work: () => Promise<void>): Promise<Sent[]> {
  const sent: Sent[] = [];
  const { query } = pg.Client.prototype;
  const listen = function (this: pg.Client, ...asked: unknown[]) {
    const [statement] = asked;
    if (typeof statement === 'object' && statement !== null) sent.push(statement as Sent);
    return Reflect.apply(query, this, asked);
  };
  pg.Client.prototype.query = listen as typeof query;
  try {
    await work();
    await pool.query('select 1');
  } finally {
    pg.Client.prototype.query = query;
  }
  return sent;
}
