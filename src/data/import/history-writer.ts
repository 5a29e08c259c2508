import 'server-only';
import type { Connection } from '#data/database.ts';
import { appendEvents, type LedgerEntry, type NewEvent } from '#data/ledger/append.ts';
import type { Micros } from '#domain/flow/history.ts';
import { instantText } from '#domain/flow/instant-text.ts';

/** An event that happened before it was written down. Its place in the command is given when it is written. */
export type DatedEvent = { at: Micros; event: NewEvent };

/**
 * Appends a history in its order, piece by piece, as one command of one person, each event with its own instant. The
 * caller holds the board's lock, and instants never descend from one event to the next.
 */
export class HistoryWriter {
  /** Events written so far. */
  written = 0;
  /** `seq` and instant of the last of them. */
  seq = 0;
  last: Micros = 0;

  constructor(
    private readonly connection: Connection,
    private readonly entry: LedgerEntry,
  ) {}

  async write(events: readonly DatedEvent[]): Promise<void> {
    if (events.length === 0) return;
    const numbered = events.map(({ at, event }, index) => ({
      ...event,
      at: instantText(at),
      command_ordinal: this.written + index + 1,
    }));
    const appended = await appendEvents(this.connection, this.entry, numbered);
    this.written += events.length;
    this.seq = appended.at(-1)?.seq ?? this.seq;
    this.last = events.at(-1)?.at ?? this.last;
  }
}
