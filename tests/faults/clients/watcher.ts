import { Agent, request as httpRequest, type IncomingMessage } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { BoardDelta, BoardView } from '#domain/schemas/board-view.ts';
import type { BoardCard } from '#domain/schemas/card.ts';
import { send } from './request.ts';

export type WatcherSettings = { token: string; boardId: string; ports: () => number[]; door: number };

const quietMs = 25_000;

/** What a board shows: the ids of its cards by column, in their order. */
export type Shown = Record<string, string[]>;

export function shown(cards: Iterable<BoardCard>): Shown {
  const columns: Record<string, BoardCard[]> = {};
  for (const card of cards) columns[card.columnId ?? ''] = [...(columns[card.columnId ?? ''] ?? []), card];
  const inOrder = (column: BoardCard[]) =>
    column.toSorted((one, other) => ((one.rank ?? '') < (other.rank ?? '') ? -1 : 1)).map(({ id }) => id);
  return Object.fromEntries(Object.entries(columns).map(([id, column]) => [id, inOrder(column)]));
}

/** A screen: it reads the board once and from then on lives by the stream alone, across all its interruptions. */
export class Watcher {
  readonly settings: WatcherSettings;
  readonly violations: string[] = [];
  /** When each seq reached this screen, in milliseconds of the clients' clock. */
  readonly seenAt = new Map<number, number>();
  connections = 0;
  #seq = 0;
  readonly #cards = new Map<string, BoardCard>();
  readonly #agent = new Agent({ keepAlive: false });
  #door: number;
  #isOver: boolean = false;
  #stream: IncomingMessage | undefined;

  constructor(settings: WatcherSettings) {
    this.settings = settings;
    this.#door = settings.door;
  }

  get seq(): number {
    return this.#seq;
  }

  get shown(): Shown {
    return shown(this.#cards.values());
  }

  async watch(): Promise<void> {
    while (!this.#isOver) {
      await this.#readOrFollow().catch(() => {});
      this.#door += 1;
      await delay(100);
    }
  }

  stop(): void {
    this.#isOver = true;
    this.#stream?.destroy();
    this.#agent.destroy();
  }

  get #port(): number {
    const doors = this.settings.ports();
    return doors[this.#door % doors.length] ?? 0;
  }

  #readOrFollow(): Promise<void> {
    return this.#seq === 0 ? this.#readBoard() : this.#follow();
  }

  async #readBoard(): Promise<void> {
    const { token, boardId } = this.settings;
    const asked = { port: this.#port, method: 'GET', path: `/api/v1/boards/${boardId}`, token };
    const { status, text } = await send(this.#agent, asked, 20_000);
    if (status !== 200) return;
    const view = JSON.parse(text) as BoardView;
    this.#seq = view.seq;
    for (const card of view.cards) this.#cards.set(card.id, card);
  }

  /** One connection, from its beginning to its end. */
  async #follow(): Promise<void> {
    const stream = await this.#connect();
    this.#stream = stream;
    this.connections += 1;
    let text = '';
    for await (const chunk of stream.setEncoding('utf8')) {
      text += chunk;
      const messages = text.split('\n\n');
      text = messages.pop() ?? '';
      for (const message of messages) this.#take(message);
    }
  }

  #connect(): Promise<IncomingMessage> {
    const { token, boardId } = this.settings;
    const path = `/api/v1/boards/${boardId}/events/stream`;
    const headers = { authorization: `Bearer ${token}`, 'last-event-id': String(this.#seq) };
    const asked = { agent: this.#agent, host: '127.0.0.1', port: this.#port, path, headers };
    return new Promise((resolve, reject) => {
      const outgoing = httpRequest(asked, (incoming) => {
        if (incoming.statusCode === 200) resolve(incoming);
        else reject(incoming.destroy(new Error(`the stream answered ${incoming.statusCode}`)));
      });
      outgoing.setTimeout(quietMs, () => outgoing.destroy(new Error('the stream fell silent')));
      outgoing.on('error', reject);
      outgoing.end();
    });
  }

  #take(message: string): void {
    const lines = message.split('\n');
    const field = (name: string) => lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
    if (field('event') !== 'delta') return;
    this.#apply(JSON.parse(field('data') ?? '') as BoardDelta);
  }

  #apply(delta: BoardDelta): void {
    if (delta.from !== this.#seq) this.violations.push(`a delta from ${delta.from} came to a screen at ${this.#seq}`);
    const seqs = delta.events.map(({ seq }) => seq);
    const expected = Array.from({ length: delta.seq - delta.from }, (_, index) => delta.from + 1 + index);
    if (seqs.join() !== expected.join()) this.violations.push(`the delta ${delta.from}..${delta.seq} tells of ${seqs}`);
    for (const card of delta.cards) this.#cards.set(card.id, card);
    for (const id of delta.gone) this.#cards.delete(id);
    const now = performance.now();
    for (const seq of seqs) this.seenAt.set(seq, now);
    this.#seq = delta.seq;
  }
}
