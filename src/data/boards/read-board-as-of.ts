import 'server-only';
import type { BoardAccess } from '#data/authorize.ts';
import { type OpenBlockRow, withBlocks } from '#data/cards/board-card-rows.ts';
import { type Connection, inSnapshot, rows } from '#data/database.ts';
import { refused } from '#data/refused.ts';
import type { Micros } from '#domain/flow/history.ts';
import { instantText } from '#domain/flow/instant-text.ts';
import type { BoardAsOf } from '#domain/schemas/board-as-of.ts';
import type { BoardView } from '#domain/schemas/board-view.ts';
import type { CardId } from '#domain/schemas/ids.ts';
import { cardsUntil } from './as-of/cards-until.ts';
import { configurationUntil } from './as-of/configuration-until.ts';
import { findMoment, type Moment } from './as-of/find-moment.ts';
import { membersUntil } from './as-of/members-until.ts';
import { olderDoneUntil } from './as-of/older-done-until.ts';
import { startedUntil } from './as-of/started-until.ts';

const shownDone: Micros = 14 * 86_400_000_000;

const readBlocks = `
select
  k.card_id as "cardId", k.id, k.category, k.reason, k.blocked_by_id as "blockedById", k.from_at as since
from card_block k
where k.workspace_id = $1
  and k.board_id = $2
  and k.card_id = any($3::uuid[])
  and k.from_at <= $4::timestamptz
  and (k.to_at is null or k.to_at > $4::timestamptz)
order by k.from_at`;

async function blocksAt(connection: Connection, access: BoardAccess, at: string, cardIds: readonly CardId[]) {
  const values = [access.workspaceId, access.boardId, cardIds, at];
  return rows<OpenBlockRow>(connection, readBlocks, values, 'blocks-at');
}

async function boardUntil(connection: Connection, access: BoardAccess, moment: Moment, from: string) {
  const { configuration, roles } = await configurationUntil(connection, access, moment.seq);
  const shown = { ...moment, configuration, shownFrom: from };
  const found = await cardsUntil(connection, access, shown);
  const ids = found.map(({ id }) => id);
  const started = await startedUntil(connection, access, shown, ids);
  const cards = found.map((card) => ({ ...card, startedAt: started.get(card.id) ?? null }));
  const blocks = await blocksAt(connection, access, moment.at, ids);
  const assignees = found.map(({ assigneeId }) => assigneeId);
  const board: BoardView = {
    seq: moment.seq,
    configuration,
    members: await membersUntil(connection, access, roles, assignees),
    cards: withBlocks(cards, blocks),
    olderDone: await olderDoneUntil(connection, access, shown),
    abilities: [],
    me: access.actor.personId,
  };
  return board;
}

/**
 * The board as of an instant, folded from its ledger in one snapshot (FLOW 3.20): columns, names, kinds, limits, policies
 * and cards as they were, an undo being an event like any other. Shows of done columns what the live board would have
 * shown. Comments are counted up to the instant, checklists left out; other texts are today's. Reads by where cards stand
 * and by card, never the history as a whole. Refuses an instant of the future.
 */
export async function readBoardAsOf(access: BoardAccess, at: Micros): Promise<BoardAsOf> {
  return inSnapshot(async (connection) => {
    const moment = await findMoment(connection, access, instantText(at));
    if (moment.isFuture) throw refused('invalid-input', 'at: lies in the future', { field: 'at' });
    const from = instantText(Math.max(0, at - shownDone));
    const board = moment.seq === 0 ? null : await boardUntil(connection, access, moment, from);
    return { at: moment.at, begins: moment.begins, board };
  });
}
