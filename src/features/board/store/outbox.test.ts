import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { refuse } from '#domain/refusals.ts';
import { at, cardIdOf } from '../state/harbour.fixture.ts';
import type { BoardCommand } from './commands.ts';
import { createOutbox } from './outbox.ts';
import type { Outcome } from './post-command.ts';

const move = (number: number): BoardCommand => ({
  kind: 'move',
  body: { cardId: cardIdOf(number), toColumnId: at.ready, afterCardId: null },
});

function setUp(answers: Outcome[]) {
  const sent: { card: string; key: string }[] = [];
  const events = { changed: vi.fn(), done: vi.fn(), refused: vi.fn(), signedOut: vi.fn() };
  let keys = 0;
  const outbox = createOutbox(
    async (command, key) => {
      sent.push({ card: command.kind === 'move' ? command.body.cardId : '', key });
      return answers.shift() ?? { kind: 'unreached' };
    },
    events,
    () => `key-${++keys}`,
  );
  return { outbox, sent, events };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the outbox', () => {
  it('sends a command at once, in the order of the hand, each under a key of its own', async () => {
    const { outbox, sent } = setUp([
      { kind: 'done', seq: 401 },
      { kind: 'done', seq: 402 },
    ]);
    outbox.send(move(127), 'now');
    outbox.send(move(129), 'now');
    expect(sent).toEqual([{ card: cardIdOf(127), key: 'key-1' }]);
    await vi.runAllTimersAsync();
    expect(sent).toEqual([
      { card: cardIdOf(127), key: 'key-1' },
      { card: cardIdOf(129), key: 'key-2' },
    ]);
  });

  it('keeps what is done until the board on screen holds it', async () => {
    const { outbox } = setUp([{ kind: 'done', seq: 401 }]);
    outbox.send(move(127), 'now');
    await vi.runAllTimersAsync();
    outbox.settle(400);
    expect(outbox.pending()).toHaveLength(1);
    outbox.settle(401);
    expect(outbox.pending()).toHaveLength(0);
  });

  it('lets go of a refused command, says why, and goes on with the next', async () => {
    const no = refuse('card-moved-meanwhile', 'HB-127 was moved meanwhile.');
    const { outbox, sent, events } = setUp([
      { kind: 'refused', refusal: no },
      { kind: 'done', seq: 401 },
    ]);
    outbox.send(move(127), 'now');
    outbox.send(move(129), 'now');
    await vi.runAllTimersAsync();
    expect(events.refused).toHaveBeenCalledWith(expect.objectContaining({ key: 'key-1' }), no);
    expect(sent).toHaveLength(2);
    expect(outbox.pending().map(({ key }) => key)).toEqual(['key-2']);
  });

  it('holds every later command back while the server cannot be reached, and then sends them in order under their keys', async () => {
    const { outbox, sent } = setUp([
      { kind: 'unreached' },
      { kind: 'unreached' },
      { kind: 'done', seq: 401 },
      { kind: 'done', seq: 402 },
    ]);
    outbox.send(move(127), 'now');
    outbox.send(move(129), 'now');
    await vi.advanceTimersByTimeAsync(0);
    expect(outbox.isWaiting()).toBe(true);
    await vi.runAllTimersAsync();
    expect(sent.map(({ key }) => key)).toEqual(['key-1', 'key-1', 'key-1', 'key-2']);
    expect(outbox.isWaiting()).toBe(false);
  });

  it('tries again at once when it is told that the connection is back', async () => {
    const { outbox, sent } = setUp([{ kind: 'unreached' }, { kind: 'done', seq: 401 }]);
    outbox.send(move(127), 'now');
    await vi.advanceTimersByTimeAsync(0);
    outbox.retry();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toHaveLength(2);
  });
});

describe('the outbox across pages and sessions', () => {
  it('takes up what an earlier page could not send, under the same keys and before anything new', async () => {
    const { outbox, sent } = setUp([
      { kind: 'done', seq: 401 },
      { kind: 'done', seq: 402 },
    ]);
    const earlier = { key: 'kept', command: move(129), at: 'then', doneAt: null };
    outbox.restore([earlier]);
    outbox.restore([earlier]);
    outbox.send(move(127), 'now');
    await vi.runAllTimersAsync();
    expect(sent).toEqual([
      { card: cardIdOf(129), key: 'kept' },
      { card: cardIdOf(127), key: 'key-1' },
    ]);
  });

  it('keeps the queue when the session is over, and does not knock again by itself', async () => {
    const { outbox, sent, events } = setUp([
      { kind: 'unreached', isSignedOut: true },
      { kind: 'done', seq: 401 },
    ]);
    outbox.send(move(127), 'now');
    await vi.runAllTimersAsync();
    expect(events.signedOut).toHaveBeenCalledTimes(1);
    expect(events.refused).not.toHaveBeenCalled();
    expect(sent).toHaveLength(1);
    expect(outbox.pending()).toHaveLength(1);
    outbox.retry();
    await vi.runAllTimersAsync();
    expect(sent.map(({ key }) => key)).toEqual(['key-1', 'key-1']);
  });
});
