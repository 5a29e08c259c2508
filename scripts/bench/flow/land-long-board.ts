import { randomUUID } from 'node:crypto';
import { reconfigure } from '#data/boards/configure-locked.ts';
import { boardCreated, insertLockedBoard } from '#data/boards/create-board.ts';
import type { LockedBoard } from '#data/boards/locked-board.ts';
import { projectConfiguration } from '#data/boards/project-configuration.ts';
import { recomputeStarted } from '#data/cards/recompute-started.ts';
import { inTransaction, rows } from '#data/database.ts';
import { type DatedEvent, HistoryWriter } from '#data/import/history-writer.ts';
import { takeStatistics } from '#data/import/take-statistics.ts';
import { cardEvent } from '#data/ledger/new-event.ts';
import type { PersonActor } from '#data/people/actor.ts';
import { type CardDraft, cardDraft, isTransition } from '#domain/card-draft.ts';
import { cardTypeIds } from '#domain/card-vocabulary.ts';
import { typeChanges } from '#domain/configure/board-templates.ts';
import { ranksInOrder } from '#domain/import/ranks.ts';
import { isRefusal } from '#domain/refusals.ts';
import type { CardState } from '#domain/schemas/card.ts';
import type { BoardConfiguration } from '#domain/schemas/configuration.ts';
import type { ConfigurationChange } from '#domain/schemas/configuration-commands.ts';
import type { CardId, ColumnId } from '#domain/schemas/ids.ts';
import { cardTexts } from '../card-texts.ts';
import { doneColumn, type Happening } from './long-history.ts';

const names = ['Input queue', 'Analysis', 'Development', 'Waits for test', 'Test', 'Acceptance', 'Ready', 'Delivered'];
const queues = [0, 3, 6];
const batch = 10_000;

export type LongBoard = { id: string; key: string; columns: ColumnId[]; open: { id: CardId; columnId: ColumnId }[] };

type Held = { id: CardId; rank: string; transitions: number; states: CardState[]; seqs: number[]; blockId: string };

const insertCards = `
insert into card (workspace_id, board_id, id, number, card_type, class_of_service, standing, last_seq, created_at, title)
select $1, $2, c.id, c.number, c.type, 'standard', 'on-board', 0, clock_timestamp(), c.title
from jsonb_to_recordset($3::jsonb) as c (id uuid, number integer, type text, title text)`;

const insertBlocks = `
insert into card_block (workspace_id, board_id, card_id, id, category, reason, from_at, to_at)
select b.workspace_id, b.board_id, b.card_id, (b.detail ->> 'blockId')::uuid, 'other', b.detail ->> 'reason', b.at, u.at
from ledger_event b
left join ledger_event u
  on u.workspace_id = $1 and u.board_id = $2 and u.card_id = b.card_id and u.kind = 'card-unblocked'
where b.workspace_id = $1 and b.board_id = $2 and b.kind = 'card-blocked'`;

const countCards = 'update board set last_card_number = $3 where workspace_id = $1 and id = $2';

const readOpen = `
select id, column_id as "columnId"
from card
where workspace_id = $1 and board_id = $2 and standing = 'on-board' and column_id <> $3
order by number
limit 200`;

const changes = (columns: readonly ColumnId[]): ConfigurationChange[] => [
  ...names.map((name, index): ConfigurationChange => {
    const kind = index === doneColumn ? 'done' : queues.includes(index) ? 'queue' : 'active';
    return { do: 'add-column', columnId: columns[index], name, kind, discard: false, policy: '' };
  }),
  { do: 'change-board', commitmentColumnId: columns[1] ?? null, doneColumnId: columns[doneColumn] ?? null },
];

/** Turns what happens into the events of a board's ledger. */
class LongLedger {
  private readonly held: Held[];

  constructor(
    private readonly board: BoardConfiguration,
    private readonly columns: readonly ColumnId[],
    cards: readonly { id: CardId }[],
    private seq: number,
  ) {
    const ranks = ranksInOrder(cards.length);
    this.held = cards.map(({ id }, index) => {
      return { id, rank: ranks[index] ?? '', transitions: 0, states: [], seqs: [], blockId: '' };
    });
  }

  event({ at, card, to }: Happening): DatedEvent {
    const held = this.held[card] as Held;
    const draft = this.draft(held, to, card);
    const event = cardEvent(this.board, draft, held.transitions, 0);
    this.seq += 1;
    held.transitions += isTransition(draft) ? 1 : 0;
    held.states.push(draft.after);
    held.seqs.push(this.seq);
    return { at, event };
  }

