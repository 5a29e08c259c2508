'use client';

import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { CardId } from '#domain/schemas/ids.ts';
import { Dialog } from '#ui/dialog.tsx';
import { setDue } from '../actions/due.ts';
import { cardKey } from '../state/card-key.ts';
import { useBoard, useSession } from '../store/board-context.tsx';

/** The day by which a card is due, a date of the calendar; empty: none. */
export function DueQuestion({ cardId, onClose }: { cardId: CardId; onClose: () => void }) {
  const session = useSession();
  const card = useBoard((state) => state.cards.get(cardId));
  const [day, setDay] = useState(card?.dueOn ?? '');
  if (!card) return null;
  const submit = () => {
    onClose();
    setDue(session, card, day || null);
  };
  return (
    <Dialog
      title={`Due date of ${cardKey(session.shown.get(), card)}`}
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
