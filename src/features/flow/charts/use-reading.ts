'use client';

import type { KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import type { Axis } from '#domain/flow/scenes/scene.ts';
import { announce } from '#ui/live-regions.tsx';
import { isTouch } from './is-touch.ts';
import { type PlotBox, valueAt } from './plot-box.ts';
import { nearestStop, type Stop, stopText } from './stops.ts';
import { isInTip } from './tip-box.tsx';
import { useHeld } from './use-held.ts';
import { walked } from './walked.ts';

type ReadingProps = { stops: readonly Stop[]; axis: Axis; box: PlotBox };

/** Reads a chart at its stops: under the pointer, pinned by a click or a tap, or walked to by arrow keys and spoken. */
export function useReading({ stops, axis, box }: ReadingProps) {
  const { held, hold, leave, stay } = useHeld(stops);
  const under = (event: MouseEvent) => {
    const frame = event.currentTarget.getBoundingClientRect();
    const [x, y] = [event.clientX - frame.left, event.clientY - frame.top];
    const isInside = x >= box.left && x <= box.left + box.width && y >= box.top && y <= box.top + box.height;
    return isInside ? nearestStop(stops, valueAt(x, axis, box)) : undefined;
  };
  const holdAt = (at: number, isPinned: boolean) => hold({ at, group: [at], isPinned });
  const onPointerMove = (event: PointerEvent) => {
    if (isInTip(event)) stay();
    if (isInTip(event) || held?.isPinned || event.pointerType === 'touch') return;
    const at = under(event);
    if (at === undefined) leave();
    else if (at === held?.at) stay();
    else holdAt(at, false);
  };
  const onClick = (event: MouseEvent) => {
    if (isInTip(event)) return;
    event.currentTarget.querySelector<HTMLElement>('[role=img]')?.focus({ preventScroll: true });
    const at = under(event);
    if (at === undefined || (held?.isPinned && !isTouch(event))) hold(null);
    else holdAt(at, true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' && held) return holdAt(held.at, !held.isPinned);
    const at = walked(event.key, held?.at, stops.length);
    const stop = at === undefined ? undefined : stops[at];
    if (at === undefined || !stop) return;
    event.preventDefault();
    holdAt(at, false);
    announce(stopText(stop));
  };
  return { held, on: { onPointerMove, onPointerLeave: leave, onClick, onKeyDown } };
}
