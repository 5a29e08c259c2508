'use client';

import { inclusiveDays } from '#domain/flow/inclusive-days.ts';
import { localDays } from '#domain/flow/local-days.ts';
import { useCardModel } from '../model/card-context.tsx';
import styles from './card-head.module.css';
import { isDone } from './is-done.ts';

const told = (days: number) => (days === 1 ? '1 day' : `${days} days`);

/** How old the card is since its commitment, and how long it has been here, in days of the board's zone; editing changes neither. */
export function CardAge() {
  const { card, board } = useCardModel();
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
