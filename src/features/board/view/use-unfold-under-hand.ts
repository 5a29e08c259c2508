import { type RefObject, useEffect } from 'react';
import { followPoint, type Point } from '../drag/point-of.ts';
import { useMotion } from '../store/board-context.tsx';

const restMs = 400;

/** A folded lane opens when a card is held over it for a moment, so that the card can be put into it. */
export function useUnfoldUnderHand(band: RefObject<HTMLElement | null>, isFolded: boolean, unfold: () => void): void {
  const isHeld = useMotion((motion) => motion?.by === 'pointer');
  useEffect(() => {
    if (!isHeld || !isFolded) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const over = new AbortController();
    followPoint((point) => {
      if (isOver(band.current, point)) timer ??= setTimeout(unfold, restMs);
      else {
        clearTimeout(timer);
        timer = undefined;
      }
    }, over.signal);
    return () => {
      clearTimeout(timer);
      over.abort();
    };
  }, [band, isFolded, isHeld, unfold]);
}

function isOver(element: HTMLElement | null, { x, y }: Point): boolean {
  if (!element) return false;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return x >= left && x <= right && y >= top && y <= bottom;
}
