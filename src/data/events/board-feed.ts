import 'server-only';
import { readDelta } from '#data/boards/read-delta.ts';
import type { StreamHolder } from '#data/people/still-holds.ts';
import type { BoardDelta } from '#domain/schemas/board-view.ts';
import type { BoardPresence } from '#domain/schemas/presence.ts';

/** One open stream of a board. What it is sent continues without a gap: each delta's `from` is the last one's `seq`. */
export type Subscriber = {
  holder: StreamHolder;
  /** The board's seq as the client has it. */
  seq: number;
  /** Takes a delta, or answers false when the client does not keep up: it is then closed. */
  send(delta: BoardDelta): boolean;
  /** Takes who looks at the board now; what a full line cannot take comes again with the next change. */
  present(presence: BoardPresence): void;
  /** Resolves when a client that still has much to fetch can take the next page. */
  ready(): Promise<void>;
  /** Nothing follows. `access`: the right to read is gone; `slow`: the client cannot keep up; `stop`: the process ends. */
  end(reason: 'access' | 'slow' | 'stop'): void;
};

/** Two reads of one board lie at least this far apart: on a hot board many moves travel in one delta. */
const restMs = 25;

/**
 * The news of one board for all its streams in this process: each piece is read once, from the last seq on. A stream
 * that is behind gets what it misses by reads of its own.
 */
export class BoardFeed {
  readonly subscribers = new Set<Subscriber>();
  readonly #board: { workspaceId: string; boardId: string };
  #seq: number;
  #isReading: boolean = false;
  #hints = 0;
  readonly #catchingUp = new Set<Subscriber>();
  readonly #reads = new Map<number, Promise<BoardDelta>>();

  constructor(board: { workspaceId: string; boardId: string }, seq: number) {
    this.#board = board;
    this.#seq = seq;
  }

  get seq(): number {
    return this.#seq;
  }

  add(subscriber: Subscriber): void {
    this.subscribers.add(subscriber);
    if (subscriber.seq !== this.#seq) void this.#catchUp(subscriber);
  }

  end(subscriber: Subscriber, reason: Parameters<Subscriber['end']>[0]): void {
    if (this.subscribers.delete(subscriber)) subscriber.end(reason);
  }

  /** The board has news, or may have. Reads until there is none; what cannot be read now is read at the next call. */
  async wake(): Promise<void> {
    this.#hints += 1;
    if (this.#isReading) return;
    this.#isReading = true;
    try {
      await this.#readAll();
    } catch {
      // The database does not answer: the hub looks again in a moment.
    } finally {
      this.#isReading = false;
    }
  }

  async #readAll(): Promise<void> {
    let followed: number;
    do {
      followed = this.#hints;
      await this.#readOnce();
      await new Promise((resolve) => setTimeout(resolve, restMs));
    } while (followed !== this.#hints && this.subscribers.size > 0);
  }

  /** Streams that ask from the same seq at the same time, as all do after a cut, share one read. */
  #read(from: number): Promise<BoardDelta> {
    const known = this.#reads.get(from);
    if (known) return known;
    const read = readDelta(this.#board, from).finally(() => this.#reads.delete(from));
    this.#reads.set(from, read);
    return read;
  }

  async #readOnce(): Promise<void> {
    const delta = await this.#read(this.#seq);
    if (delta.seq === delta.from) return;
    this.#seq = delta.seq;
    if (delta.more) this.#hints += 1;
    for (const subscriber of this.subscribers) this.#deliver(subscriber, delta);
  }

  #deliver(subscriber: Subscriber, delta: BoardDelta): void {
    if (this.#catchingUp.has(subscriber) || subscriber.seq >= delta.seq) return;
    if (subscriber.seq === delta.from) this.#send(subscriber, delta);
    else void this.#catchUp(subscriber);
  }

  #send(subscriber: Subscriber, delta: BoardDelta): void {
    if (subscriber.send(delta)) subscriber.seq = delta.seq;
    else this.end(subscriber, 'slow');
  }

  async #catchUp(subscriber: Subscriber): Promise<void> {
    if (this.#catchingUp.has(subscriber)) return;
    this.#catchingUp.add(subscriber);
    try {
      while (this.subscribers.has(subscriber) && subscriber.seq < this.#seq) {
        const delta = await this.#read(subscriber.seq);
        if (!this.subscribers.has(subscriber) || delta.seq === delta.from) return;
        this.#send(subscriber, delta);
        await subscriber.ready();
      }
    } catch {
      this.end(subscriber, 'slow');
    } finally {
      this.#catchingUp.delete(subscriber);
    }
  }
}
