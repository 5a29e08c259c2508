import type { Refusal } from '#domain/refusals.ts';
import { mintUuid } from '#ui/mint-uuid.ts';
import type { BoardCommand } from './commands.ts';
import type { Outcome, PostCommand } from './post-command.ts';

/** A command between the hand and the ledger. With `doneAt` it stands in the ledger and waits for the board to catch up with it. */
export type Pending = { key: string; command: BoardCommand; at: string; doneAt: number | null };

export type OutboxEvents = {
  /** The pending commands, or whether they wait for a connection, have changed. */
  changed: () => void;
  done: (pending: Pending, outcome: Extract<Outcome, { kind: 'done' }>) => void;
  refused: (pending: Pending, refusal: Refusal) => void;
  /** The server does not know any more who sends. */
  signedOut: () => void;
};

export type Outbox = {
  send: (command: BoardCommand, at: string) => Pending;
  /** Takes up what an earlier page could not send, before anything new. */
  restore: (unsent: readonly Pending[]) => void;
  /** In the order of the hand. */
  pending: () => readonly Pending[];
  /** True while commands wait because the server cannot be reached. */
  isWaiting: () => boolean;
  /** Lets go of what the board on screen already holds. */
  settle: (seq: number) => void;
  /** Tries again at once, for instance because the connection is back. */
  retry: () => void;
};

const retryDelaysMs = [500, 1000, 2000, 5000];

/**
 * Sends commands one after the other, in the order of the hand, each under a key minted here. What cannot be delivered
 * stays, and is sent again under its key until the server answers.
 */
export function createOutbox(post: PostCommand, events: OutboxEvents, mintId = mintUuid): Outbox {
  let queue: Pending[] = [];
  let sending = false;
  let failures = 0;
  let isSignedOut = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const drop = (key: string) => {
    queue = queue.filter((pending) => pending.key !== key);
  };

  const take = (pending: Pending, outcome: Outcome) => {
    failures = outcome.kind === 'unreached' ? failures + 1 : 0;
    if (outcome.kind === 'done') {
      queue = queue.map((other) => (other.key === pending.key ? { ...other, doneAt: outcome.seq } : other));
      events.done(pending, outcome);
    }
    isSignedOut = outcome.kind === 'unreached' && outcome.isSignedOut === true;
    if (isSignedOut) events.signedOut();
    if (outcome.kind === 'refused') {
      drop(pending.key);
      events.refused(pending, outcome.refusal);
    }
    events.changed();
  };

  const run = async () => {
    if (sending) return;
    clearTimeout(timer);
    sending = true;
    for (let next = unsent(); next; next = unsent()) {
      const outcome = await post(next.command, next.key);
      take(next, outcome);
      if (outcome.kind === 'unreached') break;
    }
    sending = false;
    const delay = retryDelaysMs[Math.min(failures, retryDelaysMs.length) - 1];
    if (delay !== undefined && unsent() && !isSignedOut) timer = setTimeout(() => void run(), delay);
  };

  const unsent = () => queue.find((pending) => pending.doneAt === null);

  return {
    send(command, at) {
      const pending: Pending = { key: mintId(), command, at, doneAt: null };
      queue = [...queue, pending];
      events.changed();
      void run();
      return pending;
    },
    restore(unsent) {
      const known = new Set(queue.map(({ key }) => key));
      const fresh = unsent.filter(({ key }) => !known.has(key));
      if (fresh.length === 0) return;
      queue = [...fresh, ...queue];
      events.changed();
      void run();
    },
    pending: () => queue,
    isWaiting: () => failures > 0 && unsent() !== undefined,
    settle(seq) {
      const open = queue.filter(({ doneAt }) => doneAt === null || doneAt > seq);
      if (open.length === queue.length) return;
      queue = open;
      events.changed();
    },
    retry: () => void run(),
  };
}
