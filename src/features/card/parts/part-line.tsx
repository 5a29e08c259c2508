'use client';

import type { PlacedCard } from '#domain/schemas/card-detail.ts';
import { IconCheck } from '#ui/icons.tsx';
import { isDone } from '../head/is-done.ts';
import { labelOf } from '../head/stage-label.ts';
import { CardAnchor } from '../model/card-anchor.tsx';
import { useCardModel } from '../model/card-context.tsx';
import { CrossButton } from '../rows/cross-button.tsx';
import rows from '../rows/rows.module.css';
import styles from './parts.module.css';

type PartLineProps = { part: PlacedCard; removeLabel: string; onRemove: (() => void) | undefined };

/** A card with where it stands; one that is done is ticked. */
export function PartLine({ part, removeLabel, onRemove }: PartLineProps) {
  const { board } = useCardModel();
  const stage = part.standing === 'on-board' ? labelOf(board, part.columnId) : part.standing;
  return (
    <li className={rows.row}>
      <span className={styles.tick}>{isDone(board, part.columnId) ? <IconCheck /> : null}</span>
      <span className={`${rows.told} ${styles.placed}`}>
        <CardAnchor card={part} />
        <span className={rows.stage}>{stage}</span>
      </span>
      {onRemove ? <CrossButton label={removeLabel} onClick={onRemove} /> : null}
    </li>
  );
}
