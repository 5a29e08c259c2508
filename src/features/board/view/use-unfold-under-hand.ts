import { type RefObject, useEffect } from 'react';
import { useMotion } from '../store/board-context.tsx';

const restMs = 400;

/** A folded lane opens when a card is held over it for a moment, so that the card can be put into it. */
export function useUnfoldUnderHand(band: RefObject<HTMLElement | null>, isFolded: boolean, unfold: () => void): void {
  const isHeld = useMotion((motion) => motion?.by === 'pointer');
  useEffect(() => {
    if (!isHeld || !isFolded) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follow = (event: MouseEvent | TouchEvent) => {
      const at = 'touches' in event ? event.touches[0] : event;
      if (at && isOver(band.current, at)) timer ??= setTimeout(unfold, restMs);
      else {
        clearTimeout(timer);
        timer = undefined;
      }
    };
    addEventListener('mousemove', follow);
    addEventListener('touchmove', follow);
    return () => {
      clearTimeout(timer);
      removeEventListener('mousemove', follow);
      removeEventListener('touchmove', follow);
    };
  }, [band, isFolded, isHeld, unfold]);
}

function isOver(
  element: HTMLElement | null,
  { clientX: x, clientY: y }: { clientX: number; clientY: number },
): boolean {
  if (!element) return false;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return x >= left && x <= right && y >= top && y <= bottom;
}
