import { isRefusal, type Refusal } from '#domain/refusals.ts';
import type { BoardDelta } from '#domain/schemas/board-view.ts';
import type { BoardCard } from '#domain/schemas/card.ts';
import type { CardId } from '#domain/schemas/ids.ts';
import { type BoardState, withDelta } from '../state/board-state.ts';
import type { Place } from '../state/place.ts';
import { catchUp } from './catch-up.ts';
import { type BoardCommand, cardsOf } from './commands.ts';
import { effectOf } from './effect.ts';
import type { ListRegistry } from './list-registry.ts';
import { type Observable, observable } from './observable.ts';
import { createOutbox, type Outbox, type Pending } from './outbox.ts';
import type { Outcome, PostCommand } from './post-command.ts';
import { sourceOf } from './source-of.ts';

/** Cards in the hand: by pointer, by keys, or picked up by a click to be placed by another. */
export type Motion = {
  /** The card that was picked up; the others go where it goes. */
  cardId: CardId;
  /** All that are in the hand, in the order in which they will stand. */
  cardIds: readonly CardId[];
  /** The same cards as they were when they were picked up. */
  picked: readonly BoardCard[];
  by: 'pointer' | 'keys' | 'clicks';
  origin: Place;
  target: Place;
};

/** Whoever wants to know what becomes of the hand's commands and what others do. */
type Listener = Partial<{
  done: (pending: Pending, outcome: Extract<Outcome, { kind: 'done' }>) => void;
  refused: (pending: Pending, refusal: Refusal) => void;
  /** A delta is known and not yet on screen. */
  coming: (before: BoardState, delta: BoardDelta) => void;
  /** A delta is on screen, or will be in the next frame. */
  delta: (before: BoardState, delta: BoardDelta) => void;
}>;

/** The board as the server told it, what the hand has done since, and what both make on screen. */
export type BoardModel = {
  boardId: string;
  /** Where the server tells of the board. */
  source: string;
  shown: Observable<BoardState>;
  /** Cards whose change waits for a connection. */
  waiting: Observable<ReadonlySet<CardId>>;
  /** What the server has not answered yet, in the order of the hand. */
  unsent: Observable<readonly Pending[]>;
  /** The server does not know any more who sits here. */
  signedOut: Observable<boolean>;
  motion: Observable<Motion | null>;
  lists: ListRegistry;
  /** Shows the command's effect at once and sends it. */
  send: (command: BoardCommand) => Pending;
  /** Takes what the server told; false where it does not follow on the board and must be asked for again. */
  take: (delta: BoardDelta) => boolean;
  /** Asks the server for what the board does not know yet. */
  catchUp: () => Promise<void>;
  /** The `seq` of the board as the server told it. */
  seq: () => number;
  outbox: Outbox;
  listen: (listener: Listener) => () => void;
};

const none: ReadonlySet<CardId> = new Set();

export function createBoardModel(
  boardId: string,
  initial: BoardState,
  post: PostCommand,
  source = sourceOf(boardId),
): BoardModel {
  let confirmed = initial;
  const listeners = new Set<Listener>();
  const shown = observable(initial);
  const waiting = observable(none);
  const unsent = observable<readonly Pending[]>([]);
  const signedOut = observable(false);
  const outbox = createOutbox(post, {
    signedOut: () => signedOut.set(true),
    changed: () => show(),
    done: (pending, outcome) => {
      for (const listener of listeners) listener.done?.(pending, outcome);
      if (outcome.seq > confirmed.seq) followUp();
      else outbox.settle(confirmed.seq);
    },
    refused: (pending, refusal) => {
      for (const listener of listeners) listener.refused?.(pending, refusal);
    },
  });

  const show = () => {
    shown.set(outbox.pending().reduce(withPending, confirmed));
    unsent.set(outbox.pending().filter(({ doneAt }) => doneAt === null));
    const waits = outbox.isWaiting() ? unsent.get().flatMap(({ command }) => cardsOf(command)) : [];
    waiting.set(waits.length === 0 ? none : new Set(waits));
  };

  const take = (delta: BoardDelta) => {
    const next = withDelta(confirmed, delta);
    if (!next) return false;
    if (next === confirmed) return true;
    const before = confirmed;
    for (const listener of listeners) listener.coming?.(before, delta);
    confirmed = next;
    outbox.settle(next.seq);
    show();
    for (const listener of listeners) listener.delta?.(before, delta);
    return true;
  };

  const askForMore = () => catchUp({ source, seq: () => confirmed.seq, take });

  /** The stream brings one's own change within milliseconds; without it the board asks. */
  const followUp = () => {
    setTimeout(() => {
      const open = outbox.pending().some(({ doneAt }) => doneAt !== null && doneAt > confirmed.seq);
      if (open) void askForMore();
    }, followUpMs);
  };

  return {
    boardId,
    source,
    shown,
    waiting,
    unsent,
    signedOut,
    motion: observable<Motion | null>(null),
    lists: new Set(),
    send: (command) => outbox.send(command, new Date().toISOString()),
    take,
    catchUp: askForMore,
    seq: () => confirmed.seq,
    outbox,
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const followUpMs = 400;

/** A pending command that the rules no longer allow leaves the board as it is until the server has spoken. */
function withPending(state: BoardState, { command, at }: Pending): BoardState {
  const next = effectOf(state, command, at);
  return isRefusal(next) ? state : next;
}
