import 'server-only';
import type { BoardId, CardId, PersonId, WorkspaceId } from '#domain/schemas/ids.ts';
import type { SessionId } from '#domain/schemas/people.ts';
import { type BoardPresence, MOST_NAMED_PRESENT, type PresentPerson } from '#domain/schemas/presence.ts';

/** One tab of one session that shows a board. */
export type Seat = {
  workspaceId: WorkspaceId;
  boardId: BoardId;
  personId: PersonId;
  sessionId: SessionId;
  tab: string;
  holding: CardId | null;
};

/** Who has said nothing for this long has gone; tabs speak every 10 s, processes every 8 s. */
export const silenceMs = 21_000;
/** A session that says it has more tabs than this is believed in its last ones. */
const mostTabs = 20;

type Taken = Seat & { seenAtMs: number };
type Heard = { people: PresentPerson[]; heardAtMs: number };

/** Who is at which board: the seats that this process knows itself, and the people of other processes. Holds no clock. */
export class PresenceBook {
  readonly #here = new Map<string, Map<string, Taken>>();
  readonly #elsewhere = new Map<string, Map<string, Heard>>();

  /** Takes or keeps a seat; answers whether that shows. */
  sit(seat: Seat, nowMs: number): boolean {
    const seats = this.#here.get(seat.boardId) ?? new Map<string, Taken>();
    this.#here.set(seat.boardId, seats);
    const key = keyOf(seat);
    const known = seats.get(key);
    seats.delete(key);
    seats.set(key, { ...seat, seenAtMs: nowMs });
    const own = known ? [] : [...seats].filter(([, { sessionId }]) => sessionId === seat.sessionId);
    for (const [oldest] of own.slice(0, -mostTabs)) seats.delete(oldest);
    return known?.holding !== seat.holding;
  }

  /** Answers whether anybody sat there. */
  leave(seat: Pick<Seat, 'boardId' | 'sessionId' | 'tab'>): boolean {
    return this.#here.get(seat.boardId)?.delete(keyOf(seat)) ?? false;
  }

  /** What another process says of a board, which takes the place of what it said before; answers whether it differs. */
  hear(process: string, boardId: string, people: PresentPerson[], nowMs: number): boolean {
    const heard = this.#elsewhere.get(boardId) ?? new Map<string, Heard>();
    this.#elsewhere.set(boardId, heard);
    const before = heard.get(process)?.people ?? [];
    heard.set(process, { people, heardAtMs: nowMs });
    return JSON.stringify(before) !== JSON.stringify(people);
  }

  /** Forgets whoever has fallen silent; the ids of the boards where somebody has gone. */
  sweep(nowMs: number): string[] {
    const since = nowMs - silenceMs;
    const left = removeWhere(this.#here, ({ seenAtMs }) => seenAtMs < since);
    const lost = removeWhere(this.#elsewhere, ({ heardAtMs }) => heardAtMs < since);
    return [...new Set([...left, ...lost])];
  }

  /** The seats of this process. */
  seats(): Seat[] {
    return [...this.#here.values()].flatMap((seats) => [...seats.values()]);
  }

  boardsHere(): string[] {
    return [...this.#here.keys()];
  }

  /** Those at a board whom this process knows itself. */
  here(boardId: string): PresentPerson[] {
    return once([...(this.#here.get(boardId)?.values() ?? [])]);
  }

  of(boardId: string): BoardPresence {
    const elsewhere = [...(this.#elsewhere.get(boardId)?.values() ?? [])].flatMap(({ people }) => people);
    const people = once([...this.here(boardId), ...elsewhere]);
    return { people: people.slice(0, MOST_NAMED_PRESENT), count: people.length };
  }
}

const keyOf = ({ sessionId, tab }: Pick<Seat, 'sessionId' | 'tab'>) => `${sessionId}/${tab}`;

/** Each person once, with the card that any of their tabs holds; holders first, then by id, so that nobody jumps about. */
function once(people: readonly PresentPerson[]): PresentPerson[] {
  const found = new Map<PersonId, PresentPerson>();
  for (const { personId, holding } of people) {
    found.set(personId, { personId, holding: found.get(personId)?.holding ?? holding });
  }
  const rank = ({ personId, holding }: PresentPerson) => `${holding ? 0 : 1}${personId}`;
  return [...found.values()].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

function removeWhere<Value>(boards: Map<string, Map<string, Value>>, isGone: (value: Value) => boolean): string[] {
  const changed: string[] = [];
  for (const [boardId, entries] of boards) {
    const gone = [...entries].filter(([, value]) => isGone(value));
    for (const [key] of gone) entries.delete(key);
    if (entries.size === 0) boards.delete(boardId);
    if (gone.length > 0) changed.push(boardId);
  }
  return changed;
}
