import { describe, expect, it } from 'vitest';
import type { BoardId, CardId, PersonId, WorkspaceId } from '#domain/schemas/ids.ts';
import type { SessionId } from '#domain/schemas/people.ts';
import { MOST_NAMED_PRESENT } from '#domain/schemas/presence.ts';
import { PresenceBook, type Seat, silenceMs } from './presence-book.ts';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const [board, other] = [id(1) as BoardId, id(2) as BoardId];
const card = id(9) as CardId;

const seat = (person: number, more: Partial<Seat> = {}): Seat => ({
  workspaceId: id(0) as WorkspaceId,
  boardId: board,
  personId: id(100 + person) as PersonId,
  sessionId: id(200 + person) as SessionId,
  tab: id(300),
  holding: null,
  ...more,
});

describe('who is at a board', () => {
  it('a person in several tabs and browsers is there once, with the card that any of them holds', () => {
    const book = new PresenceBook();
    book.sit(seat(1), 0);
    book.sit(seat(1, { tab: id(301), holding: card }), 0);
    book.sit(seat(1, { sessionId: id(999) as SessionId }), 0);
    expect(book.of(board)).toEqual({ people: [{ personId: id(101), holding: card }], count: 1 });
    expect(book.of(other).count).toBe(0);
  });

  it('closing one of two tabs shows nothing, closing the last does', () => {
    const book = new PresenceBook();
    book.sit(seat(1), 0);
    book.sit(seat(1, { tab: id(301) }), 0);
    book.leave(seat(1));
    expect(book.of(board).count).toBe(1);
    expect(book.leave(seat(1, { tab: id(301) }))).toBe(true);
    expect(book.of(board).count).toBe(0);
    expect(book.leave(seat(1))).toBe(false);
  });

  it('a tab that repeats itself changes nothing; a card picked up or put down does', () => {
    const book = new PresenceBook();
    expect(book.sit(seat(1), 0)).toBe(true);
    expect(book.sit(seat(1), 10)).toBe(false);
    expect(book.sit(seat(1, { holding: card }), 20)).toBe(true);
    expect(book.sit(seat(1), 30)).toBe(true);
  });

  it('who falls silent is gone after the silence, and not before', () => {
    const book = new PresenceBook();
    book.sit(seat(1), 0);
    book.sit(seat(2), 5_000);
    expect(book.sweep(silenceMs)).toEqual([]);
    expect(book.sweep(silenceMs + 1)).toEqual([board]);
    expect(book.of(board).people.map(({ personId }) => personId)).toEqual([id(102)]);
  });

  it('another process’s people count until it falls silent, and its word replaces its last', () => {
    const book = new PresenceBook();
    const told = [{ personId: id(105) as PersonId, holding: card }];
    expect(book.hear('p', board, told, 0)).toBe(true);
    expect(book.hear('p', board, told, 1_000)).toBe(false);
    book.hear('q', board, [{ personId: id(105) as PersonId, holding: null }], 1_000);
    expect(book.of(board)).toEqual({ people: told, count: 1 });
    expect(book.hear('p', board, [], 2_000)).toBe(true);
    expect(book.of(board).people).toEqual([{ personId: id(105), holding: null }]);
    expect(book.sweep(2_001 + silenceMs)).toEqual([board]);
    expect(book.of(board).count).toBe(0);
  });

  it('a session that claims endless tabs keeps its last twenty', () => {
    const book = new PresenceBook();
    for (let tab = 0; tab < 50; tab += 1) book.sit(seat(1, { tab: id(1000 + tab) }), tab);
    expect(book.seats()).toHaveLength(20);
    expect(book.seats().at(-1)?.tab).toBe(id(1049));
  });

  it('in a crowd all are counted and the holders named first', () => {
    const book = new PresenceBook();
    for (let person = 0; person < 100; person += 1) book.sit(seat(person), 0);
    book.sit(seat(99, { holding: card }), 1);
    const { people, count } = book.of(board);
    expect(count).toBe(100);
    expect(people).toHaveLength(MOST_NAMED_PRESENT);
    expect(people[0]).toEqual({ personId: id(199), holding: card });
  });
});
