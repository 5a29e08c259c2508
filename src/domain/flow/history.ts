/** An instant: integer microseconds since 1970-01-01T00:00:00Z. Exact in a JavaScript number until the year 2255. */
export type Micros = number;

/** What a column means for time: waiting (`queue`), being worked on (`active`) or delivered (`done`). */
export type ColumnKind = 'queue' | 'active' | 'done';

/** One column as the metrics read it. Its place in `FlowBoard.columns` is its rank. */
export type FlowColumn = {
  id: string;
  /** The id under which the board knows the column, where that is another than the source's. */
  columnId?: string;
  name: string;
  /** The kind that holds before the first entry of `kindHistory`. */
  kind: ColumnKind;
  /** Ascending by `from`; each kind holds from its instant on. */
  kindHistory: readonly { from: Micros; kind: ColumnKind }[];
  /** A column that means "we will not do it". It has a place in the list but no rank. */
  discard: boolean;
  /** Removed from the board; keeps its rank so that the past reads as it was. */
  retired: boolean;
  /** When it left the board: was retired, or split into halves; null or absent = it stands, or nobody knows. */
  retiredAt?: Micros | null;
  /**
   * The limit that holds before the first entry of `limitHistory`; null = no limit. On both halves of a split column:
   * the limit that they share.
   */
  wipLimit: number | null;
  /** Ascending by `from`; each limit holds from its instant on. */
  limitHistory: readonly { from: Micros; maximum: number | null }[];
  /** Both halves of a split column share it; null = not split. */
  parentId: string | null;
  half: 'in-progress' | 'done' | null;
};

/** A working-time calendar. */
export type FlowCalendar = {
  /** Working weekdays, 0 = Monday. */
  days: readonly number[];
  /** Local time of day, `HH:MM`, first instant of work. */
  start: string;
  /** Local time of day, `HH:MM`, end of work (exclusive). */
  end: string;
  /** Local dates, `YYYY-MM-DD`, without work. */
  holidays: readonly string[];
};

/** A board's configuration as the metrics read it: one order for all history. */
export type FlowBoard = {
  name: string;
  /** IANA zone in which the board's days begin and end. */
  zone: string;
  /** In today's order, discard and retired columns included. */
  columns: readonly FlowColumn[];
  commitmentColumnId: string;
  doneColumnId: string;
  /** The promised number of inclusive days, or null where none is set. */
  sleDays: number | null;
  calendar: FlowCalendar | null;
  /** When the whole history began to be read in another way, ascending; absent = never, or nobody knows. */
  restatements?: readonly Restatement[];
};

/** The order of columns or a boundary was changed, which holds for all history (FLOW 2.6). */
export type Restatement = { at: Micros; by: 'order' | 'commitment' | 'done' };

/** Where a card stands apart from its column: an overlay (archived, deleted, away) keeps the column but leaves the board. */
export type Standing = 'on-board' | 'archived' | 'deleted' | 'away';

/** The card's whole flow state after one event of the ledger. */
export type CardStep = {
  seq: number;
  at: Micros;
  /** The column after the event; null = not yet placed. */
  columnId: string | null;
  standing: Standing;
  /** Marked as never having happened (mistake, test, duplicate). */
  void: boolean;
  /** The `seq` of the step that this one takes back, else null. Both are skipped from this instant on. */
  undoes: number | null;
};

/** An interval in which a card was blocked; `to` null = still blocked. */
export type Block = { from: Micros; to: Micros | null; reason: string };

/** One card's past: steps ascending by `seq`, whose instants never descend but may tie. */
export type CardHistory = {
  /** The key that people see. */
  id: string;
  /** The number under which the board finds it; absent where the source has none. */
  number?: number;
  type: string;
  /** The id of its lane; absent or null = in none. */
  lane?: string | null;
  /** Absent = standard. */
  classOfService?: string;
  createdAt: Micros;
  steps: readonly CardStep[];
  blocks: readonly Block[];
};

/** All that the metrics know of a board. */
export type FlowHistory = {
  board: FlowBoard;
  cards: readonly CardHistory[];
  /**
   * The instant of the first placement of any card, null = there was none. Given where `cards` are only those in flow
   * since some instant; else the cards tell it.
   */
  beganAt?: Micros | null;
};
