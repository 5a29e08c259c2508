'use client';

import { type ReactNode, useEffect } from 'react';
import { Chip } from '#ui/chip.tsx';
import { IconPause, IconPlay, IconStepBack, IconStepOn } from '#ui/icons.tsx';
import { useWatched } from '../store/observable.ts';
import { MomentField } from './moment-field.tsx';
import { railId } from './rail-id.ts';
import { hasMore } from './rail-scale.ts';
import { RailTrack } from './rail-track.tsx';
import styles from './time-rail.module.css';
import { goToNeighbour, loadLife } from './travel.ts';
import { useTravel } from './travel-context.tsx';

/** The life of the board, hidden until asked for: drag, step, type or play to any moment of it. */
export function TimeRail() {
  const travel = useTravel();
  const isOpen = useWatched(travel.isOpen, (is) => is);
  useEffect(() => {
    if (!isOpen) return;
    const over = new AbortController();
    void loadLife(travel, over.signal);
    return () => over.abort();
  }, [isOpen, travel]);
  if (!isOpen) return null;
  return (
    <section id={railId} className={styles.rail} aria-label="Time rail">
      <Controls />
      <RailTrack />
      <SpanChoice />
    </section>
  );
}

function Controls() {
  const travel = useTravel();
  const plays = useWatched(travel.isPlaying, (is) => is);
  const isUnknown = useWatched(travel.life, (life) => life === null);
  return (
    <div className={styles.controls}>
      <IconButton label="Change before" disabled={isUnknown} onClick={() => goToNeighbour(travel, -1)}>
        <IconStepBack />
      </IconButton>
      <IconButton label={plays ? 'Pause' : 'Play'} onClick={() => travel.isPlaying.set(!plays)}>
        {plays ? <IconPause /> : <IconPlay />}
      </IconButton>
      <IconButton label="Change after" disabled={isUnknown} onClick={() => goToNeighbour(travel, 1)}>
        <IconStepOn />
      </IconButton>
      <MomentField />
    </div>
  );
}

type IconButtonProps = { label: string; disabled?: boolean; onClick: () => void; children: ReactNode };

const IconButton = ({ label, disabled = false, onClick, children }: IconButtonProps) => (
  <button
    type="button"
    className={styles.button}
    aria-label={label}
    title={label}
    disabled={disabled}
    onClick={onClick}
  >
    {children}
  </button>
);

/** The last 90 days, or the whole life; a board younger than that has no such choice. */
function SpanChoice() {
  const travel = useTravel();
  const span = useWatched(travel.span, (is) => is);
  const now = useWatched(travel.now, (moment) => moment);
  const isOld = useWatched(travel.life, (life) => life !== null && hasMore(life.begins, now));
  if (!isOld) return null;
  return (
    <div className={styles.span}>
      <Chip pressed={span === 'lately'} onClick={() => travel.span.set('lately')}>
        90 days
      </Chip>
      <Chip pressed={span === 'life'} onClick={() => travel.span.set('life')}>
        All
      </Chip>
    </div>
  );
}