  private draft(held: Held, to: Happening['to'], card: number): CardDraft {
    const before = held.states.at(-1) ?? null;
    const of = { cardId: held.id, before };
    const after = before as CardState;
    if (before === null) {
      const detail = { number: card + 1 };
      return cardDraft({
        ...of,
        kind: 'card-created',
        after: this.born(held, card, this.columns[0] as ColumnId),
        detail,
      });
    }
    if (to === 'block') {
      held.blockId = randomUUID();
      const reason = 'waits for the berth office';
      return cardDraft({
        ...of,
        after,
        kind: 'card-blocked',
        detail: { blockId: held.blockId, category: 'other', reason, blockedById: null },
      });
    }
    if (to === 'unblock')
      return cardDraft({ ...of, after, kind: 'card-unblocked', detail: { blockIds: [held.blockId] } });
    if (to === 'archive') return cardDraft({ ...of, after: { ...after, standing: 'archived' }, kind: 'card-archived' });
    if (to === 'undo') {
      return cardDraft({
        ...of,
        after: held.states.at(-2) as CardState,
        kind: 'card-moved',
        undoesSeq: held.seqs.at(-1) ?? null,
      });
    }
    return cardDraft({ ...of, after: { ...after, columnId: this.columns[to] as ColumnId }, kind: 'card-moved' });
  }

  private born({ rank }: Held, card: number, columnId: ColumnId): CardState {
    return {
      columnId,
      rank,
      laneId: null,
      type: cardTypeIds[card % cardTypeIds.length] as CardState['type'],
      size: null,
      classOfService: 'standard',
      assigneeId: null,
      standing: 'on-board',
      void: false,
    };
  }
}

async function insertAll(board: LockedBoard, count: number): Promise<{ id: CardId }[]> {
  const texts = cardTexts(Math.min(count, 5_000));
  const cards = Array.from({ length: count }, (_, index) => ({
    id: randomUUID() as CardId,
    number: index + 1,
    type: cardTypeIds[index % cardTypeIds.length],
    title: texts[index % texts.length]?.title ?? '',
  }));
  const of = [board.workspaceId, board.boardId];
  for (let from = 0; from < count; from += batch) {
    await rows(board.connection, insertCards, [...of, JSON.stringify(cards.slice(from, from + batch))]);
  }
  await rows(board.connection, countCards, [...of, count]);
  return cards;
}

/** Writes a long history through the ledger's own function, as a board of eight columns; answers some of its open cards. */
export async function landLongBoard(
  actor: PersonActor,
  workspaceId: string,
  key: string,
  happenings: readonly Happening[],
): Promise<LongBoard> {
  return inTransaction(async (connection) => {
    await rows(connection, "set local statement_timeout = '10min'");
    const board = await insertLockedBoard(connection, {
      workspaceId,
      key,
      name: `Harbour ${key}`,
      zone: 'Europe/Luxembourg',
    });
    const columns = names.map(() => randomUUID() as ColumnId);
    const configured = await reconfigure(board, [...typeChanges(), ...changes(columns)], { mayOverride: true });
    if (isRefusal(configured)) throw new Error(configured.detail);
    await projectConfiguration(connection, workspaceId, configured.configuration);
    const cards = await insertAll(
      board,
      happenings.reduce((most, { card }) => Math.max(most, card + 1), 0),
    );
    const entry = {
      workspaceId,
      boardId: board.boardId,
      actorId: actor.personId,
      via: 'demo' as const,
      commandKey: key,
    };
    const writer = new HistoryWriter(connection, entry);
    const first = (happenings[0]?.at ?? 1) - 1;
    await writer.write([boardCreated(board), ...configured.events].map((event) => ({ at: first, event })));
    await rows(connection, takeStatistics);
    const ledger = new LongLedger(configured.configuration, columns, cards, writer.seq);
    for (let from = 0; from < happenings.length; from += batch) {
      await writer.write(happenings.slice(from, from + batch).map((happening) => ledger.event(happening)));
      if (from === 0) await rows(connection, takeStatistics);
    }
    const of = [workspaceId, board.boardId];
    await rows(connection, takeStatistics);
    await rows(connection, insertBlocks, of);
    await recomputeStarted(connection, board, null);
    const open = await rows<LongBoard['open'][number]>(connection, readOpen, [...of, columns[doneColumn]]);
    return { id: board.boardId, key, columns, open };
  });
}
