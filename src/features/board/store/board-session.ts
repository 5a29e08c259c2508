import type { BoardPace } from '#domain/flow/board-pace.ts';
import type { BoardDelta } from '#domain/schemas/board-view.ts';
import type { CardId, ColumnId, PersonId } from '#domain/schemas/ids.ts';
import type { SavedView } from '#domain/schemas/saved-view.ts';
import type { Density } from '#domain/view-vocabulary.ts';
import type { Grouping } from '../state/grouping.ts';
import { nobodyElse, type Others } from '../state/presence.ts';
import { nothingSelected, type Selected, type Stretch } from '../state/selection.ts';
import type { BoardModel } from './board-model.ts';
import { emptyHistory, type History } from './history.ts';
import { type Observable, observable } from './observable.ts';
import { plainView, type ViewSettings } from './view-settings.ts';

/** What of a card is picked from a list. */
export type PickField = 'column' | 'assignee' | 'type' | 'tag';

/** A question to the person that covers the board until it is answered. */
export type Question =
  | {
      kind: 'reason';
      title: string;
      sentence: string;
      submitLabel: string;
      answer: (reason: string) => void;
      /** What would help more. */
      instead?: { label: string; run: () => void };
    }
  | { kind: 'block'; cardIds: readonly CardId[] }
  | { kind: 'name-view'; view: SavedView | null }
  | { kind: 'delete-view'; view: SavedView }
  | { kind: 'pick'; field: PickField; cardIds: readonly CardId[] }
  | { kind: 'due'; cardIds: readonly CardId[] };

/** Where a card went last, by whom and when, as the stream told it. */
export type LastMove = {
  actorId: PersonId;
  atMs: number;
  toColumnId: ColumnId | null;
  kind: BoardDelta['events'][number]['kind'];
};

/** A change that had waited and was then refused: why, and how to go on. */
export type Explained = { key: string; words: string; action?: { label: string; run: () => void } };

/** One person at one board: the board itself, and how they look at it. */
export type BoardSession = BoardModel & {
  /** A screen on the wall shows the board: nothing of it leads anywhere. */
  isWall: boolean;
  /** The moment that the board is drawn of, in milliseconds since the epoch; null: now. */
  asOfMs: Observable<number | null>;
  /** Another moment of the board is on screen in its stead: what happens meanwhile is not told. */
  isAside: Observable<boolean>;
  settings: Observable<ViewSettings>;
  /** The kept view that is looked through; null: none. */
  view: Observable<SavedView | null>;
  /** The kept views of the board in the order of their tabs. */
  views: Observable<readonly SavedView[]>;
  /** Set while the board fills the screen, for people who stand before it; `from` is the density to come back to. */
  presenting: Observable<{ from: Density } | null>;
  /** By what somebody asked to see the board in lanes; null: as the board itself has it. */
  grouping: Observable<Grouping | null>;
  question: Observable<Question | null>;
  history: Observable<History>;
  /** When the line to the server was lost; null while it stands. */
  lostAt: Observable<number | null>;
  ended: Observable<boolean>;
  /** The card whose title is being edited in place. */
  editing: Observable<CardId | null>;
  /** The card that Tab reaches in each list, by the list's key. */
  tabStops: Observable<ReadonlyMap<string, CardId>>;
  /** The card that is to take the focus as soon as it is in the document. */
  wanted: Observable<CardId | null>;
  /** Who else looks at the board, and what they hold. */
  others: Observable<Others>;
  selected: Observable<Selected>;
  /** What the next range is stretched from. */
  stretch: Observable<Stretch | null>;
  /** Cards that the filter leaves out. */
  faded: Observable<ReadonlySet<CardId>>;
  /** The card whose panel stands beside the board. */
  opened: Observable<CardId | null>;
  /** The card whose menu is open, and where. */
  menu: Observable<{ cardId: CardId; at: DOMRect } | null>;
  /** What the ledger says of the flow lately; known a moment after the board stands. */
  pace: Observable<BoardPace>;
  /** Whether the filter is being typed. */
  filtering: Observable<boolean>;
  /** The key of the list in which a new card is being typed. */
  composing: Observable<string | null>;
  /** Keys of new cards that are to be opened once they have a number. */
  openWhenMade: Set<string>;
  /** Keys of changes that are to be taken back once they have arrived. */
  undoWhenDone: Set<string>;
  lastMoves: Map<CardId, LastMove>;
  /** Changes that waited in vain, until they have been read. */
  explained: Observable<readonly Explained[]>;
  /** Whether the moves of others are told to the ear. */
  hearsOthers: boolean;
};

const noPace: BoardPace = {
  figures: { leadTimeDaysP85: null, throughputPerWeek: null, flowEfficiencyPercent: null },
  columns: {},
  constraint: null,
};

export const createSession = (model: BoardModel, { isWall = false, hearsOthers = true } = {}): BoardSession => ({
  ...model,
  isWall,
  asOfMs: observable<number | null>(null),
  isAside: observable(false),
  settings: observable(plainView),
  view: observable<SavedView | null>(null),
  views: observable<readonly SavedView[]>([]),
  presenting: observable<{ from: Density } | null>(null),
  grouping: observable<Grouping | null>(null),
  question: observable<Question | null>(null),
  history: observable(emptyHistory),
  lostAt: observable<number | null>(null),
  ended: observable(false),
  editing: observable<CardId | null>(null),
  tabStops: observable<ReadonlyMap<string, CardId>>(new Map()),
  wanted: observable<CardId | null>(null),
  others: observable(nobodyElse),
  selected: observable(nothingSelected.selected),
  stretch: observable(nothingSelected.stretch),
  faded: observable<ReadonlySet<CardId>>(new Set()),
  opened: observable<CardId | null>(null),
  menu: observable<{ cardId: CardId; at: DOMRect } | null>(null),
  pace: observable(noPace),
  filtering: observable(false),
  composing: observable<string | null>(null),
  openWhenMade: new Set(),
  undoWhenDone: new Set(),
  lastMoves: new Map(),
  explained: observable<readonly Explained[]>([]),
  hearsOthers,
});
