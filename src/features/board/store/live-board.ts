import type { BoardDelta } from '#domain/schemas/board-view.ts';
import type { BoardPresence } from '#domain/schemas/presence.ts';
import { catchUp } from './catch-up.ts';
import { holdStream } from './hold-stream.ts';

export type LiveBoard = {
  boardId: string;
  /** Where the server tells of the board: the address below which its changes and its stream stand. */
  source: string;
  /** The `seq` of the board on screen. */
  seq: () => number;
  /** Takes a delta; false where it does not follow on the board on screen. */
  take: (delta: BoardDelta) => boolean;
  /** Takes who looks at the board. */
  present?: (presence: BoardPresence) => void;
  /** The line is open, or has been lost. */
  live: (isLive: boolean) => void;
  /** The person may no longer see the board, or is no longer signed in. */
  ended: (isSignedOut: boolean) => void;
};

/** What the page that holds the stream passes on to the other pages of this browser, and to a card that is open beside a board. */
export type Told =
  | { kind: 'delta'; delta: BoardDelta }
  | { kind: 'presence'; presence: BoardPresence }
  | { kind: 'live'; isLive: boolean }
  | { kind: 'ended'; isSignedOut: boolean };

/** Where a signed-in person reads a board. */
export const sourceOf = (boardId: string): string => `/api/v1/boards/${boardId}`;

/**
 * Keeps the board on screen level with the server until `signal` says stop. One page of a browser holds the stream and
 * tells the others, because a browser opens only a handful of connections to one server; where it cannot elect one
 * (plain HTTP), each page holds its own.
 */
export function keepLive(board: LiveBoard, signal: AbortSignal): void {
  const name = board.source === sourceOf(board.boardId) ? board.boardId : board.source;
  const channel = new BroadcastChannel(`leat-board-${name}`);
  signal.addEventListener('abort', () => channel.close());
  const take = async (delta: BoardDelta) => {
    if (!board.take(delta) || delta.more) await catchUp(board, signal);
  };
  const hear = (told: Told) => {
    if (told.kind === 'live') board.live(told.isLive);
    else if (told.kind === 'ended') board.ended(told.isSignedOut);
    else if (told.kind === 'presence') board.present?.(told.presence);
    else void take(told.delta);
  };
  channel.addEventListener('message', ({ data }: MessageEvent<Told>) => hear(data));
  const tellAll = (told: Told) => {
    if (signal.aborted) return;
    channel.postMessage(told);
    hear(told);
  };
  const hold = () => holdStream(board, tellAll, signal);
  void catchUp(board, signal);
  if (navigator.locks) navigator.locks.request(`leat-stream-${name}`, { signal }, hold).catch(() => undefined);
  else void hold();
}
