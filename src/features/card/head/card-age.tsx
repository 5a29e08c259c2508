'use client';

import { inclusiveDays } from '#domain/flow/inclusive-days.ts';
import { localDays } from '#domain/flow/local-days.ts';
import type { BoardConfiguration } from '#domain/schemas/configuration.ts';
import type { ColumnId } from '#domain/schemas/ids.ts';
import { useCardModel } from '../model/card-context.tsx';
import styles from './card-head.module.css';

const told = (days: number) => (days === 1 ? '1 day' : `${days} days`);

/** Past the done point a card ages no more. */
function isDone({ columns, doneColumnId }: BoardConfiguration, columnId: ColumnId | null): boolean {
  const done = columns.findIndex(({ id }) => id === doneColumnId);
  return done >= 0 && columns.findIndex(({ id }) => id === columnId) >= done;
}

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
