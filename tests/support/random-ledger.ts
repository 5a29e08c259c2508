import { randomUUID } from 'node:crypto';
import { boardCreated, insertLockedBoard } from '#data/boards/create-board.ts';
import type { LockedBoard } from '#data/boards/locked-board.ts';
import { projectConfiguration } from '#data/boards/project-configuration.ts';
import { recomputeStarted } from '#data/cards/recompute-started.ts';
import { inTransaction, rows } from '#data/database.ts';
import { type DatedEvent, HistoryWriter } from '#data/import/history-writer.ts';
import { configurationEvent } from '#data/ledger/new-event.ts';
import type { BoardRef } from '#data/ledger/verify/read-configuration-events.ts';
import { typeChanges } from '#domain/configure/board-templates.ts';
import { decideChange } from '#domain/configure/change.ts';
import { applyConfigurationEvent } from '#domain/configure/fold.ts';
import type { CardHistory, CardStep, FlowBoard, FlowHistory, Micros } from '#domain/flow/history.ts';
import { isRefusal } from '#domain/refusals.ts';
import type { BoardConfiguration } from '#domain/schemas/configuration.ts';
import type { ConfigurationChange } from '#domain/schemas/configuration-commands.ts';
import type { ColumnId } from '#domain/schemas/ids.ts';

/** A card that was given another type and class of service at an instant. */
export type Retyped = { card: number; at: Micros; type: string; classOfService: string };

type Ids = { cards: string[]; columns: Map<string, ColumnId>; person: string };
type Row = { at: Micros; card: number; event: DatedEvent['event']; step?: CardStep };

const insertCards = `
insert into card (workspace_id, board_id, id, number, card_type, source_key, class_of_service, standing, last_seq, created_at, title)
select $1, $2, c.id, c.number, c.type, c.key, 'standard', 'on-board', 0, clock_timestamp(), c.key
from jsonb_to_recordset($3::jsonb) as c (id uuid, number integer, type text, key text)`;

const insertBlocks = `
insert into card_block (workspace_id, board_id, card_id, id, category, reason, from_at, to_at)
select
  $1, $2, b."cardId", b.id, 'other', b.reason,
  to_timestamp(0) + b."from" * interval '1 microsecond', to_timestamp(0) + b."to" * interval '1 microsecond'
from jsonb_to_recordset($3::jsonb) as b ("cardId" uuid, id uuid, reason text, "from" float8, "to" float8)`;

/**
 * Writes a made-up history into the database, through the ledger's own function, as a board of its own. Its columns bear
 * the ids of the history as names; its cards their ids as keys of the source.
 */
export async function landHistory(
  workspaceId: string,
  person: string,
  history: FlowHistory,
  retyped: readonly Retyped[],
): Promise<BoardRef> {
  return inTransaction(async (connection) => {
    const key = `R${randomUUID().replaceAll('-', '').slice(0, 7).toUpperCase()}`;
    const board = await insertLockedBoard(connection, { workspaceId, key, name: 'Random', zone: history.board.zone });
    const columns = new Map(history.board.columns.map(({ id }) => [id, randomUUID() as ColumnId]));
    const ids = { cards: history.cards.map(() => randomUUID()), columns, person };
    const { configuration, events } = configure(board.configuration, history.board, columns);
    await projectConfiguration(connection, workspaceId, configuration);
    await landCards(board, history, ids);
    const entry = { workspaceId, boardId: board.boardId, actorId: person, via: 'import' as const, commandKey: key };
    const writer = new HistoryWriter(connection, entry);
    const begin = Math.min(...history.cards.map(({ createdAt }) => createdAt), 1_500_000_000_000_000);
    await writer.write([boardCreated(board), ...events].map((event) => ({ at: begin, event })));
    await writer.write(inOrder([...cardRows(history, ids), ...retypings(history, ids, retyped)], writer.seq));
    await recomputeStarted(connection, board, null);
    return { workspaceId, boardId: board.boardId };
  });
}

function changesOf(board: FlowBoard, columns: ReadonlyMap<string, ColumnId>): ConfigurationChange[] {
  const idOf = (id: string) => columns.get(id) as ColumnId;
  return [
    ...typeChanges(),
    ...board.columns.map(({ id, kind, discard }): ConfigurationChange => {
      return { do: 'add-column', columnId: idOf(id), name: id, kind, discard, policy: '' };
    }),
    {
      do: 'change-board',
      commitmentColumnId: idOf(board.commitmentColumnId),
      doneColumnId: idOf(board.doneColumnId),
      sleDays: board.sleDays,
    },
    ...board.columns
      .filter(({ wipLimit }) => wipLimit !== null)
      .map(({ id, wipLimit }): ConfigurationChange => {
        return { do: 'set-limit', scope: 'column', columnIds: [idOf(id)], maximum: wipLimit as number, mode: 'show' };
      }),
  ];
}

