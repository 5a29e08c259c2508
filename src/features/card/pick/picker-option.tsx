'use client';

import type { PlacedCard } from '#domain/schemas/card-detail.ts';
import { ListOption } from '#ui/list-option.tsx';
import { labelOf } from '../head/stage-label.ts';
import { useCardModel } from '../model/card-context.tsx';
import styles from './card-picker.module.css';

type PickerOptionProps = {
  id: string;
  /** The card that was found; null where `words` say what else can be done. */
  card: PlacedCard | null;
  words: string;
  isCurrent: boolean;
  onPick: () => void;
};

export function PickerOption({ id, card, words, isCurrent, onPick }: PickerOptionProps) {
  const { board } = useCardModel();
  return (
    <ListOption id={id} isCurrent={isCurrent} className={styles.option} onTake={onPick}>
      {card ? (
        <>
          <span className={styles.title}>
            <span className={styles.key}>
              {board.key}-{card.number}
            </span>{' '}
            {card.title}
          </span>
          <span className={styles.stage}>
            {card.standing === 'on-board' ? labelOf(board, card.columnId) : 'archived'}
          </span>
        </>
      ) : (
        words
      )}
    </ListOption>
  );
}
