import { memo } from 'react';
import type { BoardCard } from '#domain/schemas/card.ts';
import { VisuallyHidden } from '#ui/visually-hidden.tsx';
import styles from './card-link.module.css';
import { useSurroundings } from './surroundings.tsx';

/** The card's title and the way to it; the first thing in the card, named by key and title. */
export const CardLink = memo(function CardLink({ card }: { card: BoardCard }) {
  const { configuration } = useSurroundings();
  return (
    <a
      className={styles.title}
      href={`/b/${configuration.key}/c/${card.number}`}
      draggable={false}
      tabIndex={-1}
      data-open={card.id}
    >
      <VisuallyHidden>
        {configuration.key}-{card.number},{' '}
      </VisuallyHidden>
      {card.title}
    </a>
  );
});
