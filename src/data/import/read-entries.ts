import 'server-only';
import type { LockedBoard } from '#data/boards/locked-board.ts';
import { rows } from '#data/database.ts';
import type { ImportedEntry } from '#domain/import/imported-draft.ts';
import { stagedHistory } from './staged-history.ts';

/** An entry, and how many transitions the card has had up to it, itself among them. */
export type NumberedEntry = ImportedEntry & { transitions: number };

const declareEntries = `
declare imported_entry no scroll cursor for
with ${stagedHistory}
select
  k.at, k.turn, k.place, k.place_before as "placeBefore", k.standing, k.standing_before as "standingBefore",
  k.void, k.void_before as "voidBefore", k.block_id as "blockId", k.reason, c.id as "cardId", c.number,
  c.card_type as "cardType", c.source_key as "sourceKey", c.source_type as "sourceType",
  count(*) filter (where k.moves) over (partition by k.card order by k.n rows unbounded preceding) as transitions
from kept k
join card c on c.workspace_id = $1 and c.board_id = $4 and c.source_key = k.card
order by k.at, c.number, k.n`;

const fetchEntries = 'fetch 5000 from imported_entry';

/**
 * The entries of all cards in the order of their instants, in batches: what happened at one instant stands in the order of
 * the cards' numbers, and for one card in the order of its rows. The cards and blocks must stand in their tables.
 */
export async function* readEntries(
  { connection, workspaceId, boardId }: LockedBoard,
  importId: string,
  places: ReadonlyMap<string, number>,
): AsyncGenerator<NumberedEntry[]> {
  const names = JSON.stringify(Object.fromEntries(places));
  await rows(connection, declareEntries, [workspaceId, importId, names, boardId]);
  for (;;) {
    const batch = await rows<NumberedEntry>(connection, fetchEntries);
    if (batch.length === 0) return;
    yield batch;
  }
}
