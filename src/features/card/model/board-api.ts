import { type Refusal, type RefusalCode, refuse } from '#domain/refusals.ts';
import type { LedgerEvent } from '#domain/schemas/board-view.ts';
import type { CardDetail } from '#domain/schemas/card-detail.ts';
import type { BoardId, CardId } from '#domain/schemas/ids.ts';
import type { CardRequest } from './card-request.ts';

export const base = (boardId: BoardId) => `/api/v1/boards/${boardId}`;

/**
 * The request is done and stands in the ledger at `seq`, as far as it does; or it was refused; or nobody knows and it can
 * be sent again under its key.
 */
export type Sent =
  | { kind: 'done'; seq?: number | undefined }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'unreached' };

export type Problem = {
  code: RefusalCode;
  detail: string;
  field?: string;
  facts?: Record<string, unknown>;
  errors?: { field: string; message: string }[];
};

/** What a refused request says, ready to be shown. */
export function refusalOf({ code, detail, field, facts, errors }: Problem): Refusal {
  const [first] = errors ?? [];
  const said = first ? `${first.field}: ${first.message}` : detail;
  return refuse(code, said, { ...(field === undefined ? {} : { field }), ...(facts === undefined ? {} : { facts }) });
}

/** Answers that say nothing of the request itself: the same key is sent again. */
export const saysNothing = (status: number) => status >= 500 || status === 429 || status === 408;

/** Sends one write; the same key makes a retry harmless. */
export async function sendRequest(boardId: BoardId, { method, path, body }: CardRequest, key: string): Promise<Sent> {
  try {
    const headers = { 'content-type': 'application/json', 'idempotency-key': key };
    const sent = { method, headers, body: JSON.stringify(body), keepalive: method === 'DELETE' };
    const answer = await fetch(`${base(boardId)}${path}`, sent);
    if (answer.ok) return { kind: 'done', seq: (await answer.json()).seq };
    if (saysNothing(answer.status)) return { kind: 'unreached' };
    return { kind: 'refused', refusal: refusalOf(await answer.json()) };
  } catch {
    return { kind: 'unreached' };
  }
}

/** What the API has at an address: undefined when it did not answer, null when it is not there or no longer ours. */
export async function get<Body>(path: string, init?: RequestInit): Promise<Body | null | undefined> {
  try {
    const answer = await fetch(path, init);
    if (answer.ok) return await answer.json();
    return saysNothing(answer.status) ? undefined : null;
  } catch {
    return undefined;
  }
}

/** The card as it is now, by its id or its number. */
export const fetchCard = (boardId: BoardId, card: CardId | number): Promise<CardDetail | null | undefined> =>
  get<CardDetail>(`${base(boardId)}/cards/${card}`);

/** The events of a card after a seq, in their order. */
export async function fetchEvents(boardId: BoardId, card: CardId, after: number): Promise<LedgerEvent[]> {
  const page = await get<{ events: LedgerEvent[] }>(`${base(boardId)}/cards/${card}/events?after=${after}&limit=200`);
  return page?.events ?? [];
}
