import type { DropAnimationFunction } from '@dnd-kit/core';

/** After Escape the card goes back where it came from, in 140 ms. */
export const returnHome: DropAnimationFunction = async ({ active, dragOverlay, transform }) => {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const from = dragOverlay.rect;
  const home = active.node.getBoundingClientRect();
  const at = (x: number, y: number) => ({ transform: `translate3d(${x}px, ${y}px, 0)` });
  const frames = [
    at(transform.x, transform.y),
    at(transform.x + home.left - from.left, transform.y + home.top - from.top),
  ];
  await dragOverlay.node.animate(frames, { duration: 140, easing: 'cubic-bezier(0.2, 0.8, 0.2, 1)' }).finished;
};
