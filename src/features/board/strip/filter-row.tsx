'use client';

import { useEffect, useLayoutEffect, useRef } from 'react';
import { keyOf, keysOf } from '#domain/shortcuts/shortcuts.ts';
import { Chip } from '#ui/chip.tsx';
import { Kbd } from '#ui/kbd.tsx';
import { ariaKeys, keyCaps } from '#ui/key-match.ts';
import { announce } from '#ui/live-regions.tsx';
import { QuietButton } from '#ui/quiet-button.tsx';
import { changeView } from '../actions/view.ts';
import { useBoard, useSession, useSettings } from '../store/board-context.tsx';
import { useWatched } from '../store/observable.ts';
import { FilterChips } from './filter-chips.tsx';
import { FilterField } from './filter-field.tsx';
import styles from './filter-row.module.css';
import type { BoardFilter } from './use-board-filter.ts';

/** The filter: as text, and beside it the same as chips. It stands as long as cards are left out, or as one asks for it. */
export function FilterRow({ filter }: { filter: BoardFilter }) {
  const session = useSession();
  const isAsked = useWatched(session.filtering, (is) => is);
  const from = useRef<HTMLElement | null>(null);
  // Before the field takes the focus.
  useLayoutEffect(() => {
    if (isAsked) from.current = document.activeElement as HTMLElement | null;
  }, [isAsked]);
  useSpokenFilter(filter.text);
  if (!isAsked && filter.text === '') return null;
  const leave = () => {
    session.filtering.set(false);
    if (from.current === document.body) (document.activeElement as HTMLElement).blur();
    else from.current?.focus();
  };
  return (
    <search className={styles.row} aria-label="Filter">
      <FilterField filter={filter} isAsked={isAsked} onLeave={leave} />
      <FilterChips filter={filter} />
      <Fitting isEmpty={filter.text === ''} />
      <HideSwitch />
      {filter.text === '' ? null : (
        <QuietButton aria-keyshortcuts={ariaKeys(keysOf('clear-filter'))} onClick={() => filter.set('')}>
          Clear <Kbd>{keyCaps(keyOf('clear-filter'))}</Kbd>
        </QuietButton>
      )}
    </search>
  );
}

const restMs = 500;

/** Says how many cards fit, once the hand rests. */
function useSpokenFilter(text: string): void {
  const session = useSession();
  const before = useRef(text);
  useEffect(() => {
    if (before.current === text) return;
    const timer = setTimeout(() => {
      before.current = text;
      const all = session.shown.get().cards.size;
      announce(text === '' ? 'No filter.' : `${all - session.faded.get().size} of ${all} cards fit the filter.`);
    }, restMs);
    return () => clearTimeout(timer);
  }, [text, session]);
}

/** How many cards the filter keeps; what the limits count stays all of them. */
function Fitting({ isEmpty }: { isEmpty: boolean }) {
  const session = useSession();
  const all = useBoard(({ cards }) => cards.size);
  const out = useWatched(session.faded, (faded) => faded.size);
  return <span className={styles.fitting}>{isEmpty ? '' : `${all - out} of ${all} cards`}</span>;
}

function HideSwitch() {
  const session = useSession();
  const hides = useSettings((settings) => settings.hideFiltered);
  return (
    <Chip role="switch" aria-checked={hides} onClick={() => changeView(session, { hideFiltered: !hides })}>
      Hide the others
    </Chip>
  );
}
