'use client';

import { useRef } from 'react';
import type { BoardCard } from '#domain/schemas/card.ts';
import { keyOf, keysOf, type ShortcutId, shortcutOf } from '#domain/shortcuts/shortcuts.ts';
import { Kbd } from '#ui/kbd.tsx';
import { ariaKeys, keyCaps } from '#ui/key-match.ts';
import { can } from '../actions/can.ts';
import { tooMany } from '../actions/change-together.ts';
import { leaveBoard } from '../actions/leave-board.ts';
import { clearSelection, selectedCards } from '../actions/select.ts';
import { idsOf } from '../state/place.ts';
import { useBoard, useMotion, useSession } from '../store/board-context.tsx';
import type { BoardSession, PickField } from '../store/board-session.ts';
import { useWatched } from '../store/observable.ts';
import styles from './selection-bar.module.css';
import { useFocusBack, useToastsAbove } from './use-foot-bar.ts';

type Act = {
  label: string;
  /** The command whose key does the same. */
  id?: ShortcutId<'card'>;
  run: (session: BoardSession, cards: readonly BoardCard[]) => void;
};

const ask =
  (field: PickField): Act['run'] =>
  (session, cards) =>
    session.question.set({ kind: 'pick', field, cardIds: idsOf(cards) });

const acts: readonly Act[] = [
  { label: 'Move', id: 'move-to', run: ask('column') },
  { label: 'Assign', id: 'assign', run: ask('assignee') },
  { label: 'Type', id: 'type', run: ask('type') },
  { label: 'Tag', id: 'tags', run: ask('tag') },
  { label: 'Due', id: 'due', run: (session, cards) => session.question.set({ kind: 'due', cardIds: idsOf(cards) }) },
  {
    label: 'Block',
    id: 'block',
    run: (session, cards) => session.question.set({ kind: 'block', cardIds: idsOf(cards) }),
  },
  {
    label: 'Archive',
    id: 'archive',
    run: (session, cards) => {
      leaveBoard(session, cards, 'archived');
      clearSelection(session);
    },
  },
  {
    label: 'Export',
    run: (session, cards) => {
      void import('../actions/export-cards.ts').then(({ exportCards }) => exportCards(session, cards));
    },
  },
];

const isAllowed =
  (session: BoardSession) =>
  ({ id }: Act): boolean => {
    const needs = id && shortcutOf(id).needs;
    return !needs || can(session, needs);
  };

/** What one does with all selected cards: one cause in the ledger, one undo. */
export function SelectionBar() {
  const session = useSession();
  const size = useWatched(session.selected, (selected) => selected.size);
  const isPlacing = useMotion((motion) => motion?.by === 'clicks');
  return size === 0 || isPlacing ? null : <Bar session={session} />;
}

function Bar({ session }: { session: BoardSession }) {
  useWatched(session.selected, (selected) => selected);
  useBoard((state) => state.cards);
  const bar = useRef<HTMLElement>(null);
  useFocusBack(session, bar);
  useToastsAbove(bar);
  const cards = selectedCards(session);
  if (cards.length === 0) return null;
  const excess = tooMany(cards.length);
  return (
    <section ref={bar} className={styles.bar} aria-label="Selected cards">
      <span className={styles.count}>
        {cards.length} <span className={styles.word}>selected</span>
      </span>
      {excess ? (
        <p className={styles.excess} role="status">
          {excess}
        </p>
      ) : null}
      <div className={styles.acts}>
        {acts
          .filter(isAllowed(session))
          .filter(({ id }) => !excess || !id)
          .map((act) => (
            <ActButton key={act.label} act={act} onClick={() => act.run(session, cards)} />
          ))}
      </div>
      <button type="button" className={styles.clear} onClick={() => clearSelection(session)}>
        Clear
        <Kbd>{keyCaps(keyOf('let-go'))}</Kbd>
      </button>
    </section>
  );
}

function ActButton({ act: { label, id }, onClick }: { act: Act; onClick: () => void }) {
  return (
    <button type="button" className={styles.act} aria-keyshortcuts={id && ariaKeys(keysOf(id))} onClick={onClick}>
      {label}
      {id ? <Kbd>{keyCaps(keyOf(id))}</Kbd> : null}
    </button>
  );
}
