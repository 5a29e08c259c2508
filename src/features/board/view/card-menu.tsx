'use client';

import type { BoardCard } from '#domain/schemas/card.ts';
import { type ShortcutId, shortcutOf } from '#domain/shortcuts/shortcuts.ts';
import { copyLink } from '#ui/copy-link.ts';
import { Kbd } from '#ui/kbd.tsx';
import { keyCaps } from '#ui/key-match.ts';
import { Menu } from '#ui/menu/menu.tsx';
import { can } from '../actions/can.ts';
import { cardsWords } from '../actions/edit-cards.ts';
import { leaveBoard } from '../actions/leave-board.ts';
import { clearSelection, targetsOf } from '../actions/select.ts';
import { cardRuns } from '../keys/card-runs.ts';
import { pickUp } from '../keys/carry.ts';
import type { PageHands } from '../keys/page-hands.ts';
import { cardHref, cardKey } from '../state/card-key.ts';
import { useBoard, useSession } from '../store/board-context.tsx';
import type { BoardSession } from '../store/board-session.ts';
import type { Leaving } from '../store/commands.ts';
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
const changing: OnCard[] = ['edit-title', 'assign', 'assign-me', 'type', 'tags', 'due', 'block', 'expedite', 'select'];

/** Everything that a drag or a key does to a card, by clicks alone. One menu for all cards, opened where it was asked for. */
export function CardMenu({ page }: { page: PageHands }) {
  const session = useSession();
  const asked = useWatched(session.menu, (menu) => menu);
  const card = useBoard((state) => (asked ? state.cards.get(asked.cardId) : undefined));
  const close = () => {
    session.menu.set(null);
    if (asked && !session.question.get() && session.shown.get().cards.has(asked.cardId)) {
      session.wanted.set(asked.cardId);
    }
  };
  if (!asked || !card) return null;
  const allowed = (id: OnCard) => {
    const { needs } = shortcutOf(id);
    return needs === undefined || can(session, needs);
  };
  const items = (ids: OnCard[]) =>
    ids.filter(allowed).map((id) => <Item key={id} id={id} run={() => cardRuns[id](session, card, page)} />);
  const about = cardsWords(session, targetsOf(session, card));
  const { configuration } = session.shown.get();
  return (
    <Menu opened onClose={close} position="bottom-end" returnFocus={false} width={250}>
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
        <Menu.Label>{about}</Menu.Label>
        {items(['open'])}
        <Menu.Item onClick={() => void copyLink(cardHref(configuration, card))}>Copy link</Menu.Item>
        <Menu.Divider />
        {items(moving)}
        {can(session, 'card:move') ? (
          <Menu.Item onClick={() => pickUp(session, card, 'clicks')}>Pick up, then place</Menu.Item>
        ) : null}
        <Menu.Divider />
        {items(changing)}
        {can(session, 'card:archive') ? (
          <>
            <Menu.Divider />
            {items(['archive'])}
            <Menu.Item onClick={() => leave(session, card, 'away')}>Send away</Menu.Item>
            <Menu.Item onClick={() => leave(session, card, 'deleted')}>Delete</Menu.Item>
          </>
        ) : null}
      </Menu.Dropdown>
    </Menu>
  );
}

const placeAt = ({ left, top, width, height }: DOMRect) => ({ left, top, width, height });

function leave(session: BoardSession, card: BoardCard, standing: Leaving): void {
  leaveBoard(session, targetsOf(session, card), standing);
  clearSelection(session);
}

function Item({ id, run }: { id: OnCard; run: () => void }) {
  const { keys, label } = shortcutOf(id);
  return (
    <Menu.Item onClick={run} rightSection={keys[0] ? <Kbd>{keyCaps(keys[0])}</Kbd> : null}>
      {label}
    </Menu.Item>
  );
}
