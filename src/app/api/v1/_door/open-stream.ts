import { randomUUID } from 'node:crypto';
import type { ReadAccess } from '#data/authorize.ts';
import type { Subscriber } from '#data/events/board-feed.ts';
import type { hub } from '#data/events/hub.ts';
import type { StreamHolder } from '#data/people/still-holds.ts';
import type { BoardDelta } from '#domain/schemas/board-view.ts';
import type { BoardPresence } from '#domain/schemas/presence.ts';
import { deltaMessage, heartbeat, message, presenceMessage } from './stream-messages.ts';

const heartbeatMs = 15_000;

/** What may wait for one client. Who has more waiting than this does not keep up. */
export const mostWaitingBytes = 1024 * 1024;

function holderOf({ actor, workspaceId, boardId }: ReadAccess): StreamHolder {
  const holder = { id: randomUUID(), workspaceId, boardId, personId: actor.personId };
  if (actor.kind === 'wall') return { ...holder, wallLinkId: actor.wallLinkId };
  return actor.kind === 'person' ? { ...holder, sessionId: actor.sessionId } : { ...holder, tokenId: actor.tokenId };
}

/** One client's end of a stream: what is written, what waits, and the one way in which all of it stops. */
export class OpenStream implements Subscriber {
  readonly holder: StreamHolder;
  seq: number;
  readonly #access: ReadAccess;
  readonly #controller: ReadableStreamDefaultController<Uint8Array>;
  readonly #beat: NodeJS.Timeout;
  #isForgotten: boolean = false;
  #leave: () => void = () => {};
  #drained: () => void = () => {};

  constructor(access: ReadAccess, seq: number | undefined, controller: ReadableStreamDefaultController<Uint8Array>) {
    this.holder = holderOf(access);
    this.seq = seq ?? Number.MAX_SAFE_INTEGER;
    this.#access = access;
    this.#controller = controller;
    this.#beat = setInterval(() => this.#keepAlive(), heartbeatMs);
    this.#beat.unref();
  }

  async begin(streams: typeof hub): Promise<void> {
    const hello = (seq: number) => void this.#write(message('hello', { seq }));
    this.#leave = await streams.subscribe(this.#access, this, hello);
    if (this.#isForgotten) this.#leave();
  }

  send(delta: BoardDelta): boolean {
    return this.#write(deltaMessage(delta));
  }

  /** A wall does not tell who sits at their board. */
  present(presence: BoardPresence): void {
    if (this.#access.actor.kind !== 'wall') this.#write(presenceMessage(presence));
  }

  ready(): Promise<void> {
    if (this.#isForgotten || this.#keepsUp()) return Promise.resolve();
    return new Promise((resolve) => {
      this.#drained = resolve;
    });
  }

  onDrain(): void {
    if (this.#keepsUp()) this.#drained();
  }

  end(reason: 'access' | 'slow' | 'stop'): void {
    if (this.#isForgotten) return;
    if (reason === 'access') this.#write(message('ended', { reason }));
    this.forget();
    if (reason === 'slow') this.#controller.error(new DOMException('The client does not keep up.', 'AbortError'));
    else this.#controller.close();
  }

  /** Takes no more part; for when the connection is gone or is being ended. */
  forget(): void {
    this.#isForgotten = true;
    clearInterval(this.#beat);
    this.#leave();
    this.#drained();
  }

  #keepAlive(): void {
    if (!this.#keepsUp() || !this.#write(heartbeat)) this.end('slow');
  }

  #keepsUp(): boolean {
    return (this.#controller.desiredSize ?? 0) > mostWaitingBytes / 2;
  }

  /** False when the client is gone or too much waits for it already. */
  #write(bytes: Uint8Array): boolean {
    if (this.#isForgotten || (this.#controller.desiredSize ?? 0) <= 0) return false;
    this.#controller.enqueue(bytes);
    return true;
  }
}
