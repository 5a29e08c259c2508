'use client';

import { memo } from 'react';
import type { BoardCard } from '#domain/schemas/card.ts';
import { IconDots } from '#ui/icons.tsx';
import { isPast } from '../actions/can.ts';
import { cardKey } from '../state/card-key.ts';
import { useSession } from '../store/board-context.tsx';
import styles from './card-menu-button.module.css';

const keepFromDrag = (event: { stopPropagation: () => void }) => event.stopPropagation();

/** Opens the card's menu. Tab passes it by, because the card itself opens the same menu by the menu key. */
export const CardMenuButton = memo(function CardMenuButton({ card }: { card: BoardCard }) {
  const session = useSession();
  if (isPast(session) || session.isWall) return null;
  return (
    <button
      type="button"
      className={styles.button}
      tabIndex={-1}
      aria-label={`Actions for ${cardKey(session.shown.get(), card)}`}
      aria-haspopup="menu"
      onMouseDown={keepFromDrag}
      onTouchStart={keepFromDrag}
      onClick={(event) => {
        session.menu.set({ cardId: card.id, at: event.currentTarget.getBoundingClientRect() });
      }}
    >
      <IconDots />
    </button>
  );
});
