import 'server-only';
import type { BoardAccess } from '#data/authorize.ts';
import { type Connection, inSnapshot, rows } from '#data/database.ts';
import { configurationDiffers } from '#data/ledger/verify/configuration.ts';
import { counted } from '#domain/flow/scenes/words.ts';
import type { BoardCheck } from '#domain/home/check-sentence.ts';

/** Longer ledgers are checked from the command line, where nobody waits for a page. */
export const MOST_EVENTS_CHECKED = 200_000;

const readChain = `
select count(*)::int as events, b.seq::int as seq, coalesce(max(e.seq), 0)::int as last
from board b
left join ledger_event e on e.workspace_id = b.workspace_id and e.board_id = b.id
where b.workspace_id = $1 and b.id = $2
group by b.seq`;

const countStrayCards = `
select count(*)::int as count
from card c
left join lateral (
  select e.seq, e.column_id, e.standing, e.void
  from ledger_event e
  where e.workspace_id = c.workspace_id and e.board_id = c.board_id and e.card_id = c.id
  order by e.seq desc
  limit 1
) last on true
where c.workspace_id = $1
  and c.board_id = $2
  and (c.last_seq, c.column_id, c.standing, c.void) is distinct from (last.seq, last.column_id, last.standing, last.void)`;

const readSeq = `
select seq
from board
where workspace_id = $1 and id = $2`;

/**
 * Checks of one board, in one snapshot, that its events are numbered without a gap, that each card stands where its last
 * event says, and that its rules are what their events tell. Null for a ledger that is too long to check in a page.
 */
export async function checkBoard(access: BoardAccess<'board:configure'>): Promise<BoardCheck | null> {
  const of = [access.workspaceId, access.boardId];
  return inSnapshot(async (connection: Connection) => {
    const [board] = await rows<{ seq: number }>(connection, readSeq, of);
    if ((board?.seq ?? 0) > MOST_EVENTS_CHECKED) return null;
    const [chain] = await rows<{ events: number; seq: number; last: number }>(connection, readChain, of);
    const [stray] = await rows<{ count: number }>(connection, countStrayCards, of);
    const isTold = !(await configurationDiffers(connection, access));
    const events = chain?.events ?? 0;
    const isUnbroken = events === chain?.seq && events === chain.last;
    return {
      events,
      wrong: [
        isUnbroken ? '' : `The events are not numbered without a gap: ${events} up to #${chain?.last ?? 0}.`,
        stray?.count ? `${counted(stray.count, 'card does', 'cards do')} not stand where the last event says.` : '',
        isTold ? '' : 'The rules of the board are not what their events tell.',
      ].filter((sentence) => sentence !== ''),
    };
  });
}
