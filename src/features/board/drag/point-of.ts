export type Point = { x: number; y: number };

/** Where a mouse or a first finger is in the window. */
export function pointOf(event: Event): Point | undefined {
  const at = 'touches' in event ? (event as TouchEvent).touches[0] : (event as MouseEvent);
  return at && { x: at.clientX, y: at.clientY };
}

/** Tells each place of the mouse or the first finger until `signal` says stop. */
export function followPoint(tell: (point: Point) => void, signal: AbortSignal): void {
  const follow = (event: Event) => {
    const point = pointOf(event);
    if (point) tell(point);
  };
  addEventListener('mousemove', follow, { capture: true, passive: true, signal });
  addEventListener('touchmove', follow, { capture: true, passive: true, signal });
}
