import { type Refusal, type RefusalCode, refuse } from '#domain/refusals.ts';
import { type BoardCommand, requestOf } from './commands.ts';

/** What became of a command: it stands in the ledger at `seq`, it was refused, or nothing is known and it is to be sent again. */
export type Outcome =
  | { kind: 'done'; seq: number; card?: { id: string; number: number; key: string } }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'unreached'; isSignedOut?: true };

export type PostCommand = (command: BoardCommand, key: string) => Promise<Outcome>;

/** Answers that say nothing of the command itself: the same key is sent again. */
const isTransient = (status: number) => status >= 500 || status === 429 || status === 408;

/** Sends commands of one board. The key makes a retry harmless; `keepalive` lets a move outlive the page. */
export function commandPoster(boardId: string): PostCommand {
  return async (command, key) => {
    const { method, path, body } = requestOf(command);
    try {
      const response = await fetch(`/api/v1/boards/${boardId}${path}`, {
        method,
        headers: { 'content-type': 'application/json', 'idempotency-key': key },
        body: JSON.stringify(body),
        keepalive: true,
      });
      if (response.status === 401) return { kind: 'unreached', isSignedOut: true };
      if (isTransient(response.status)) return { kind: 'unreached' };
      const answer = await response.json();
      return response.ok ? { kind: 'done', ...answer } : { kind: 'refused', refusal: refusalOf(answer) };
    } catch {
      return { kind: 'unreached' };
    }
  };
}

type Problem = { code: RefusalCode; detail: string; field?: string; facts?: Record<string, unknown> };

const refusalOf = ({ code, detail, field, facts }: Problem): Refusal => ({
  refusal: code,
  detail,
  ...(field === undefined ? {} : { field }),
  ...(facts === undefined ? {} : { facts }),
});

/** For a board that is looked at and never changed. */
export const refusing =
  (why: string): PostCommand =>
  async () => ({ kind: 'refused', refusal: refuse('not-allowed', why) });
