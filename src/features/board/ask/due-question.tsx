'use client';

import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { CardId } from '#domain/schemas/ids.ts';
import { Dialog } from '#ui/dialog.tsx';
import { setDue } from '../actions/due.ts';
import { cardsWords } from '../actions/edit-cards.ts';
import { useBoard, useSession } from '../store/board-context.tsx';

type DueQuestionProps = { cardIds: readonly CardId[]; onClose: () => void };

/** The day by which a card, or all that are selected, are due, a date of the calendar; empty: none. */
export function DueQuestion({ cardIds, onClose }: DueQuestionProps) {
  const session = useSession();
  const known = useBoard((state) => state.cards);
  const cards = cardIds.flatMap((id) => known.get(id) ?? []);
  const [first] = cards;
  const common = cards.every(({ dueOn }) => dueOn === first?.dueOn) ? first?.dueOn : null;
  const [day, setDay] = useState(common ?? '');
  if (!first) return null;
  const submit = () => {
    onClose();
    setDue(session, cards, day || null);
  };
  return (
    <Dialog
      title={`Due date of ${cardsWords(session, cards)}`}
      opened
      onClose={onClose}
      onSubmit={submit}
      submitLabel="Set"
    >
      <TextInput
        type="date"
        label="Due on"
        description="A day of the calendar, the same in every zone. Empty: no due date."
        data-autofocus
        value={day}
        onChange={(event) => setDay(event.currentTarget.value)}
      />
    </Dialog>
  );
}
