import 'server-only';
import type { BoardAccess } from '#data/authorize.ts';
import { readConfiguration } from '#data/boards/read-configuration.ts';
import { type Connection, inSnapshot, rows } from '#data/database.ts';
import { readFlowSince } from '#data/flow/read-flow-since.ts';
import { notFound, refused } from '#data/refused.ts';
import { accountByDay } from '#domain/flow/account/account-by-day.ts';
import { ACCOUNT_PARTS, type AccountInterval, type PartTotals } from '#domain/flow/account/account-interval.ts';
import { accountSummary } from '#domain/flow/account/account-summary.ts';
import { cardAccount } from '#domain/flow/account/card-account.ts';
import { columnFullness } from '#domain/flow/account/column-fullness.ts';
import { dayText } from '#domain/flow/day.ts';
import { type FlowReading, flowReading } from '#domain/flow/flow-reading.ts';
import type { FlowBoard, Micros, Standing } from '#domain/flow/history.ts';
import { instantText } from '#domain/flow/instant-text.ts';
import type { AccountParts, CardAccount } from '#domain/schemas/card-account.ts';
import type { BoardConfiguration } from '#domain/schemas/configuration.ts';
import type { CardId } from '#domain/schemas/ids.ts';

const micros = (instant: string) => `(extract(epoch from ${instant}) * 1000000)::bigint`;

const readCard = (condition: string) => `
select
  number, ${micros('created_at')} as "createdAt", ${micros('last_step_at')} as "lastStepAt", column_id as "columnId",
  standing
from card
where workspace_id = $1 and board_id = $2 and ${condition}`;

const byId = readCard('id = $3');
const byNumber = readCard('number = $3');

type CardRow = { number: number; createdAt: Micros; lastStepAt: Micros; columnId: string | null; standing: Standing };

async function findRow(connection: Connection, access: BoardAccess, card: CardId | number): Promise<CardRow> {
  const [text, name] = typeof card === 'number' ? [byNumber, 'account-by-number'] : [byId, 'account-by-id'];
  const [row] = await rows<CardRow>(connection, text, [access.workspaceId, access.boardId, card], name);
  if (!row) throw notFound('card');
  return row;
}

/** Done, discarded or off the board: its account ended with its last step at the latest. */
function isClosed({ columns, doneColumnId }: BoardConfiguration, { columnId, standing }: CardRow): boolean {
  const place = columns.findIndex(({ id }) => id === columnId);
  const done = columns.findIndex(({ id }) => id === doneColumnId);
  return standing !== 'on-board' || columns[place]?.discard === true || (done >= 0 && place >= done);
}

const partsOf = (totals: PartTotals): AccountParts =>
  ACCOUNT_PARTS.flatMap((part) => (totals[part] > 0 ? [{ part, micros: totals[part] }] : []));

const nameOf = ({ columns }: FlowBoard, id: string): string => columns.find((column) => column.id === id)?.name ?? id;

/** The account's own marks of a reason, in words. */
function reasonWords(board: FlowBoard, { part, reason }: AccountInterval): string | null {
  if (reason === null || part === 'blocked') return reason;
  if (part === 'next-stage-full') return nameOf(board, reason);
  return reason.startsWith('discard:') ? nameOf(board, reason.slice('discard:'.length)) : reason.replace('@', '');
}

function toldOf(reading: FlowReading, id: string): CardAccount | null {
  const card = reading.cards.find((other) => other.id === id);
  if (!card) return null;
  const { board } = reading;
  const account = cardAccount(card, reading, columnFullness(reading));
  const { total, parts, blockedByReason } = accountSummary(account, card);
  return {
    from: instantText(account.from),
    to: instantText(account.to),
    end: account.end,
    total,
    parts: partsOf(parts),
    blockedByReason: blockedByReason.map(({ reason, time }) => ({ reason, micros: time })),
    intervals: account.intervals.map((interval) => ({
      from: instantText(interval.from),
      micros: interval.to - interval.from,
      part: interval.part,
      column: board.columns[interval.column]?.name ?? null,
      reason: reasonWords(board, interval),
    })),
    days: accountByDay(account, reading.calendar).map(({ day, totals }) => ({
      day: dayText(day),
      parts: partsOf(totals),
    })),
  };
}

/**
 * Where a card's time went (FLOW 3.19), read from the cards that were in flow in its own lifetime: what it costs follows
 * that and not the board's history. Refuses a void card, and a board on which nothing can be measured yet.
 */
export async function readCardAccount(access: BoardAccess<'flow:read'>, card: CardId | number): Promise<CardAccount> {
  return inSnapshot(async (connection) => {
    const row = await findRow(connection, access, card);
    const configuration = await readConfiguration(connection, access);
    const asOf = isClosed(configuration, row) ? row.lastStepAt : Math.max(row.lastStepAt, Date.now() * 1000);
    const history = await readFlowSince(connection, access, { asOf, from: row.createdAt });
    const known = history?.cards.find(({ number }) => number === row.number);
    const account = history && known && toldOf(flowReading(history, asOf), known.id);
    if (account) return account;
    const why = history
      ? 'This card counts in no figure.'
      : 'The board has no commitment point before a done point yet.';
    throw refused('nothing-to-measure', why);
  });
}
