import { pool, rows } from '#data/database.ts';
import { takeStatistics } from '#data/import/take-statistics.ts';
import type { PersonActor } from '#data/people/actor.ts';
import { cardTexts } from '../card-texts.ts';
import { someBoard } from '../some-board.ts';

const openCards = 400;
const batch = 10_000;

/** Past the ledger, because a search reads none of it: cards that were done one after another, a minute apart. */
const insert = `
insert into card (
  workspace_id, board_id, id, number, column_id, rank, card_type, class_of_service, standing, last_seq, created_at,
  entered_at, steps, last_step_at, title
)
select
  $1, $2, gen_random_uuid(), number, $3, 'z' || lpad(number::text, 8, '0'), 'feature', 'standard', 'on-board', number,
  at, at, '\\x', at, ($4::text[])[1 + number % array_length($4::text[], 1)]
from (
  select number, clock_timestamp() - (10000000 - number) * interval '1 minute' as at
  from generate_series($5::integer, $6::integer) number
) card`;

/** A board of so many cards, all but a few hundred of them done. */
export async function landCards(actor: PersonActor, key: string, count: number): Promise<void> {
  const board = await someBoard(actor, key, openCards);
  const titles = cardTexts(20_000).map(({ title }) => title);
  for (let from = openCards + 1; from <= count; from += batch) {
    const to = Math.min(count, from + batch - 1);
    await rows(pool, insert, [board.workspaceId, board.id, board.columns.at(-1), titles, from, to]);
  }
  await rows(pool, takeStatistics);
}
