import 'server-only';
import { createHash } from 'node:crypto';
import { inBoardTurn } from '#data/boards/board-turn.ts';
import type { LockedBoard } from '#data/boards/locked-board.ts';
import { readConfiguration } from '#data/boards/read-configuration.ts';
import { type Connection, inTransaction, rows } from '#data/database.ts';
import { markDirty } from '#data/events/notifier.ts';
import { type Appended, appendEvents, type LedgerEntry, type NewEvent } from '#data/ledger/append.ts';
import { notFound, Refused, refused } from '#data/refused.ts';
import { isRefusal, type Refusal, refusalCodes } from '#domain/refusals.ts';

/** Who commands, on which board; `data/authorize.ts` gives it out. */
export type Commander = {
  workspaceId: string;
  boardId: string;
  actor: { personId: string; kind: 'person' | 'token' };
};

/** One command as it came: its key makes a retry harmless, `content` is what must be the same in a retry. */
export type Command = { key: string; operation: string; content: unknown };

/**
 * What a command has decided under the lock: the events to write, the projections that the append itself does not
 * bring along, and the answer once they are written.
 */
export type Decided<Answer> = {
  events: NewEvent[];
  project?: (appended: Appended[]) => Promise<unknown>;
  answer: (appended: Appended[]) => Answer;
};

type Locked = { seq: number; configSeq: number; lastCardNumber: number };
type Kept = { hash: Buffer; status: number; body: unknown };

const lock = `
select seq, config_seq as "configSeq", last_card_number as "lastCardNumber"
from board
where workspace_id = $1 and id = $2
for no key update`;
const readAnswer = `
select request_hash as hash, status, body
from idempotent_answer
where workspace_id = $1 and scope_id = $2 and key = $3`;
const keepAnswer = `
insert into idempotent_answer (workspace_id, scope_id, key, request_hash, status, body)
values ($1, $2, $3, $4, $5, $6)`;

/** What must be equal for two requests under one key to be the same request: who, what, and with which content. */
const requestHash = (by: Commander, { operation, content }: Command): Buffer =>
  createHash('sha256')
    .update(JSON.stringify([by.actor.personId, operation, content]))
    .digest();

async function lockBoard(connection: Connection, by: Commander): Promise<LockedBoard> {
  const { workspaceId, boardId } = by;
  const [row] = await rows<Locked>(connection, lock, [workspaceId, boardId], 'lock-board');
  if (!row) throw notFound('board');
  const { seq, configSeq, lastCardNumber } = row;
  const configuration = await readConfiguration(connection, by, configSeq);
  return { connection, workspaceId, boardId, seq, lastCardNumber, configuration };
}

/** The answer given to this key before, if any. */
async function answerBefore(
  connection: Connection,
  by: Commander,
  key: string,
  hash: Buffer,
): Promise<Kept | undefined> {
  const [kept] = await rows<Kept>(connection, readAnswer, [by.workspaceId, by.boardId, key], 'read-answer');
  if (kept && !kept.hash.equals(hash)) {
    throw refused('idempotency-key-reused', 'This key was used before for a different request.');
  }
  return kept;
}

/**
 * Runs one command on one board: locks the board's row first, answers a known key as before, lets `decide` look and
 * judge, appends its events and keeps the answer, all in one transaction; after the commit the board is marked dirty.
 * Refusals are kept under their key too, and thrown as `Refused`. Acknowledged means durable (I9).
 */
export async function runBoardCommand<Answer>(
  by: Commander,
  command: Command,
  decide: (board: LockedBoard) => Promise<Decided<Answer> | Refusal>,
): Promise<Answer> {
  const hash = requestHash(by, command);
  const attempt = async (connection: Connection): Promise<Kept> => {
    const board = await lockBoard(connection, by);
    const before = await answerBefore(connection, by, command.key, hash);
    if (before) return before;
    const decided = await decide(board);
    const { status, body } = isRefusal(decided)
      ? { status: refusalCodes[decided.refusal].status, body: decided }
      : { status: 200, body: await write(connection, by, command, decided) };
    const values = [by.workspaceId, by.boardId, command.key, hash, status, JSON.stringify(body)];
    await rows(connection, keepAnswer, values, 'keep-answer');
    return { hash, status, body };
  };
  const kept = await inBoardTurn(by.boardId, () => inTransaction(attempt));
  if (kept.status !== 200) throw new Refused(kept.body as Refusal);
  markDirty(by.boardId);
  return kept.body as Answer;
}

async function write<Answer>(
  connection: Connection,
  by: Commander,
  command: Command,
  decided: Decided<Answer>,
): Promise<Answer> {
  const { workspaceId, boardId, actor } = by;
  const via = actor.kind === 'token' ? 'api' : 'hand';
  const entry: LedgerEntry = { workspaceId, boardId, actorId: actor.personId, via, commandKey: command.key };
  const appended = decided.events.length > 0 ? await appendEvents(connection, entry, decided.events) : [];
  await decided.project?.(appended);
  return decided.answer(appended);
}
