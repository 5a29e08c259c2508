import 'server-only';
import { randomUUID } from 'node:crypto';
import type { BoardAccess } from '#data/authorize.ts';
import { type LockedBoard, lockedGap } from '#data/boards/locked-board.ts';
import { type Command, runBoardCommand } from '#data/boards/run-board-command.ts';
import { assigneeRefusal } from '#data/cards/assignee.ts';
import { parentRefusal } from '#data/cards/card-texts.ts';
import { type CardAnswer, cardEvents, judgementFor } from '#data/cards/judged.ts';
import { placeOf } from '#data/cards/move-cards.ts';
import { rows } from '#data/database.ts';
import { decideCreate } from '#domain/card-decisions.ts';
import { isOpen } from '#domain/columns.ts';
import { columnRefusal } from '#domain/move.ts';
import { rankBetween } from '#domain/position.ts';
import { isRefusal, refuse } from '#domain/refusals.ts';
import type { CardState } from '#domain/schemas/card.ts';
import type { CreateCard } from '#domain/schemas/card-commands.ts';
import type { CardId } from '#domain/schemas/ids.ts';

export type CreatedCard = CardAnswer & { card: { id: CardId; number: number; key: string } };

// The event that follows in this transaction brings the projected columns.
const insertCard = `
with taken as (
  update board
  set last_card_number = $4
  where workspace_id = $1 and id = $2
)
insert into card (
  workspace_id, board_id, id, number, card_type, class_of_service, standing, last_seq, created_at, title, description,
  customer, environment, due_on, tags, parent_id, checklist
)
values (
  $1, $2, $3, $4, $5, $6, 'on-board', 0, clock_timestamp(), $7, $8, $9, $10, $11, $12, $13, $14
)`;

const insertTexts = (board: LockedBoard, id: CardId, number: number, state: CardState, asked: CreateCard) =>
  rows(
    board.connection,
    insertCard,
    [
      board.workspaceId,
      board.boardId,
      id,
      number,
      state.type,
      state.classOfService,
      asked.title,
      asked.description ?? '',
      asked.customer ?? null,
      asked.environment ?? null,
      asked.dueOn ?? null,
      asked.tags ?? [],
      asked.parentId ?? null,
      JSON.stringify(asked.checklist ?? []),
    ],
    'insert-card',
  );

/** A feature, where the board has features; else the first of its types. */
const usualType = ({ configuration }: LockedBoard): CardState['type'] => {
  const enabled = configuration.types.filter((type) => type.enabled).map(({ id }) => id);
  return enabled.includes('feature') ? 'feature' : (enabled[0] ?? 'feature');
};

const firstState = (board: LockedBoard, asked: CreateCard): CardState => ({
  columnId: asked.columnId ?? board.configuration.columns.find(isOpen)?.id ?? null,
  rank: null,
  laneId: asked.laneId ?? null,
  type: asked.type ?? usualType(board),
  size: asked.size ?? null,
  classOfService: asked.classOfService ?? 'standard',
  assigneeId: asked.assigneeId ?? null,
  standing: 'on-board',
  void: false,
});

/** Creates a card in a column; it enters like any other, so that every limit judges it. */
export async function createCard(
  access: BoardAccess<'card:create'>,
  command: Command,
  asked: CreateCard,
): Promise<CreatedCard> {
  return runBoardCommand(access, command, async (board) => {
    const state = firstState(board, asked);
    const wrong =
      columnRefusal(board.configuration, state.columnId) ??
      laneRefusal(board, state) ??
      (await assigneeRefusal(board, asked.assigneeId)) ??
      (await parentRefusal(board, null, asked.parentId));
    if (wrong || state.columnId === null) return wrong ?? refuse('column-not-open', 'The board has no column yet.');
    const gap = await lockedGap(board, state.columnId, placeOf(asked, [state]), []);
    const placed = { ...state, rank: rankBetween(gap) };
    const judgement = await judgementFor(board, [placed], {
      mayOverride: access.can('limit:override'),
      reason: asked.reason,
    });
    const id = randomUUID() as CardId;
    const number = board.lastCardNumber + 1;
    const draft = decideCreate(judgement, id, placed, number);
    if (isRefusal(draft)) return draft;
    await insertTexts(board, id, number, placed, asked);
    const { events, answer } = cardEvents(board, [], [draft]);
    const card = { id, number, key: `${board.configuration.key}-${number}` };
    return { events, answer: (appended) => ({ ...answer(appended), card }) };
  });
}

const laneRefusal = (board: LockedBoard, state: CardState) =>
  state.laneId === null || board.configuration.lanes.some(({ id, retired }) => id === state.laneId && !retired)
    ? undefined
    : refuse('invalid-input', 'There is no such lane on this board.', { field: 'laneId' });
