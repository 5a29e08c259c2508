'use client';

import { type AgedCard, ageLabel, ageSentence, cardAge } from '#domain/card-age.ts';
import type { BoardConfiguration } from '#domain/schemas/configuration.ts';
import { AgeMarks } from '#ui/age-marks.tsx';
import styles from './card-head.module.css';
import { isDone } from './is-done.ts';
import { labelOf } from './stage-label.ts';
import { usePace } from './use-pace.ts';

/**
 * How old the card is since its commitment, how long it has been here, and how old others were when they left here, in
 * days of the board's zone; editing changes none of it.
 */
export function AgeLine({ card, board }: { card: AgedCard; board: BoardConfiguration }) {
  const age = cardAge(card, usePace(board), board.zone, Date.now());
  if (isDone(board, card.columnId)) {
    const here = age.daysHere === 1 ? '1 day' : `${age.daysHere} days`;
    return (
      <p className={styles.age} suppressHydrationWarning>
        Done, {here} here.
      </p>
    );
  }
  const sentence = ageSentence(age, labelOf(board, card.columnId));
  return (
    <div className={styles.age} data-committed={age.committed}>
      <p suppressHydrationWarning>{sentence}</p>
      <AgeMarks label={ageLabel(age)} sentence={sentence} passed={age.pace ? age.passed : null} />
    </div>
  );
}
