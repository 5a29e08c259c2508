'use client';

import type { ReactNode } from 'react';
import { cardTypeMarks } from '#domain/card-type-marks.ts';
import type { BoardCard } from '#domain/schemas/card.ts';
import type { BoardConfiguration } from '#domain/schemas/configuration.ts';
import { Glyph } from '#ui/glyph.tsx';
import { IconBolt } from '#ui/icons.tsx';
import styles from './card-head.module.css';

type HeadLineProps = {
  card: Pick<BoardCard, 'number' | 'type' | 'classOfService'>;
  board: BoardConfiguration;
  /** What can be done to the card, at the end of the line. */
  children?: ReactNode;
};

/** Type and key of a card, and whether it goes before others. */
export function HeadLine({ card, board, children }: HeadLineProps) {
  return (
    <div className={styles.line}>
      <span className={styles.glyph}>
        <Glyph shape={cardTypeMarks[card.type]} />
      </span>
      <span className={styles.key}>
        {board.key}-{card.number}
      </span>
      <span>· {board.types.find(({ id }) => id === card.type)?.word ?? card.type}</span>
      {card.classOfService === 'expedite' ? (
        <span className={styles.expedite}>
          <IconBolt /> Expedite
        </span>
      ) : null}
      {children}
    </div>
  );
}
