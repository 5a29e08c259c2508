import 'server-only';
import { randomUUID } from 'node:crypto';
import type { LockedBoard } from '#data/boards/locked-board.ts';
import { rows } from '#data/database.ts';
import type { DemoCard } from '#data/demo/demo-cards.ts';
import type { DatedEvent } from '#data/import/history-writer.ts';
import { cardEvent } from '#data/ledger/new-event.ts';
import { type CardDraft, cardDraft, isTransition } from '#domain/card-draft.ts';
import { isOpen } from '#domain/columns.ts';
import { type Place, places } from '#domain/demo/place.ts';
import type { Happening } from '#domain/demo/simulate.ts';
import type { instantsOf } from '#domain/demo/working-hours.ts';
import type { Micros } from '#domain/flow/history.ts';
import { instantText } from '#domain/flow/instant-text.ts';
import { rankBetween } from '#domain/position.ts';
import type { CardState } from '#domain/schemas/card.ts';
import type { BoardConfiguration, CardTypeId } from '#domain/schemas/configuration.ts';
import type { ColumnId, PersonId } from '#domain/schemas/ids.ts';

type Held = { state: CardState | null; transitions: number; blockId: string | null };
type Block = { id: string; cardId: string; category: string; reason: string; from: string; to: string | null };

const insertBlocks = `
insert into card_block (workspace_id, board_id, card_id, id, category, reason, from_at, to_at)
select $1, $2, b."cardId", b.id, b.category, b.reason, b."from", b."to"
from jsonb_to_recordset($3::jsonb) as b (
  id uuid, "cardId" uuid, category text, reason text, "from" timestamptz, "to" timestamptz
)`;

/** Turns what happens in the demo into dated events of its ledger, in the order given. */
export class DemoLedger {
  private readonly held: Held[];
  private readonly columnAt: Map<Place, ColumnId>;
  private readonly blocks: Block[] = [];
  private lastRank: string | null = null;

  constructor(
    private readonly board: BoardConfiguration,
    private readonly cards: readonly DemoCard[],
    private readonly people: readonly string[],
    private readonly at: ReturnType<typeof instantsOf>,
  ) {
    const open = board.columns.filter(isOpen);
    this.columnAt = new Map(places.map((place, index) => [place, open[index]?.id as ColumnId]));
    this.held = cards.map(() => ({ state: null, transitions: 0, blockId: null }));
  }

  events(happenings: readonly Happening[]): DatedEvent[] {
    const inHour = new Map<number, number>();
    for (const { hour } of happenings) inHour.set(hour, (inHour.get(hour) ?? 0) + 1);
    const placed = new Map<number, number>();
    return happenings.map((happening) => {
      const { hour } = happening;
      const place = (placed.get(hour) ?? 0) + 1;
      placed.set(hour, place);
      return this.event(happening, this.at(hour, place, inHour.get(hour) ?? 1));
    });
  }

  /** Writes the blocks as the events tell them. */
  async projectBlocks(board: LockedBoard): Promise<void> {
    await rows(board.connection, insertBlocks, [board.workspaceId, board.boardId, JSON.stringify(this.blocks)]);
  }

  private event(happening: Happening, at: Micros): DatedEvent {
    const held = this.held[happening.card] as Held;
    const draft = this.draft(happening, held, at);
    const event = cardEvent(this.board, draft, held.transitions, 0);
    held.transitions += isTransition(draft) ? 1 : 0;
    held.state = draft.after;
    return { at, event };
  }

  private draft(happening: Happening, held: Held, at: Micros): CardDraft {
    const card = this.cards[happening.card] as DemoCard;
    const of = { cardId: card.id, before: held.state, after: held.state as CardState };
    switch (happening.do) {
      case 'create':
        return cardDraft({
          ...of,
          kind: 'card-created',
          after: this.created(card.type as CardTypeId),
          detail: { number: card.number },
        });
      case 'move':
        return cardDraft({
          ...of,
          kind: 'card-moved',
          after: this.moved(of.after, happening),
          verdict: verdictOf(happening),
        });
      case 'block':
        return cardDraft({ ...of, kind: 'card-blocked', detail: this.begin(card, held, happening, at) });
      case 'unblock':
        return cardDraft({ ...of, kind: 'card-unblocked', detail: this.end(held, at) });
    }
  }

  private created(type: CardTypeId): CardState {
    return {
      ...this.standing('input'),
      laneId: null,
      type,
      size: null,
      classOfService: 'standard',
      assigneeId: null,
      standing: 'on-board',
      void: false,
    };
  }

  private moved(state: CardState, { to, assignee }: Extract<Happening, { do: 'move' }>): CardState {
    const assigneeId = assignee === null ? null : (this.people[assignee] as PersonId);
    return { ...state, ...this.standing(to), assigneeId };
  }

  private standing(place: Place) {
    this.lastRank = rankBetween({ above: this.lastRank, below: null });
    return { columnId: this.columnAt.get(place) as ColumnId, rank: this.lastRank };
  }

  private begin(card: DemoCard, held: Held, { category, reason }: Extract<Happening, { do: 'block' }>, at: Micros) {
    const id = randomUUID();
    held.blockId = id;
    this.blocks.push({ id, cardId: card.id, category, reason, from: instantText(at), to: null });
    return { blockId: id, category, reason, blockedById: null };
  }

  private end(held: Held, at: Micros) {
    const block = this.blocks.find(({ id }) => id === held.blockId);
    if (block) block.to = instantText(at);
    return { blockIds: [held.blockId] };
  }
}

const verdictOf = ({ override }: Extract<Happening, { do: 'move' }>): CardDraft['verdict'] =>
  override === undefined ? null : { readings: [], hard: null, override: { kind: 'reason', reason: override } };
