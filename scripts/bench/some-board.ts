import { randomUUID } from 'node:crypto';
import { authorizeInWorkspace, authorizeOnBoard } from '#data/authorize.ts';
import { createBoard } from '#data/boards/create-board.ts';
import { createCard } from '#data/cards/create-card.ts';
import type { PersonActor } from '#data/people/actor.ts';
import type { ConfigurationChange } from '#domain/schemas/configuration-commands.ts';
import type { CardId, ColumnId } from '#domain/schemas/ids.ts';
import { cardTexts } from './card-texts.ts';

const names = ['Input queue', 'Analysis', 'Development', 'Code review', 'Test', 'Acceptance', 'Ready', 'Delivered'];

export type BenchBoard = { workspaceId: string; id: string; key: string; columns: ColumnId[]; cards: CardId[] };

/** A hard limit on each column but the ends, which is judged at each entry and lets everything pass unless it is low. */
const limitOn = (columnId: ColumnId, maximum: number): ConfigurationChange => ({
  do: 'set-limit',
  scope: 'column',
  columnIds: [columnId],
  measure: 'count',
  maximum,
  mode: 'stop',
});

const own = (operation: string) => ({ key: randomUUID(), operation, content: {} });

/** A board of eight columns, made by the product's own commands, with so many cards spread over them. */
export async function someBoard(
  actor: PersonActor,
  key: string,
  cardCount: number,
  limit = 10_000,
): Promise<BenchBoard> {
  const columns = names.map(() => randomUUID() as ColumnId);
  const kindOf = (index: number) => (index === 0 ? 'queue' : index === names.length - 1 ? 'done' : 'active');
  const changes: ConfigurationChange[] = [
    ...names.map((name, index): ConfigurationChange => {
      return { do: 'add-column', columnId: columns[index], name, kind: kindOf(index), discard: false, policy: '' };
    }),
    { do: 'change-board', commitmentColumnId: columns[1] ?? null, doneColumnId: columns.at(-1) ?? null },
    ...columns.slice(1, -1).map((columnId) => limitOn(columnId, limit)),
  ];
  const asked = { key, name: `Harbour ${key}`, zone: 'Europe/Luxembourg', template: 'none' as const, changes };
  const inWorkspace = await authorizeInWorkspace(actor, 'board:create');
  const { id } = await createBoard(inWorkspace, own('create-board'), asked);
  const access = await authorizeOnBoard(actor, id, 'card:create');
  const cards: CardId[] = [];
  for (const [index, text] of cardTexts(cardCount).entries()) {
    const columnId = columns[limit < cardCount ? 0 : index % columns.length];
    const { card } = await createCard(access, own('create-card'), { ...text, columnId });
    cards.push(card.id as CardId);
  }
  return { workspaceId: inWorkspace.workspaceId, id, key, columns, cards };
}
