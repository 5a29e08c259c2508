import 'server-only';
import type { ReadAccess } from '#data/authorize.ts';
import { BoardFeed, type Subscriber } from '#data/events/board-feed.ts';
import { listenForNotices } from '#data/events/board-notices.ts';
import { readBoardSeqs } from '#data/events/board-seqs.ts';
import { onLocalNews } from '#data/events/notifier.ts';
import { PresenceDesk } from '#data/events/presence-desk.ts';
import { repeat } from '#data/events/repeat.ts';
import { stillHolds } from '#data/people/still-holds.ts';
import { notFound } from '#data/refused.ts';

/** A notice that was lost is noticed after this time at the latest. */
const lookMs = 2_000;
/** A right that was taken away ends an open stream after this time, and the query's own. */
const accessMs = 1_000;

/** All open streams of this process, by board, and who is there. */
class Hub {
  readonly #feeds = new Map<string, BoardFeed>();
  readonly #presence = new PresenceDesk((boardId) => this.#showPresence(boardId));
  #stops: (() => void)[] = [];

  get openStreams(): number {
    return [...this.#feeds.values()].reduce((count, { subscribers }) => count + subscribers.size, 0);
  }

  /**
   * Adds a stream that continues after `seq`; undefined: from now on. Calls `open` with the board's seq before anything
   * is sent; a client that is ahead of the board, as after a restore of the database, continues from there too.
   * Answers how to leave, which does no harm twice.
   */
  async subscribe(access: ReadAccess, subscriber: Subscriber, open: (seq: number) => void): Promise<() => void> {
    const { boardId } = access;
    const current = (await readBoardSeqs([boardId])).get(boardId);
    if (current === undefined) throw notFound('board');
    this.#start();
    subscriber.seq = Math.min(subscriber.seq, current);
    const known = this.#feeds.get(boardId);
    const feed = known ?? new BoardFeed(access, current);
    this.#feeds.set(boardId, feed);
    open(current);
    feed.add(subscriber);
    const present = this.#presence.of(boardId);
    if (present.count > 0) subscriber.present(present);
    if (!known || current > feed.seq) void feed.wake();
    return () => {
      feed.subscribers.delete(subscriber);
      if (feed.subscribers.size === 0 && this.#feeds.get(boardId) === feed) this.#feeds.delete(boardId);
    };
  }

  /** Who is at which board. Asking for it makes this process listen, for tabs speak where their stream may not be. */
  get presence(): PresenceDesk {
    this.#start();
    return this.#presence;
  }

  /** Ends every stream, so that the process can leave. */
  close(): void {
    for (const stop of this.#stops) stop();
    this.#stops = [];
    for (const feed of this.#feeds.values()) {
      for (const subscriber of feed.subscribers) feed.end(subscriber, 'stop');
    }
    this.#feeds.clear();
  }

  #start(): void {
    if (this.#stops.length > 0) return;
    const look = () => this.#look([...this.#feeds.keys()]);
    this.#stops = [
      onLocalNews((boardIds) => {
        for (const id of boardIds) void this.#feeds.get(id)?.wake();
      }),
      listenForNotices({
        onNotice: (boardIds) => void this.#look(boardIds),
        onPresence: (payload) => this.#presence.hear(payload),
        onConnect: () => {
          this.#presence.ask();
          void look();
        },
      }),
      this.#presence.start(),
      repeat(lookMs, look),
      repeat(accessMs, () => this.#checkAccess()),
    ];
  }

  /** Wakes the feeds of those boards that are further than their feed. */
  async #look(boardIds: string[]): Promise<void> {
    const watched = boardIds.filter((id) => this.#feeds.has(id));
    if (watched.length === 0) return;
    const seqs = await readBoardSeqs(watched).catch(() => new Map<string, number>());
    for (const [id, seq] of seqs) {
      const feed = this.#feeds.get(id);
      if (feed && seq > feed.seq) void feed.wake();
    }
  }

  async #checkAccess(): Promise<void> {
    const open = [...this.#feeds.values()].flatMap((feed) =>
      [...feed.subscribers].map((subscriber) => ({ feed, subscriber })),
    );
    const seated = this.#presence.holders();
    const holding = await stillHolds([...open.map(({ subscriber }) => subscriber.holder), ...seated]);
    for (const { feed, subscriber } of open) {
      if (!holding.has(subscriber.holder.id)) feed.end(subscriber, 'access');
    }
    for (const holder of seated) if (!holding.has(holder.id)) this.#presence.dismiss(holder);
  }

  #showPresence(boardId: string): void {
    const subscribers = this.#feeds.get(boardId)?.subscribers ?? [];
    const present = this.#presence.of(boardId);
    for (const subscriber of subscribers) subscriber.present(present);
  }
}

const kept = globalThis as typeof globalThis & { leatHub?: Hub };
kept.leatHub ??= new Hub();

/** One for the process, kept over reloads of the code in development. */
export const hub: Hub = kept.leatHub;
