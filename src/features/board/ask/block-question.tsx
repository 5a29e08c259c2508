'use client';

import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { BlockCard } from '#domain/schemas/card-commands.ts';
import type { CardId } from '#domain/schemas/ids.ts';
import { Dialog } from '#ui/dialog.tsx';
import { block } from '../actions/edit-card.ts';
import { blockCards, cardsWords } from '../actions/edit-cards.ts';
import { useBoard, useSession } from '../store/board-context.tsx';

const categories: Record<BlockCard['category'], string> = {
  customer: 'Waiting for the customer',
  'other-team': 'Waiting for another team',
  environment: 'Environment',
  decision: 'Decision',
  other: 'Something else',
};

type BlockQuestionProps = { cardIds: readonly CardId[]; onClose: () => void };

/** Why one card, or all that are selected, cannot go on. */
export function BlockQuestion({ cardIds, onClose }: BlockQuestionProps) {
  const session = useSession();
  const state = useBoard((now) => now);
  const cards = cardIds.flatMap((id) => state.cards.get(id) ?? []);
  const [category, setCategory] = useState<BlockCard['category']>('customer');
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const [only] = cards;
  if (!only) return null;
  const submit = () => {
    setAsked(true);
    if (!reason.trim()) return;
    onClose();
    const why = { category, reason: reason.trim() };
    if (cards.length === 1) block(session, only, why);
    else blockCards(session, cards, why);
  };
  return (
    <Dialog
      title={`Block ${cardsWords(session, cards)}`}
      opened
      onClose={onClose}
      onSubmit={submit}
      submitLabel="Block"
    >
      <TextInput
        label="Reason"
        description={cards.length === 1 ? 'What it waits for, in one line.' : 'What they wait for, in one line.'}
        data-autofocus
        maxLength={500}
        value={reason}
        error={asked && !reason.trim() ? 'Say what for, in one line.' : undefined}
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
