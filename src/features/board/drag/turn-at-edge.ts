import { followPoint, type Point } from './point-of.ts';

const edgePx = 44;
const restMs = 450;
/** Between one stage and the next, so that each can be seen. */
const pauseMs = 900;

/** A board of which one stage fills the screen; in lanes it scrolls up and down as well. */
export const turnsByStage = (element: Element): boolean =>
  element.matches('main:not([data-lanes])') && matchMedia('(max-width: 699px)').matches;

const sideOf = ({ x }: Point): -1 | 0 | 1 => (x < edgePx ? -1 : x > innerWidth - edgePx ? 1 : 0);

/** A card that is held at the edge of a phone turns the board to the stage beyond it, one at a time, until `signal` says stop. */
export function turnAtEdge(board: Element, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let side: -1 | 0 | 1 = 0;
  const turn = () => {
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
    board.scrollBy({ left: side * board.clientWidth, behavior });
    timer = setTimeout(turn, pauseMs);
  };
  followPoint((point) => {
    const next = sideOf(point);
    if (next === side) return;
    side = next;
    clearTimeout(timer);
    if (side !== 0) timer = setTimeout(turn, restMs);
  }, signal);
  signal.addEventListener('abort', () => clearTimeout(timer));
}
