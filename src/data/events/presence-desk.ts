import 'server-only';
import { randomUUID } from 'node:crypto';
import { PresenceBook, type Seat } from '#data/events/presence-book.ts';
import { type PresenceNotice, readPayload, sendNotice } from '#data/events/presence-notices.ts';
import { repeat } from '#data/events/repeat.ts';
import type { StreamHolder } from '#data/people/still-holds.ts';
import type { BoardPresence } from '#domain/schemas/presence.ts';

const quietMs = 100;
const sweepMs = 1_000;
/** What is told again and again heals a lost notice, and keeps this process from being forgotten. */
const againMs = 8_000;

/**
 * Who looks at which board, over all processes: each keeps in memory what its own tabs say and tells the others, so that
 * nothing of it is ever written. `changed` hears of boards whose presence is another now.
 */
export class PresenceDesk {
  readonly #process = randomUUID();
  readonly #book = new PresenceBook();
  readonly #changed: (boardId: string) => void;
  readonly #send: (said: PresenceNotice) => void;
  readonly #dirty = new Set<string>();
  #timer: NodeJS.Timeout | undefined;

  constructor(changed: (boardId: string) => void, send = sendNotice) {
    this.#changed = changed;
    this.#send = send;
  }

  /** Begins to sweep and to tell; answers how to stop. */
  start(): () => void {
    const stops = [
      repeat(sweepMs, async () => this.sweep(Date.now())),
      repeat(againMs, async () => this.#tell(this.#book.boardsHere(), false)),
    ];
    return () => {
      for (const stop of stops) stop();
      clearTimeout(this.#timer);
      this.#timer = undefined;
    };
  }

  sit(seat: Seat, nowMs: number): void {
    if (this.#book.sit(seat, nowMs)) this.#mark(seat.boardId);
  }

  leave(seat: Pick<Seat, 'boardId' | 'sessionId' | 'tab'>): void {
    if (this.#book.leave(seat)) this.#mark(seat.boardId);
  }

  of(boardId: string): BoardPresence {
    return this.#book.of(boardId);
  }

  /** After the line to the other processes was made, or made again: they are asked for what they know. */
  ask(): void {
    this.#tell(this.#book.boardsHere(), true);
  }

  hear(payload: string): void {
    const said = readPayload(payload);
    if (!said || said.from === this.#process) return;
    const nowMs = Date.now();
    for (const { boardId, people } of said.boards) {
      if (this.#book.hear(said.from, boardId, people, nowMs)) this.#changed(boardId);
    }
    if (said.asks) this.#tell(this.#book.boardsHere(), false);
  }

  sweep(nowMs: number): void {
    for (const boardId of this.#book.sweep(nowMs)) this.#mark(boardId);
  }

  /** The sessions here whose right to their board is to be looked at, once for each board. */
  holders(): StreamHolder[] {
    const holders = this.#book.seats().map(({ workspaceId, boardId, personId, sessionId }): StreamHolder => {
      return { id: `${boardId}/${sessionId}`, workspaceId, boardId, personId, sessionId };
    });
    return [...new Map(holders.map((holder) => [holder.id, holder])).values()];
  }

  /** A session whose right is gone stands at the board no longer, in none of its tabs. */
  dismiss({ boardId, sessionId }: StreamHolder): void {
    for (const seat of this.#book.seats()) {
      if (seat.boardId === boardId && seat.sessionId === sessionId) this.leave(seat);
    }
  }

  #mark(boardId: string): void {
    this.#dirty.add(boardId);
    this.#timer ??= setTimeout(() => this.#flush(), quietMs).unref();
  }

  #flush(): void {
    this.#timer = undefined;
    const boardIds = [...this.#dirty];
    this.#dirty.clear();
    for (const boardId of boardIds) this.#changed(boardId);
    this.#tell(boardIds, false);
  }

  #tell(boardIds: readonly string[], asks: boolean): void {
    if (boardIds.length === 0 && !asks) return;
    const boards = boardIds.map((boardId) => ({ boardId, people: this.#book.here(boardId) }));
    this.#send({ from: this.#process, asks, boards });
  }
}
