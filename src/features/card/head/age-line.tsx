'use client';

import { inclusiveDays } from '#domain/flow/inclusive-days.ts';
import { localDays } from '#domain/flow/local-days.ts';
import type { BoardCard } from '#domain/schemas/card.ts';
import type { BoardConfiguration } from '#domain/schemas/configuration.ts';
import styles from './card-head.module.css';
import { isDone } from './is-done.ts';

const told = (days: number) => (days === 1 ? '1 day' : `${days} days`);

type Ageing = Pick<BoardCard, 'columnId' | 'createdAt' | 'startedAt' | 'enteredAt'>;

/** How old the card is since its commitment, and how long it has been here, in days of the board's zone; editing changes neither. */
export function AgeLine({ card, board }: { card: Ageing; board: BoardConfiguration }) {
  const calendar = localDays(board.zone);
  const since = (instant: string) =>
    told(Math.max(1, inclusiveDays(calendar, Date.parse(instant) * 1000, Date.now() * 1000)));
  const age = card.startedAt
    ? `${since(card.startedAt)} since commitment`
    : `not committed yet, ${since(card.createdAt)} old`;
  const parts = [isDone(board, card.columnId) ? 'done' : age, card.enteredAt && `${since(card.enteredAt)} here`];
  return (
    <p className={styles.age} suppressHydrationWarning>
      {parts.filter(Boolean).join(', ')}
    </p>
  );
}
