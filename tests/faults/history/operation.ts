/** What the API said to a write that it acknowledged: the last seq, and the events that it tells of. */
export type Acknowledged = { is: 'ok'; seq: number; events: { seq: number; cardId: string; kind: string }[] };

export type Outcome =
  | Acknowledged
  /** A read, with the seq of the board that it showed. */
  | { is: 'seen'; seq: number }
  | { is: 'refused'; status: number; code: string }
  /** The client gave up without a definite answer: done or not, nobody told it. */
  | { is: 'unknown' };

/** One thing that a client asked for, from the first sending to the definite answer, with all tries in between. */
export type Operation = {
  client: number;
  boardId: string;
  name: string;
  /** The idempotency keys it was sent under: one, unless retries are planted to be wrong. None for a read. */
  keys: string[];
  /** The content of a write. */
  sent: unknown;
  /** Milliseconds of one clock for all clients. */
  invokedAt: number;
  answeredAt: number;
  tries: number;
  outcome: Outcome;
  /** The answer's body as it came, to be compared with what the same key gets later. */
  body: string;
};

/** What every client saw, in the order of the answers. */
export class History {
  readonly operations: Operation[] = [];
  /** Answers that the API must never give, whatever happens to it: 500, or none of its own. */
  readonly improper: string[] = [];

  get definite(): Operation[] {
    return this.operations.filter(({ outcome }) => outcome.is !== 'unknown');
  }

  get acknowledged(): (Operation & { outcome: Acknowledged })[] {
    return this.operations.filter((one): one is Operation & { outcome: Acknowledged } => one.outcome.is === 'ok');
  }

  /** How often each outcome came, by its refusal code where there is one. */
  tally(): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const { outcome } of this.operations) {
      const name = outcome.is === 'refused' ? outcome.code : outcome.is;
      counts[name] = (counts[name] ?? 0) + 1;
    }
    return counts;
  }
}
