import type { PlacedCard } from '#domain/schemas/card-detail.ts';
import { labelOf } from '../head/stage-label.ts';
import { useCardModel } from '../model/card-context.tsx';
import styles from './card-picker.module.css';

/** A card among others to choose from: its key, its title, and where it stands. */
export function CardWords({ card }: { card: PlacedCard }) {
  const { board } = useCardModel();
  return (
    <>
      <span className={styles.title}>
        <span className={styles.key}>
          {board.key}-{card.number}
        </span>{' '}
        {card.title}
      </span>
      <span className={styles.stage}>{card.standing === 'on-board' ? labelOf(board, card.columnId) : 'archived'}</span>
    </>
  );
}
