'use client';

import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { Column } from '#domain/schemas/configuration.ts';
import { keyOf } from '#domain/shortcuts/shortcuts.ts';
import { Kbd } from '#ui/kbd.tsx';
import { keyCaps } from '#ui/key-match.ts';
import { can } from '../actions/can.ts';
import { focusCard } from '../focus/focus.ts';
import type { LaneFilter } from '../state/grouping.ts';
import { listKey } from '../state/list-key.ts';
import { useMotion, useSession } from '../store/board-context.tsx';
import type { BoardSession } from '../store/board-session.ts';
import { useWatched } from '../store/observable.ts';
import styles from './composer.module.css';
import { ComposerLine } from './composer-line.tsx';
import { drafts } from './drafts.ts';

const never = () => () => undefined;
const nothing = () => undefined;

type ComposerProps = { column: Column; lane: LaneFilter };

/** At the foot of a list: the way to a new card, and the one line it is typed in. */
export function Composer({ column, lane }: ComposerProps) {
  const session = useSession();
  const own = listKey(column.id, lane);
  const isOpen = useWatched(session.composing, (key) => key === own);
  const { button, leave } = useWayOut(session, own, isOpen);
  const draft = useSyncExternalStore(never, () => drafts.get(own)?.trim(), nothing);
  const isPresenting = useWatched(session.presenting, (presenting) => presenting !== null);
  const isPlacing = useMotion((motion) => motion?.by === 'clicks');
  if (isPresenting || isPlacing || !can(session, 'card:create')) return null;
  if (isOpen) return <ComposerLine column={column} lane={lane} onEscape={leave} />;
  return (
    <button
      ref={button}
      type="button"
      className={styles.add}
      data-part={draft ? undefined : 'add'}
      onClick={() => session.composing.set(own)}
    >
      {draft ? `Draft: ${draft}` : '+ Add card'}
      <Kbd>{keyCaps(keyOf('compose'))}</Kbd>
    </button>
  );
}

/** Escape keeps what was typed and gives the focus back: to the list's card that had it last, else to the button here. */
function useWayOut(session: BoardSession, own: string, isOpen: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  const isLeft = useRef(false);
  useEffect(() => {
    if (isOpen || !isLeft.current) return;
    isLeft.current = false;
    const card = session.tabStops.get().get(own);
    if (card && session.shown.get().cards.has(card)) focusCard(session, card);
    else button.current?.focus();
  }, [session, own, isOpen]);
  const leave = () => {
    isLeft.current = true;
    session.composing.set(null);
  };
  return { button, leave };
}
