import { randomUUID } from 'node:crypto';
import { Agent } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { History, Operation, Outcome } from '../history/operation.ts';
import type { Chance } from '../random.ts';
import { type Answer, send } from './request.ts';

const patienceMs = 60_000;
const restMs = 50;

export type ClientSettings = {
  number: number;
  token: string;
  /** Where the app can be reached; a client that gets no answer tries the next one. */
  ports: () => number[];
  history: History;
  chance: Chance;
  /** The planted fault of a client that takes a new key for each try. */
  newKeyForEachTry?: boolean;
};

export type Request = { boardId: string; name: string; method: string; path: string; key?: string; body?: unknown };

/** A client of the API as a careful program is one: it repeats a request under its key until the answer is definite. */
export class Client {
  readonly settings: ClientSettings;
  readonly #agent = new Agent({ keepAlive: true });
  #door: number;

  constructor(settings: ClientSettings) {
    this.settings = settings;
    this.#door = settings.number;
  }

  /** Asks, repeats until there is a definite answer, and writes down what happened. */
  async ask(request: Request): Promise<Operation> {
    const { number, history } = this.settings;
    const isWrite = request.method !== 'GET';
    const keys = isWrite ? [request.key ?? randomUUID()] : [];
    const { boardId, name, body: sent } = request;
    const invokedAt = performance.now();
    let tries = 0;
    let answer: Answer | undefined;
    while (!answer && performance.now() < invokedAt + patienceMs) {
      if (tries > 0 && isWrite && this.settings.newKeyForEachTry) keys.push(randomUUID());
      tries += 1;
      answer = await this.#try(request, keys.at(-1));
    }
    const outcome: Outcome = answer ? outcomeOf(answer, isWrite) : { is: 'unknown' };
    const body = answer?.text ?? '';
    const operation = { client: number, boardId, name, keys, sent, invokedAt, answeredAt: performance.now(), tries };
    const whole = { ...operation, outcome, body };
    history.operations.push(whole);
    return whole;
  }

  close(): void {
    this.#agent.destroy();
  }

  /** One sending; undefined when it must be repeated. */
  async #try(request: Request, key: string | undefined): Promise<Answer | undefined> {
    const { token, ports, history } = this.settings;
    const doors = ports();
    const port = doors[this.#door % doors.length] ?? 0;
    const { method, path, body, name } = request;
    try {
      const answer = await send(this.#agent, { port, method, path, token, key, body });
      if (answer.status < 500) return answer;
      if (answer.status !== 503) history.improper.push(`${name}: ${answer.status} ${answer.text.slice(0, 300)}`);
    } catch {
      this.#door += 1;
    }
    await delay(restMs);
    return undefined;
  }
}

type Body = { seq?: number; code?: string; events?: { seq: number; cardId: string; kind: string }[] };

function outcomeOf({ status, text }: Answer, isWrite: boolean): Outcome {
  const { seq = 0, code = 'none', events = [] } = JSON.parse(text) as Body;
  if (status >= 400) return { is: 'refused', status, code };
  return isWrite ? { is: 'ok', seq, events } : { is: 'seen', seq };
}
