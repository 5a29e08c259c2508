import 'server-only';
import { randomUUID } from 'node:crypto';
import type { LockedBoard } from '#data/boards/locked-board.ts';
import { rows } from '#data/database.ts';
import type { Happening } from '#domain/demo/simulate.ts';
import type { Micros } from '#domain/flow/history.ts';
import { instantText } from '#domain/flow/instant-text.ts';
import type { CardId } from '#domain/schemas/ids.ts';

/** A card of the demo by its index; the ledger's events bring the rest. */
export type DemoCard = { id: CardId; number: number; type: string; title: string };

const insertCards = `
with numbered as (
  update board
  set last_card_number = $4
  where workspace_id = $1 and id = $2
)
insert into card (workspace_id, board_id, id, number, card_type, class_of_service, standing, last_seq, created_at, title)
select $1, $2, c.id, c.number, c.type, 'standard', 'on-board', 0, $5, c.title
from jsonb_to_recordset($3::jsonb) as c (id uuid, number integer, type text, title text)`;

/** Inserts the cards that the happenings create. */
export async function insertDemoCards(
  board: LockedBoard,
  happenings: readonly Happening[],
  at: Micros,
): Promise<DemoCard[]> {
  const created = happenings.filter((happening) => happening.do === 'create');
  const cards = created.map(({ card, type, title }) => ({ id: randomUUID() as CardId, number: card + 1, type, title }));
  const values = [JSON.stringify(cards), cards.length, instantText(at)];
  await rows(board.connection, insertCards, [board.workspaceId, board.boardId, ...values]);
  return cards;
}

const checklist = JSON.stringify(
  ['templates', 'schedule', 'queue', 'send', 'retry'].map((text, index) => ({ text, done: index < 3 })),
);
const description = `As a partner I want a report in my mailbox every Monday, so that I need not ask for it.

- the mail carries the PDF and the table
- whoever gets it can stop it with one click`;

const writeTexts = `
update card c
set description = $3, checklist = $4, customer = 'Kestrel'
where c.workspace_id = $1
  and c.board_id = $2
  and c.id in (
    select k.card_id
    from card_block k
    where k.workspace_id = $1 and k.board_id = $2 and k.to_at is null
  )`;

/** Gives the card that is blocked now something to read. */
export async function writeDemoTexts(board: LockedBoard): Promise<void> {
  await rows(board.connection, writeTexts, [board.workspaceId, board.boardId, description, checklist]);
}
