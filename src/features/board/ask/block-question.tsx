'use client';

import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { BlockCard } from '#domain/schemas/card-commands.ts';
import type { CardId } from '#domain/schemas/ids.ts';
import { Dialog } from '#ui/dialog.tsx';
import { block } from '../actions/edit-card.ts';
import { cardKey } from '../state/card-key.ts';
import { useBoard, useSession } from '../store/board-context.tsx';

const categories: Record<BlockCard['category'], string> = {
  customer: 'Waiting for the customer',
  'other-team': 'Waiting for another team',
  environment: 'Environment',
  decision: 'Decision',
  other: 'Something else',
};

export function BlockQuestion({ cardId, onClose }: { cardId: CardId; onClose: () => void }) {
  const session = useSession();
  const card = useBoard((state) => state.cards.get(cardId));
  const [category, setCategory] = useState<BlockCard['category']>('customer');
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  if (!card) return null;
  const submit = () => {
    setAsked(true);
    if (!reason.trim()) return;
    onClose();
    block(session, card, { category, reason: reason.trim() });
  };
  return (
    <Dialog
      title={`Block ${cardKey(session.shown.get(), card)}`}
      opened
      onClose={onClose}
      onSubmit={submit}
      submitLabel="Block"
    >
      <TextInput
        label="Reason"
        description="What it waits for, in one line."
        data-autofocus
        maxLength={500}
        value={reason}
        error={asked && !reason.trim() ? 'Say what it waits for.' : undefined}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Select
        label="Kind"
        data={Object.entries(categories).map(([value, label]) => ({ value, label }))}
        value={category}
        onChange={(value) => setCategory(value as BlockCard['category'])}
      />
    </Dialog>
  );
}
