'use client';

import type { PlacedCard } from '#domain/schemas/card-detail.ts';
import { ListOption } from '#ui/list-option.tsx';
import styles from './card-picker.module.css';
import { CardWords } from './card-words.tsx';

type PickerOptionProps = {
  id: string;
  /** The card that was found; null where `words` say what else can be done. */
  card: PlacedCard | null;
  words: string;
  isCurrent: boolean;
  onPick: () => void;
};

export const PickerOption = ({ id, card, words, isCurrent, onPick }: PickerOptionProps) => (
  <ListOption id={id} isCurrent={isCurrent} className={styles.option} onTake={onPick}>
    {card ? <CardWords card={card} /> : words}
  </ListOption>
);
