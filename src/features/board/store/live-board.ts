import type { BoardDelta } from '#domain/schemas/board-view.ts';
import { readStream, StreamRefused } from './event-stream.ts';

export type LiveBoardOptions = {
  boardId: string;
  /** The `seq` of the board on screen. */
  seq: () => number;
  /** Takes a delta; false where it does not follow on the board on screen. */
  take: (delta: BoardDelta) => boolean;
  /** The line is open, or has been lost. */
  live: (isLive: boolean) => void;
  /** The person may no longer see the board. */
  ended: () => void;
};

const retryDelaysMs = [300, 1000, 2000, 4000, 8000];

/**
 * Keeps the board on screen level with the server until `signal` says stop. One page of a browser holds the stream and
 * tells the others, because a browser opens only a handful of connections to one server.
 */
export function keepLive(options: LiveBoardOptions, signal: AbortSignal): void {
  const channel = new BroadcastChannel(`leat-board-${options.boardId}`);
  channel.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    if (data.kind === 'live') options.live(data.isLive);
    else if (data.kind === 'ended') options.ended();
    else void takeOrCatchUp(options, data.delta, signal);
  });
  signal.addEventListener('abort', () => channel.close());
  void catchUp(options, signal);
  void navigator.locks
    .request(`leat-stream-${options.boardId}`, { signal }, () => holdStream(options, channel, signal))
    .catch(ignoreAbort);
}

type Told = { kind: 'delta'; delta: BoardDelta } | { kind: 'live'; isLive: boolean } | { kind: 'ended' };

const ignoreAbort = (cause: unknown) => {
  if (!(cause instanceof DOMException && cause.name === 'AbortError')) throw cause;
};

async function holdStream(options: LiveBoardOptions, channel: BroadcastChannel, signal: AbortSignal): Promise<void> {
  const tell = (told: Told) => {
    if (!signal.aborted) channel.postMessage(told);
  };
  const setLive = (isLive: boolean) => {
    options.live(isLive);
    tell({ kind: 'live', isLive });
  };
  const end = () => {
    options.ended();
    tell({ kind: 'ended' });
  };
  let failures = 0;
  let over = false;
  while (!signal.aborted && !over) {
    try {
      await readStream(`/api/v1/boards/${options.boardId}/events/stream?after=${options.seq()}`, {
        signal,
        opened: () => {
          failures = 0;
          setLive(true);
        },
        message: ({ event, data }) => {
          if (event === 'ended') over = true;
          if (event !== 'delta') return;
          const delta: BoardDelta = JSON.parse(data);
          tell({ kind: 'delta', delta });
          void takeOrCatchUp(options, delta, signal);
        },
      });
    } catch (cause) {
      over = cause instanceof StreamRefused && (cause.status === 401 || cause.status === 404);
    }
    if (signal.aborted) return;
    if (over) return end();
    setLive(false);
    await pause(retryDelaysMs[Math.min(failures++, retryDelaysMs.length - 1)] ?? 0, signal);
  }
}

const pause = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    const stop = () => {
      clearTimeout(timer);
      resolve();
    };
    signal.addEventListener('abort', stop, { once: true });
    addEventListener('online', stop, { once: true });
  });

async function takeOrCatchUp(options: LiveBoardOptions, delta: BoardDelta, signal: AbortSignal): Promise<void> {
  if (!options.take(delta) || delta.more) await catchUp(options, signal);
}

/** Asks for what happened after the board on screen, page by page. What cannot be reached now comes with the next delta. */
export async function catchUp(
  options: Pick<LiveBoardOptions, 'boardId' | 'seq' | 'take'>,
  signal: AbortSignal,
): Promise<void> {
  try {
    for (let more = true; more; ) {
      const response = await fetch(`/api/v1/boards/${options.boardId}/changes?after=${options.seq()}`, {
        cache: 'no-store',
        signal,
      });
      if (!response.ok) return;
      const delta: BoardDelta = await response.json();
      more = options.take(delta) && delta.more;
    }
  } catch {
    return;
  }
}
