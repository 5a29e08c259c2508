'use client';

import { type KeyboardEvent, type MouseEvent, type PointerEvent, useMemo } from 'react';
import { announce } from '#ui/live-regions.tsx';
import { isTouch } from '../charts/is-touch.ts';
import { isInTip } from '../charts/tip-box.tsx';
import { useHeld } from '../charts/use-held.ts';
import { walked } from '../charts/walked.ts';
import { placesOf } from './nearest.ts';
import type { Placed, Points } from './points.ts';
import type { OpenCard } from './use-open-card.ts';

const reachPx = 18;
const samePlacePx = 3;

type PointingProps = { points: Points; placed: Placed; spoken: (index: number) => string; open: OpenCard };

/** Points under a pointer, a finger and keys: what is held of them, and how a card of them is opened. */
export function usePointing({ points, placed, spoken, open }: PointingProps) {
  const places = useMemo(() => placesOf(placed.xs, placed.ys), [placed]);
  const { held, hold, leave, stay } = useHeld(points);
  const groupOf = (at: number) => places.within(placed.xs[at] ?? 0, placed.ys[at] ?? 0, samePlacePx);
  const under = (event: MouseEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    return places.nearest(event.clientX - box.left, event.clientY - box.top, reachPx);
  };
  const show = (at: number, event: MouseEvent | KeyboardEvent) => {
    hold(null);
    open(points.numbers[at] ?? 0, event);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (isInTip(event)) stay();
    if (isInTip(event) || held?.isPinned || event.pointerType === 'touch') return;
    const at = under(event);
    if (at === undefined) leave();
    else if (at === held?.at) stay();
    else hold({ at, group: groupOf(at), isPinned: false });
  };
  const onClick = (event: MouseEvent) => {
    event.currentTarget.querySelector<HTMLElement>('[role=img]')?.focus({ preventScroll: true });
    if (isInTip(event)) return;
    const at = under(event);
    if (at === undefined) return hold(null);
    const group = groupOf(at);
    const isAlone = group.length === 1 && points.standsFor[at] === undefined;
    if (isAlone && !isTouch(event) && points.numbers[at]) show(at, event);
    else hold({ at, group, isPinned: true });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isInTip(event)) return;
    if (event.key === 'Enter' && held && points.numbers[held.at]) {
      event.preventDefault();
      show(held.at, event);
    }
    const at = walked(event.key, held?.at, points.keys.length);
    if (at === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    hold({ at, group: groupOf(at), isPinned: false });
    announce(spoken(at));
  };
  return { held, on: { onPointerMove, onPointerLeave: leave, onClick, onKeyDown } };
}
