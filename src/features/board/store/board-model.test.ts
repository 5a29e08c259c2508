import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { refuse } from '#domain/refusals.ts';
import type { BoardDelta } from '#domain/schemas/board-view.ts';
import { boardState } from '../state/board-state.ts';
import { at, cardIdOf, harbour } from '../state/harbour.fixture.ts';
import { createBoardModel } from './board-model.ts';
import type { BoardCommand } from './commands.ts';
import type { Outcome } from './post-command.ts';

const state = boardState(harbour());
const move: BoardCommand = { kind: 'move', body: { cardId: cardIdOf(127), toColumnId: at.ready, afterCardId: null } };

function setUp() {
  let answer: (outcome: Outcome) => void = () => undefined;
  const post = vi.fn(() => new Promise<Outcome>((resolve) => (answer = resolve)));
  const model = createBoardModel('board', state, post);
  return { model, answer: (outcome: Outcome) => answer(outcome) };
}

function card(number: number, more: object = {}) {
  const known = state.cards.get(cardIdOf(number));
  if (!known) throw new Error(`no card ${number}`);
  return { ...known, ...more };
}

const delta = (seq: number, cards: BoardDelta['cards']): BoardDelta => ({
  from: seq - 1,
  seq,
  cards,
  gone: [],
  configuration: null,
  members: null,
  events: [],
  more: false,
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the board on screen', () => {
  it('shows a move in the same instant, before the server has spoken', () => {
    const { model } = setUp();
    model.send(move);
    expect(model.shown.get().columns.get(at.ready)?.[0]).toBe(cardIdOf(127));
    expect(model.seq()).toBe(400);
  });

  it('puts a refused card back, and only that card', async () => {
    const { model, answer } = setUp();
    model.send(move);
    model.take(delta(401, [card(139, { columnId: at.ready, rank: 'zz' })]));
    answer({ kind: 'refused', refusal: refuse('card-moved-meanwhile', 'HB-127 was moved meanwhile.') });
    await vi.advanceTimersByTimeAsync(0);
    expect(model.shown.get().columns.get(at.testDone)).toContain(cardIdOf(127));
    expect(model.shown.get().columns.get(at.ready)).toContain(cardIdOf(139));
  });

  it('does not let the card jump back between the answer and the stream', async () => {
    const { model, answer } = setUp();
    const places: (string | undefined)[] = [];
    model.shown.subscribe(() => places.push(model.shown.get().cards.get(cardIdOf(127))?.columnId ?? undefined));
    model.send(move);
    answer({ kind: 'done', seq: 401 });
    await vi.advanceTimersByTimeAsync(0);
    model.take(delta(401, [card(127, { columnId: at.ready, rank: 'Zz', cardSeq: 2 })]));
    expect(new Set(places)).toEqual(new Set([at.ready]));
    expect(model.outbox.pending()).toHaveLength(0);
  });

  it('shows a block once, whether the stream or the answer tells of it first', async () => {
    const { model, answer } = setUp();
    const reason = 'the relay refuses';
    const told = { id: 'told', category: 'customer', reason, blockedById: null, since: '2026-11-20T10:52:01Z' };
    model.send({ kind: 'block', cardId: cardIdOf(127), body: { category: 'customer', reason } });
    model.take(delta(401, [card(127, { blocks: [told] })]));
    expect(model.shown.get().cards.get(cardIdOf(127))?.blocks).toHaveLength(1);
    answer({ kind: 'done', seq: 401 });
    await vi.advanceTimersByTimeAsync(0);
    expect(model.outbox.pending()).toHaveLength(0);
  });

  it('keeps my move on top of a colleague’s that came in between', () => {
    const { model } = setUp();
    model.send(move);
    model.take(delta(401, [card(129, { columnId: at.ready, rank: 'Zz' })]));
    expect(model.shown.get().columns.get(at.ready)?.slice(0, 2)).toEqual([cardIdOf(127), cardIdOf(129)]);
  });

  it('counts the way back of an undo, so that the card can go again before the answer', () => {
    const { model } = setUp();
    model.send(move);
    const gone = model.shown.get().cards.get(cardIdOf(127))?.cardSeq ?? 0;
    model.send({ kind: 'undo', body: { seq: 401 }, before: [card(127)] });
    expect(model.shown.get().columns.get(at.testDone)).toContain(cardIdOf(127));
    expect(model.shown.get().cards.get(cardIdOf(127))?.cardSeq).toBe(gone + 1);
  });

  it('marks what waits for a connection', async () => {
    const { model, answer } = setUp();
    model.send(move);
    expect(model.waiting.get().size).toBe(0);
    answer({ kind: 'unreached' });
    await vi.advanceTimersByTimeAsync(0);
    expect([...model.waiting.get()]).toEqual([cardIdOf(127)]);
  });

  it('says where a delta leaves a gap', () => {
    const { model } = setUp();
    expect(model.take(delta(403, []))).toBe(false);
    expect(model.seq()).toBe(400);
  });
});
