import { readStream, StreamRefused } from './event-stream.ts';
import type { LiveBoard, Told } from './live-board.ts';

const retryDelaysMs = [300, 1000, 2000, 4000, 8000];

type Ending = 'lost' | 'over' | 'signed-out';

/** Holds the stream of one board open, opening it again whenever it breaks, until the right to it ends. */
export async function holdStream(board: LiveBoard, tell: (told: Told) => void, signal: AbortSignal): Promise<void> {
  let failures = 0;
  const opened = () => {
    failures = 0;
    tell({ kind: 'live', isLive: true });
  };
  while (!signal.aborted) {
    const ending = await readOnce(board, tell, opened, signal);
    if (signal.aborted) return;
    if (ending !== 'lost') {
      tell({ kind: 'ended', isSignedOut: ending === 'signed-out' });
      return;
    }
    tell({ kind: 'live', isLive: false });
    await pause(retryDelaysMs[Math.min(failures, retryDelaysMs.length - 1)] ?? 0, signal);
    failures += 1;
  }
}

async function readOnce(
  board: LiveBoard,
  tell: (told: Told) => void,
  opened: () => void,
  signal: AbortSignal,
): Promise<Ending> {
  let ending: Ending = 'lost';
  const url = `${board.source}/events/stream?after=${board.seq()}`;
  try {
    await readStream(url, {
      signal,
      opened,
      message: ({ event, data }) => {
        if (event === 'delta') tell({ kind: 'delta', delta: JSON.parse(data) });
        if (event === 'presence') tell({ kind: 'presence', presence: JSON.parse(data) });
      },
    });
  } catch (cause) {
    // A stream that was ended is asked for once more: the answer says whether the right is gone or the session.
    if (cause instanceof StreamRefused && cause.status === 404) ending = 'over';
    if (cause instanceof StreamRefused && cause.status === 401) ending = 'signed-out';
  }
  return ending;
}

/** Waits, but no longer than until the browser says that it is on line again. */
const pause = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const over = new AbortController();
    const stop = () => {
      clearTimeout(timer);
      over.abort();
      resolve();
    };
    const timer = setTimeout(stop, ms);
    signal.addEventListener('abort', stop, { signal: over.signal });
    addEventListener('online', stop, { signal: over.signal });
  });
