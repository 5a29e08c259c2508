import type { BoardDelta } from '#domain/schemas/board-view.ts';
import type { BoardPresence } from '#domain/schemas/presence.ts';
import type { Levelled } from '../store/catch-up.ts';

/** A board on screen that is kept level with the server. */
export type LiveBoard = Levelled & {
  boardId: string;
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
