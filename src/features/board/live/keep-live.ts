import type { BoardDelta } from '#domain/schemas/board-view.ts';
import { catchUp } from '../store/catch-up.ts';
import { sourceOf } from '../store/source-of.ts';
import { holdStream } from './hold-stream.ts';
import type { LiveBoard, Told } from './live-board.ts';

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
