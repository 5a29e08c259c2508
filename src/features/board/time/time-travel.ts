import type { Micros } from '#domain/flow/history.ts';
import { instantText } from '#domain/flow/instant-text.ts';
import type { BoardAsOf } from '#domain/schemas/board-as-of.ts';
import type { BoardView } from '#domain/schemas/board-view.ts';
import { type ZoneClock, zoneClock } from '#domain/timeline/zone-clock.ts';
import { boardState } from '../state/board-state.ts';
import type { BoardSession } from '../store/board-session.ts';
import { type Observable, observable } from '../store/observable.ts';
import { createPastLoader, type PastLoader } from './past-loader.ts';
import { pastSession } from './past-session.ts';
import type { RailMark, RailSpan } from './rail-scale.ts';

/** What is on screen: the live board (null), or a moment of the past, of which the board may be unknown. */
export type Seen = { at: Micros; isKnown: boolean } | null;

/** How a moment was come to: by a hand that is still moving, or for good, as a step of the browser's history. */
export type Arrival = 'passing' | 'step';

type Arrived = { at: Micros | null } | null;
type Life = { begins: Micros; marks: readonly RailMark[] } | null;

/** The time of one board: which moment is asked for, which one is on screen, and what the rail needs to know. */
export type TimeTravel = {
  live: BoardSession;
  past: BoardSession;
  clock: ZoneClock;
  zone: string;
  isOpen: Observable<boolean>;
  /** The moment that is asked for; null is now. */
  at: Observable<Micros | null>;
  seen: Observable<Seen>;
  span: Observable<RailSpan>;
  /** The instant of the board's first event, and its marks; null until they are known. */
  life: Observable<Life>;
  /** The right end of the rail. */
  now: Observable<Micros>;
  isPlaying: Observable<boolean>;
  /** The last moment asked for could not be had. */
  hasFailed: Observable<boolean>;
  loader: PastLoader;
  /** Told when a moment was come to for good: what the address is to say. */
  arrived: Observable<Arrived>;
};

/** The moment that the page was opened at. */
export type PastStart = { at: Micros; view: BoardView | null };

async function askPast(boardId: string, at: Micros, signal: AbortSignal): Promise<BoardAsOf> {
  const query = new URLSearchParams({ at: instantText(at) });
  const response = await fetch(`/api/v1/boards/${boardId}/as-of?${query}`, { signal, cache: 'no-store' });
  if (!response.ok) throw new Error(`the past cannot be read: ${response.status}`);
  return response.json();
}

function show(
  { live, past, seen }: Pick<TimeTravel, 'live' | 'past' | 'seen'>,
  at: Micros,
  view: BoardView | null,
): void {
  live.motion.set(null);
  if (view) past.shown.set(boardState(view));
  past.asOfMs.set(at / 1000);
  seen.set({ at, isKnown: view !== null });
}

export function createTimeTravel(live: BoardSession, nowMs: number, start: PastStart | null): TimeTravel {
  const { zone } = live.shown.get().configuration;
  const past = pastSession(live);
  const seen = observable<Seen>(null);
  const at = observable<Micros | null>(start?.at ?? null);
  const hasFailed = observable(false);
  seen.subscribe(() => live.isAside.set(seen.get() !== null));
  const loader = createPastLoader<BoardAsOf>((moment, signal) => askPast(live.boardId, moment, signal), {
    shown: (moment, { board }) => {
      hasFailed.set(false);
      show({ live, past, seen }, moment, board);
    },
    failed: () => hasFailed.set(true),
  });
  if (start) show({ live, past, seen }, start.at, start.view);
  return {
    ...{ live, past, clock: zoneClock(zone), zone, at, seen, hasFailed, loader },
    isOpen: observable(start !== null),
    span: observable<RailSpan>('lately'),
    life: observable<Life>(null),
    now: observable(nowMs * 1000),
    isPlaying: observable(false),
    arrived: observable<Arrived>(null),
  };
}
