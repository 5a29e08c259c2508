'use client';

import { memo, useEffect, useRef } from 'react';
import type { BoardCard } from '#domain/schemas/card.ts';
import { VisuallyHidden } from '#ui/visually-hidden.tsx';
import { cardHref } from '../state/card-key.ts';
import { useSession } from '../store/board-context.tsx';
import { useWatched } from '../store/observable.ts';
import styles from './card-link.module.css';
import { instructionsId } from './instructions.tsx';
import { useSurroundings } from './surroundings.tsx';
import { TitleInput } from './title-input.tsx';

type CardLinkProps = { card: BoardCard; isTabStop: boolean; isSelected: boolean };

/** The card's title and the way to it: the first thing in the card, and the one thing in it that Tab reaches. */
export const CardLink = memo(function CardLink({ card, isTabStop, isSelected }: CardLinkProps) {
  const session = useSession();
  const { configuration } = useSurroundings();
  const ref = useRef<HTMLAnchorElement>(null);
  const isWanted = useWatched(session.wanted, (wanted) => wanted === card.id);
  const isEdited = useWatched(session.editing, (edited) => edited === card.id);
  useEffect(() => {
    if (!isWanted || !ref.current) return;
    ref.current.focus();
    session.wanted.set(null);
  }, [isWanted, session]);
  if (session.isWall) return <WallTitle card={card} />;
  if (isEdited) return <TitleInput card={card} />;
  return (
    <a
      ref={ref}
      className={styles.title}
      href={cardHref(configuration, card)}
      draggable={false}
      tabIndex={isTabStop ? 0 : -1}
      aria-describedby={instructionsId}
      data-open=""
      data-part="title"
    >
      <VisuallyHidden>
        {configuration.key}-{card.number}, {isSelected ? 'selected, ' : null}
      </VisuallyHidden>
      {card.title}
    </a>
  );
});

/** On the wall a title leads nowhere. */
const WallTitle = ({ card }: { card: BoardCard }) => (
  <span className={styles.title} data-part="title">
    {card.title}
  </span>
);
