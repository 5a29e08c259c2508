'use client';

import { Menu } from '@mantine/core';
import type { BoardCard } from '#domain/schemas/card.ts';
import { Kbd } from '#ui/kbd.tsx';
import { keyCaps } from '#ui/key-match.ts';
import { pickUp } from '../keys/carry.ts';
import { type PageHands, type Shortcut, shortcuts } from '../keys/shortcuts.ts';
import { cardKey } from '../state/card-key.ts';
import { useBoard, useSession } from '../store/board-context.tsx';
import type { BoardSession } from '../store/board-session.ts';
import { useWatched } from '../store/observable.ts';
import styles from './card-menu.module.css';

const moving = ['move-to', 'pull', 'previous-stage', 'next-stage', 'move-up', 'move-down', 'to-top', 'to-bottom'];
const changing = ['edit-title', 'assign', 'assign-me', 'type', 'block', 'expedite', 'select', 'archive'];

const pick = (ids: string[]) => ids.flatMap((id) => shortcuts.find((shortcut) => shortcut.id === id) ?? []);

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
  const items = (ids: string[]) =>
    pick(ids).map((shortcut) => (
      <Item key={shortcut.id} shortcut={shortcut} run={() => act(session, shortcut, card, page)} />
    ));
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

function act(session: BoardSession, shortcut: Shortcut, card: BoardCard, page: PageHands): void {
  if (shortcut.on === 'card') shortcut.run(session, card, page);
}

function Item({ shortcut, run }: { shortcut: Shortcut; run: () => void }) {
  const [key] = shortcut.keys;
  return (
    <Menu.Item onClick={run} rightSection={key ? <Kbd>{keyCaps(key)}</Kbd> : null}>
      {shortcut.label}
    </Menu.Item>
  );
}
