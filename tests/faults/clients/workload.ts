import type { Operation } from '../history/operation.ts';
import type { SeededBoard } from '../system/seeded-board.ts';
import type { Client, Request } from './client.ts';
import {
  archiveOrRestore,
  blockOrUnblock,
  create,
  edit,
  type Knowledge,
  move,
  moveSeveral,
  readBoard,
  readChanges,
  type SeenCard,
  setLimit,
  undo,
} from './requests.ts';

type Make = (known: Knowledge) => Request;

const weights: [number, Make][] = [
  [56, move],
  [6, moveSeveral],
  [2, create],
  [3, edit],
  [3, blockOrUnblock],
  [4, archiveOrRestore],
  [6, undo],
  [6, readBoard],
  [14, readChanges],
];

/** A hundred cards to draw from, each request as often as its weight says. */
const deck = weights.flatMap(([weight, make]) => Array.from({ length: weight }, () => make));

const mostCards = 120;
const keptRequests = 50;

/** One client at work on one board: it asks for this and that, and now and then repeats what it has asked before. */
export class Worker {
  readonly #client: Client;
  readonly #known: Knowledge;
  readonly #isAdmin: boolean;
  readonly #sent: { request: Request; operation: Operation }[] = [];

  constructor(client: Client, board: SeededBoard, isAdmin: boolean) {
    this.#client = client;
    this.#isAdmin = isAdmin;
    this.#known = { board, cards: [], archived: [], seq: 0, chance: client.settings.chance };
  }

  /** Works until `isOver`, and then finishes what it has begun. */
  async work(isOver: () => boolean): Promise<void> {
    await this.#look();
    while (!isOver()) await this.#askSomething();
  }

  async #askSomething(): Promise<void> {
    const { chance } = this.#known;
    const earlier = this.#sent.length > 0 && chance.percent(6) ? chance.pick(this.#sent) : undefined;
    if (earlier) return this.#askAgain(earlier);
    const request = this.#draw();
    if (request.name === 'read board') return this.#look();
    if (request.method === 'GET') return this.#note(await this.#client.ask(request));
    await this.#write(request);
  }

  #draw(): Request {
    const { chance } = this.#known;
    if (this.#isAdmin && chance.percent(20)) return setLimit(this.#known);
    const make = chance.pick(deck);
    return make === create && this.#known.cards.length >= mostCards ? move(this.#known) : make(this.#known);
  }

  /** Some writes go out twice at the same moment, as from an impatient hand or a proxy that repeats. */
  async #write(request: Request): Promise<void> {
    const keyed = { ...request, key: crypto.randomUUID() };
    const isDoubled = this.#known.chance.percent(10);
    const twins = isDoubled ? [this.#client.ask(keyed), this.#client.ask(keyed)] : [this.#client.ask(keyed)];
    const [operation] = await Promise.all(twins);
    if (!operation) return;
    this.#note(operation);
    const isKept =
      operation.outcome.is === 'ok' || (operation.outcome.is === 'refused' && operation.outcome.status === 409);
    if (isKept) this.#sent.push({ request: keyed, operation });
    if (this.#sent.length > keptRequests) this.#sent.shift();
  }

  /** The same key with the same content, or with another, which is an error. */
  async #askAgain({ request }: { request: Request }): Promise<void> {
    const { chance } = this.#known;
    if (chance.percent(70)) return this.#note(await this.#client.ask({ ...request, name: 'repeat' }));
    const body = { cardId: chance.pick(this.#known.cards).id, toColumnId: chance.pick(this.#known.board.columns) };
    const path = `/api/v1/boards/${this.#known.board.id}/moves`;
    const other = { ...body, reason: `Not what ${request.key} was for` };
    await this.#client.ask({ ...request, name: 'reuse', method: 'POST', path, body: other });
  }

  async #look(): Promise<void> {
    const operation = await this.#client.ask(readBoard(this.#known));
    this.#note(operation);
    if (operation.outcome.is === 'seen')
      this.#known.cards = (JSON.parse(operation.body) as { cards: SeenCard[] }).cards;
  }

  #note({ outcome }: Operation): void {
    if (outcome.is === 'ok' || outcome.is === 'seen') this.#known.seq = Math.max(this.#known.seq, outcome.seq);
  }
}
