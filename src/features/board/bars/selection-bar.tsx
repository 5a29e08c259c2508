'use client';

import { useRef } from 'react';
import type { BoardAbility } from '#domain/permissions.ts';
import type { BoardCard } from '#domain/schemas/card.ts';
import { Kbd } from '#ui/kbd.tsx';
import { can } from '../actions/can.ts';
import { areFewEnough } from '../actions/change-together.ts';
import { leaveBoard } from '../actions/leave-board.ts';
import { clearSelection, selectedCards } from '../actions/select.ts';
import { useBoard, useSession } from '../store/board-context.tsx';
import type { BoardSession, PickField } from '../store/board-session.ts';
import { useWatched } from '../store/observable.ts';
import styles from './selection-bar.module.css';
import { useFocusBack, useToastsAbove } from './use-foot-bar.ts';

type Act = {
  label: string;
  keys?: string;
  ability?: BoardAbility;
  run: (session: BoardSession, cards: readonly BoardCard[]) => void;
};

const idsOf = (cards: readonly BoardCard[]) => cards.map(({ id }) => id);

const ask =
  (field: PickField): Act['run'] =>
  (session, cards) => {
    if (areFewEnough(cards)) session.question.set({ kind: 'pick', field, cardIds: idsOf(cards) });
  };

const acts: readonly Act[] = [
  { label: 'Move', keys: 'M', ability: 'card:move', run: ask('column') },
  { label: 'Assign', keys: 'A', ability: 'card:edit', run: ask('assignee') },
  { label: 'Type', keys: 'T', ability: 'card:edit', run: ask('type') },
  { label: 'Tag', keys: 'L', ability: 'card:edit', run: ask('tag') },
  {
    label: 'Block',
    keys: 'B',
    ability: 'card:block',
    run: (session, cards) => {
      if (areFewEnough(cards)) session.question.set({ kind: 'block', cardIds: idsOf(cards) });
    },
  },
  {
    label: 'Archive',
    keys: 'Del',
    ability: 'card:archive',
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

/** What one does with all selected cards: one cause in the ledger, one undo. */
export function SelectionBar() {
  const session = useSession();
  const size = useWatched(session.selected, (selected) => selected.size);
  return size === 0 ? null : <Bar session={session} />;
}

function Bar({ session }: { session: BoardSession }) {
  useWatched(session.selected, (selected) => selected);
  useBoard((state) => state.cards);
  const bar = useRef<HTMLElement>(null);
  useFocusBack(session, bar);
  useToastsAbove(bar);
  const cards = selectedCards(session);
  if (cards.length === 0) return null;
  return (
    <section ref={bar} className={styles.bar} aria-label="Selected cards">
      <span className={styles.count}>
        {cards.length} <span className={styles.word}>selected</span>
      </span>
      <div className={styles.acts}>
        {acts
          .filter(({ ability }) => !ability || can(session, ability))
          .map((act) => (
            <ActButton key={act.label} {...act} onClick={() => act.run(session, cards)} />
          ))}
      </div>
      <button type="button" className={styles.clear} onClick={() => clearSelection(session)}>
        Clear
        <Kbd>Esc</Kbd>
      </button>
    </section>
  );
}

function ActButton({ label, keys, onClick }: Pick<Act, 'label' | 'keys'> & { onClick: () => void }) {
  return (
    <button type="button" className={styles.act} aria-keyshortcuts={keys} onClick={onClick}>
      {label}
      {keys ? <Kbd>{keys}</Kbd> : null}
    </button>
  );
}