function configure(unconfigured: BoardConfiguration, board: FlowBoard, columns: ReadonlyMap<string, ColumnId>) {
  let configuration = unconfigured;
  const events = changesOf(board, columns).flatMap((change) => {
    const decided = decideChange(configuration, change, randomUUID);
    if (isRefusal(decided)) throw new Error(decided.detail);
    const drafts = [...decided.drafts, ...(decided.afterwards ?? [])];
    configuration = drafts.reduce(applyConfigurationEvent, configuration);
    return drafts.map((draft) => configurationEvent(draft, 0));
  });
  return { configuration, events };
}

async function landCards({ connection, workspaceId, boardId }: LockedBoard, { cards }: FlowHistory, ids: Ids) {
  const born = cards.map(({ id, type }, index) => ({ id: ids.cards[index], number: index + 1, type, key: id }));
  await rows(connection, insertCards, [workspaceId, boardId, JSON.stringify(born)]);
  const blocks = cards.flatMap(({ blocks: own }, index) =>
    own.map((block, place) => ({ cardId: ids.cards[index], id: blockId(ids, index, place), ...block })),
  );
  await rows(connection, insertBlocks, [workspaceId, boardId, JSON.stringify(blocks)]);
}

const blockId = (ids: Ids, card: number, place: number) =>
  `${ids.cards[card]?.slice(0, -4)}${String(place).padStart(4, '0')}`;

type State = Pick<CardStep, 'columnId' | 'standing' | 'void'>;
const nowhere: State = { columnId: null, standing: 'on-board', void: false };

/** The rows of one kind of event that leaves a card as `state` says. */
function row(ids: Ids, card: number, type: string, at: Micros, kind: string, state: State): Row {
  const columnId = state.columnId === null ? null : (ids.columns.get(state.columnId) as string);
  return {
    at,
    card,
    event: {
      ...configurationEvent({ kind: 'board-changed', detail: {} }, 0),
      kind,
      card_id: ids.cards[card] as string,
      column_id: columnId,
      rank: columnId === null ? null : `r${card}`,
      card_type: type,
      class_of_service: 'standard',
      standing: state.standing,
      void: state.void,
      detail: {},
    },
  };
}

function birth({ id, type, createdAt }: CardHistory, card: number, ids: Ids): Row {
  const born = row(ids, card, type, createdAt, 'card-created', nowhere);
  return { ...born, event: { ...born.event, detail: { number: card + 1, sourceKey: id } } };
}

function cardRows({ cards }: FlowHistory, ids: Ids): Row[] {
  return cards.flatMap((history, card) => [
    birth(history, card, ids),
    ...history.steps.map((step) => ({ ...row(ids, card, history.type, step.at, 'card-moved', step), step })),
    ...blockRows(history, card, ids),
  ]);
}

function blockRows({ type, blocks, steps }: CardHistory, card: number, ids: Ids): Row[] {
  return blocks.flatMap(({ from, to, reason }, place) => {
    const id = blockId(ids, card, place);
    const at = (instant: Micros, kind: string, detail: Record<string, unknown>): Row => {
      const made = row(ids, card, type, instant, kind, steps.findLast((step) => step.at <= instant) ?? nowhere);
      return { ...made, event: { ...made.event, detail } };
    };
    const begun = at(from, 'card-blocked', { blockId: id, category: 'other', reason, blockedById: null });
    return to === null ? [begun] : [begun, at(to, 'card-unblocked', { blockIds: [id] })];
  });
}

const retypings = ({ cards }: FlowHistory, ids: Ids, retyped: readonly Retyped[]): Row[] =>
  retyped.map(({ card, at, type, classOfService }) => {
    const state = cards[card]?.steps.findLast((step) => step.at <= at) ?? nowhere;
    const edited = row(ids, card, type, at, 'card-edited', state);
    return { ...edited, event: { ...edited.event, class_of_service: classOfService } };
  });

/** The rows as events in the order of their instants, each undo pointing at the seq that its step got on the board. */
function inOrder(all: readonly Row[], firstSeq: number): DatedEvent[] {
  const ordered = all.toSorted((a, b) => a.at - b.at);
  const seqs = new Map(ordered.map(({ card, step }, index) => [`${card} ${step?.seq}`, firstSeq + index + 1]));
  const attributes = new Map<number, Pick<Row['event'], 'card_type' | 'class_of_service'>>();
  const chains = new Map<number, { column_id: string; card_seq: number }>();
  return ordered.map(({ at, card, step, event }) => {
    const { card_type, class_of_service } = event;
    if (event.kind === 'card-edited') attributes.set(card, { card_type, class_of_service });
    const undoes_seq = step?.undoes ? (seqs.get(`${card} ${step.undoes}`) ?? null) : null;
    const told = { ...event, ...attributes.get(card), undoes_seq };
    const before = chains.get(card);
    const { column_id } = event;
    if (column_id === null || column_id === before?.column_id) return { at, event: told };
    const card_seq = (before?.card_seq ?? 0) + 1;
    chains.set(card, { column_id, card_seq });
    const from_column_id = before?.column_id ?? null;
    return { at, event: { ...told, card_seq, from_column_id } };
  });
}
