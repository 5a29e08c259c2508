import 'server-only';
import { randomUUID } from 'node:crypto';
import { type LockedBoard, type LockedCard, lockedCards } from '#data/boards/locked-board.ts';
import { cardEvents } from '#data/cards/judged.ts';
import { decideMoves } from '#data/cards/move-cards.ts';
import { rows } from '#data/database.ts';
import type { NewEvent } from '#data/ledger/append.ts';
import { configurationEvent } from '#data/ledger/new-event.ts';
import type { CardDraft } from '#domain/card-draft.ts';
import { configurationRefusal, decideChange } from '#domain/configure/change.ts';
import type { Relocation } from '#domain/configure/configured.ts';
import type { ConfigurationDraft } from '#domain/configure/draft.ts';
import { applyConfigurationEvent } from '#domain/configure/fold.ts';
import { isRefusal, type Refusal, refuse } from '#domain/refusals.ts';
import type { BoardConfiguration } from '#domain/schemas/configuration.ts';
import type { ConfigurationChange } from '#domain/schemas/configuration-commands.ts';
import type { CardId, ColumnId } from '#domain/schemas/ids.ts';

type Asked = { mayOverride: boolean; reason?: string | undefined };

/** Where a request of several changes has got to: the configuration so far and the events that led there. */
export type Reconfigured = { configuration: BoardConfiguration; events: NewEvent[] };

const cardsIn = `
select id
from card
where workspace_id = $1 and board_id = $2 and column_id = any($3) and standing = 'on-board' and not void
order by rank`;

const inColumns = async (board: LockedBoard, columnIds: ColumnId[]): Promise<LockedCard[]> => {
  const found = await rows<{ id: CardId }>(board.connection, cardsIn, [board.workspaceId, board.boardId, columnIds]);
  return lockedCards(
    board,
    found.map(({ id }) => id),
  );
};

async function relocate(
  board: LockedBoard,
  { from, to }: Relocation,
  asked: Asked,
): Promise<{ cards: LockedCard[]; drafts: CardDraft[] } | Refusal> {
  const cards = await inColumns(board, from);
  if (cards.length === 0) return { cards, drafts: [] };
  if (to === null) {
    return refuse('column-has-cards', `${cards.length} cards stand there: say where they go.`, {
      field: 'cardsToColumnId',
      facts: { cards: cards.length },
    });
  }
  const drafts = await decideMoves(board, cards, { toColumnId: to, reason: asked.reason }, asked.mayOverride);
  return isRefusal(drafts) ? drafts : { cards, drafts };
}

const withReason = (draft: ConfigurationDraft, reason: string | undefined): ConfigurationDraft =>
  reason === undefined ? draft : { ...draft, detail: { ...draft.detail, reason } };

/** Of several changes, which one it is that cannot be. */
const naming = (refusal: Refusal, index: number, among: number): Refusal =>
  among === 1
    ? refusal
    : {
        ...refusal,
        detail: `Change ${index + 1} of ${among}: ${refusal.detail}`,
        facts: { ...refusal.facts, change: index + 1 },
      };

/**
 * Decides a list of changes one after the other, each on what those before it leave, and the moves of the cards that
 * must make room; the first refusal refuses the whole. Writes nothing.
 */
export async function reconfigure(
  locked: LockedBoard,
  changes: readonly ConfigurationChange[],
  asked: Asked,
): Promise<Reconfigured | Refusal> {
  let board = locked;
  const events: NewEvent[] = [];
  const take = (drafts: readonly ConfigurationDraft[]) => {
    for (const draft of drafts) {
      board = { ...board, configuration: applyConfigurationEvent(board.configuration, draft) };
      events.push(configurationEvent(withReason(draft, asked.reason), events.length + 1));
    }
  };
  for (const [index, change] of changes.entries()) {
    const ofThis = (refusal: Refusal) => naming(refusal, index, changes.length);
    const configured = decideChange(board.configuration, change, randomUUID);
    if (isRefusal(configured)) return ofThis(configured);
    take(configured.drafts);
    for (const relocation of configured.relocations ?? []) {
      const moved = await relocate(board, relocation, asked);
      if (isRefusal(moved)) return ofThis(moved);
      events.push(...cardEvents(board, moved.cards, moved.drafts, events.length + 1).events);
    }
    take(configured.afterwards ?? []);
  }
  return configurationRefusal(board.configuration) ?? { configuration: board.configuration, events };
}
