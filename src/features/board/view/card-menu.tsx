'use client';

import { Menu } from '@mantine/core';
import { type ShortcutId, shortcutOf } from '#domain/shortcuts/shortcuts.ts';
import { Kbd } from '#ui/kbd.tsx';
import { keyCaps } from '#ui/key-match.ts';
import { cardRuns } from '../keys/card-runs.ts';
import { pickUp } from '../keys/carry.ts';
import type { PageHands } from '../keys/page-hands.ts';
import { cardKey } from '../state/card-key.ts';
import { useBoard, useSession } from '../store/board-context.tsx';
import { useWatched } from '../store/observable.ts';
import styles from './card-menu.module.css';

type OnCard = ShortcutId<'card'>;

const moving: OnCard[] = [
  'move-to',
  'pull',
  'previous-stage',
  'next-stage',
  'move-up',
  'move-down',
  'to-top',
  'to-bottom',
];
const changing: OnCard[] = ['edit-title', 'assign', 'assign-me', 'type', 'block', 'expedite', 'select', 'archive'];

/** Everything that a drag or a key does to a card, by clicks alone. One menu for all cards, opened where it was asked for. */
export function CardMenu({ page }: { page: PageHands }) {
  const session = useSession();
  const asked = useWatched(session.menu, (menu) => menu);
  const card = useBoard((state) => (asked ? state.cards.get(asked.cardId) : undefined));
  const close = () => {
    session.menu.set(null);
    if (asked && !session.question.get()) session.wanted.set(asked.cardId);
  };
  if (!asked || !card) return null;
  const items = (ids: OnCard[]) =>
    ids.map((id) => <Item key={id} id={id} run={() => cardRuns[id](session, card, page)} />);
  return (
    <Menu opened onClose={close} position="bottom-end" returnFocus={false} width={240} withinPortal>
      <Menu.Target>
        <button
          type="button"
          tabIndex={-1}
          className={styles.anchor}
          style={placeAt(asked.at)}
          aria-label={`Actions for ${cardKey(session.shown.get(), card)}`}
        />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{cardKey(session.shown.get(), card)}</Menu.Label>
        {items(moving)}
        <Menu.Item onClick={() => pickUp(session, card, 'clicks')}>Pick up, then place</Menu.Item>
        <Menu.Divider />
        {items(changing)}
      </Menu.Dropdown>
    </Menu>
  );
}

const placeAt = ({ left, top, width, height }: DOMRect) => ({ left, top, width, height });

function Item({ id, run }: { id: OnCard; run: () => void }) {
  const { keys, label } = shortcutOf(id);
  return (
    <Menu.Item onClick={run} rightSection={keys[0] ? <Kbd>{keyCaps(keys[0])}</Kbd> : null}>
      {label}
    </Menu.Item>
  );
}
