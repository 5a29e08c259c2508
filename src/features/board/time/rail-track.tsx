'use client';

import { type PointerEvent, useRef } from 'react';
import { useWatched } from '../store/observable.ts';
import { agoWords, momentWords } from './moment-words.ts';
import { RailDates } from './rail-dates.tsx';
import { RailMarks } from './rail-marks.tsx';
import styles from './rail-track.module.css';
import { goToFraction, railOf, thumbOf } from './travel.ts';
import { useTravel } from './travel-context.tsx';
import { useMomentKeys } from './use-moment-keys.ts';
import { useWidth } from './use-width.ts';

export const thumbId = 'time-rail-thumb';

/** Time from left to right: a thumb to drag or step, the changes of the board's rules, and dates. */
export function RailTrack() {
  const travel = useTravel();
  const line = useRef<HTMLDivElement>(null);
  const width = useWidth(line);
  const at = useWatched(travel.at, (moment) => moment);
  const now = useWatched(travel.now, (moment) => moment);
  const marks = useWatched(travel.life, (life) => life?.marks ?? none);
  useWatched(travel.span, (span) => span);
  const scale = railOf(travel);
  const drag = useDrag(line);
  const press = useMomentKeys(travel);
  const words = at === null ? 'now' : `${momentWords(at, travel.zone)}, ${agoWords(at, now, travel.zone)}`;
  return (
    <div className={styles.track} {...drag}>
      <div ref={line} className={styles.line}>
        <RailMarks scale={scale} marks={marks} width={width} />
        <div
          id={thumbId}
          role="slider"
          tabIndex={0}
          className={styles.thumb}
          style={{ insetInlineStart: `${thumbOf(scale, at) * 100}%` }}
          aria-label="Moment of the board"
          aria-orientation="horizontal"
          aria-valuemin={Math.round(scale.from / 60_000_000)}
          aria-valuemax={Math.round(scale.to / 60_000_000)}
          aria-valuenow={Math.round((at ?? scale.to) / 60_000_000)}
          aria-valuetext={words}
          onKeyDown={press}
        />
        <RailDates scale={scale} width={width} />
      </div>
    </div>
  );
}

const none: readonly [] = [];

/** The whole height of the track takes the pointer, so that a finger need not find the thumb. */
function useDrag(line: { current: HTMLElement | null }) {
  const travel = useTravel();
  const follow = (event: PointerEvent<HTMLElement>, by: 'passing' | 'step') => {
    const box = line.current?.getBoundingClientRect();
    if (box) goToFraction(travel, (event.clientX - box.left) / box.width, by);
  };
  const holds = (event: PointerEvent<HTMLElement>) => event.currentTarget.hasPointerCapture(event.pointerId);
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0 || (event.target as Element).closest('button')) return;
      travel.isPlaying.set(false);
      event.currentTarget.setPointerCapture(event.pointerId);
      follow(event, 'passing');
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (holds(event)) follow(event, 'passing');
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      if (holds(event)) follow(event, 'step');
    },
    onPointerCancel: () => travel.arrived.set({ at: travel.at.get() }),
  };
}
