import type { MenuPosition } from './menu-context.ts';

const gap = 4;
const edge = 8;

const within = (value: number, most: number) => Math.max(edge, Math.min(value, most));

/** Puts a list below its control, or above it where there is no room, and never over the edge of the window. */
export function placeBeside(list: HTMLElement, at: DOMRect, position: MenuPosition): void {
  const { width, height } = list.getBoundingClientRect();
  const below = at.bottom + gap;
  const above = at.top - gap - height;
  const fitsBelow = below + height <= innerHeight - edge;
  const goesUp = position === 'top-start' ? above >= edge : !fitsBelow && above >= edge;
  const left = position === 'bottom-end' ? at.right - width : at.left;
  list.style.setProperty('--left', `${within(left, innerWidth - width - edge)}px`);
  list.style.setProperty('--top', `${within(goesUp ? above : below, innerHeight - height - edge)}px`);
}
