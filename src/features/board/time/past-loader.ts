import type { Micros } from '#domain/flow/history.ts';

export type AskPast<Answer> = (at: Micros, signal: AbortSignal) => Promise<Answer>;

/** What becomes of a wish: its answer, or that it cannot be had. */
type Tell<Answer> = { shown: (at: Micros, answer: Answer) => void; failed: (at: Micros) => void };

/** Fetches moments of the past for a hand that may move faster than the server answers. */
export type PastLoader = {
  /**
   * Shows a moment as soon as it is known. While one is on its way the last wish waits, so that the picture follows the
   * hand; `now` instead drops what is on its way.
   */
  want: (at: Micros, urgency: 'in turn' | 'now') => void;
  /** Nothing that was wished for comes any more. */
  stop: () => void;
};

const mostKept = 32;

export function createPastLoader<Answer>(ask: AskPast<Answer>, tell: Tell<Answer>): PastLoader {
  const kept = new Map<Micros, Answer>();
  let flight: { at: Micros; over: AbortController } | null = null;
  let next: Micros | null = null;

  const keep = (at: Micros, answer: Answer) => {
    kept.delete(at);
    kept.set(at, answer);
    const oldest = kept.size > mostKept ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    tell.shown(at, answer);
  };

  const stop = () => {
    flight?.over.abort();
    flight = null;
    next = null;
  };

  async function fetchMoment(at: Micros): Promise<void> {
    const own = { at, over: new AbortController() };
    const { signal } = own.over;
    flight = own;
    try {
      const answer = await ask(at, signal);
      if (!signal.aborted) keep(at, answer);
    } catch {
      if (!signal.aborted) tell.failed(at);
    }
    if (flight !== own) return;
    const then = next;
    flight = null;
    next = null;
    if (then !== null) want(then, 'in turn');
  }

  function want(at: Micros, urgency: 'in turn' | 'now'): void {
    const known = kept.get(at);
    if (known === undefined && flight?.at === at) {
      next = null;
      return;
    }
    if (known !== undefined || urgency === 'now') stop();
    if (known !== undefined) keep(at, known);
    else if (flight) next = at;
    else void fetchMoment(at);
  }

  return { want, stop };
}
